/** The answer to somebody whom the data does not allow to identify, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { NotIdentifiableFacts } from './facts.ts';

const { clause, heading, listEach, paragraph, paragraphEach, say, template, when } = wordsFor<
  NotIdentifiableFacts,
  ClauseName
>();

export const nl = template({
  version: 1,
  subject: 'Antwoord op uw verzoek over uw persoonsgegevens',
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
      say(
        'Wij kunnen geen gevolg geven aan uw verzoek: met wat wij hebben, kunnen wij u niet herkennen in de gegevens waarom het gaat (artikel 11, lid 2, en artikel 12, lid 2, AVG).',
      ),
      say('Het gaat om de volgende gegevens: {data}'),
    ),
    paragraphEach('reasons', '{item}'),
    heading('Waarmee wij u wel kunnen terugvinden'),
    paragraphEach('help', '{item}'),
    paragraph(
      say(
        'Zodra u ons deze inlichtingen geeft, hervatten wij de behandeling van uw verzoek; u hoeft het niet opnieuw in te dienen.',
      ),
      say(
        'Stuur ons geen kopie van een identiteitsbewijs: daarmee kunnen wij u niet in deze gegevens terugvinden.',
      ),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
