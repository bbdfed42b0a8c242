/** The announcement of a fee, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { FeeAnnouncementFacts } from './facts.ts';

const { clause, heading, list, listEach, paragraph, paragraphEach, say, template, when } = wordsFor<
  FeeAnnouncementFacts,
  ClauseName
>();

export const nl = template({
  version: 1,
  subject: 'Uw verzoek over uw persoonsgegevens: administratieve vergoeding',
  blocks: [
    paragraph(
      say('Op {receivedOn} ontvingen wij het verzoek dat u {channel} aan ons hebt gericht.'),
      say('Het betreft uw {singleRight}.'),
      when('rights', 'Het betreft de volgende rechten:'),
    ),
    listEach('rights', '{item}'),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when(
        'isFurtherCopy',
        'De eerste kopie van uw gegevens is kosteloos. Voor elke bijkomende kopie kan op basis van de administratieve kosten een redelijke vergoeding worden gevraagd (artikel 15, lid 3, AVG).',
      ),
      when(
        'isExcessive',
        'De uitoefening van uw rechten is in beginsel kosteloos. Wanneer een verzoek kennelijk buitensporig is, kan een redelijke vergoeding worden gevraagd in het licht van de administratieve kosten; het is aan ons om die buitensporigheid aan te tonen (artikel 12, lid 5, AVG).',
      ),
      when(
        'isUnfounded',
        'De uitoefening van uw rechten is in beginsel kosteloos. Wanneer een verzoek kennelijk ongegrond is, kan een redelijke vergoeding worden gevraagd in het licht van de administratieve kosten; het is aan ons om dat aan te tonen (artikel 12, lid 5, AVG).',
      ),
      say('Wij baseren ons op de volgende omstandigheden.'),
    ),
    paragraphEach('circumstances', '{item}'),
    paragraph(
      say('Het gevraagde bedrag is {amount}. Het blijft beperkt tot onze administratieve kosten.'),
      say('U bent niets verschuldigd zolang u daarmee niet hebt ingestemd.'),
    ),
    heading('U hebt de keuze'),
    list(
      say('met deze vergoeding instemmen: schrijf het ons, en wij laten u weten hoe u ze kunt betalen'),
      when(
        'isFurtherCopy',
        'uw verzoek beperken tot wat de eerste kopie niet bevat, of van de bijkomende kopie afzien: dan hoeft u niets te betalen',
      ),
      when(
        'isExcessive',
        'uw verzoek beperken, bijvoorbeeld tot bepaalde gegevens of tot een periode: is het niet langer buitensporig, dan behandelen wij het kosteloos',
      ),
      when(
        'isUnfounded',
        'ons uitleggen waarop uw verzoek steunt of het aanpassen: blijkt het gegrond, dan behandelen wij het kosteloos',
      ),
    ),
    paragraph(say('Gelieve ons uw keuze uiterlijk op {answerBy} mee te delen.')),
    clause('extra'),
    clause('contact'),
    clause('complaint'),
  ],
});
