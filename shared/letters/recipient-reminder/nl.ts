/** To a recipient that has not confirmed a notice, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RecipientReminderFacts } from './facts.ts';

const { clause, heading, list, paragraph, paragraphEach, say, template, unless, when } = wordsFor<
  RecipientReminderFacts,
  ClauseName
>();

export const nl = template({
  version: 1,
  subject: 'Herinnering aan onze kennisgeving van {noticeOn} (artikel 19 AVG)',
  blocks: [
    paragraph(
      say(
        'In onze brief van {noticeOn} meldden wij u welk gevolg is gegeven aan het verzoek van een persoon over wie wij u gegevens hebben meegedeeld (artikel 19 AVG, Verordening (EU) 2016/679). Behoudens vergissing van onze kant hebt u ons nog niet bevestigd wat is gedaan.',
      ),
      say(
        'Heeft uw antwoord deze brief gekruist, dan kunt u deze herinnering als niet geschreven beschouwen.',
      ),
    ),
    heading('De betrokken persoon'),
    paragraphEach('identifiers', '{item}'),
    paragraph(say('Deze gegevens krijgt u alleen om die persoon in uw bestanden terug te vinden.')),
    heading('Wat wij u vroegen'),
    list(
      say('de volgende gegevens rectificeren, volgens de waarden in onze brief: {rectified}'),
      say('de gegevens in de volgende categorieën wissen: {erased}'),
      say('sinds {restrictedOn} de gegevens van deze persoon alleen nog opslaan'),
    ),
    paragraph(
      when(
        'isProcessor',
        'U verwerkt deze gegevens in onze opdracht: onze brief gold als schriftelijke instructie, en u moet ons kunnen aantonen dat zij is gevolgd (artikel 28, lid 3, onder a) en h), AVG).',
      ),
      unless(
        'isProcessor',
        'Verwerkt u deze gegevens onder uw eigen verantwoordelijkheid, dan is het aan u om daar in uw bestanden de gevolgen uit te trekken.',
      ),
    ),
    paragraph(
      say(
        'Gelieve ons uiterlijk op {confirmBy} schriftelijk te bevestigen wat is gedaan, of dat u geen van deze gegevens bijhoudt.',
      ),
      unless(
        'confirmBy',
        'Gelieve ons zo spoedig mogelijk schriftelijk te bevestigen wat is gedaan, of dat u geen van deze gegevens bijhoudt.',
      ),
    ),
    clause('extra'),
    clause('contact'),
  ],
});
