/** The answer to the withdrawal of a consent, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ConsentFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, table, template, when } =
  wordsFor<ConsentFacts, ClauseName>();

export const nl = template({
  version: 2,
  subject: 'Antwoord op de intrekking van uw toestemming',
  blocks: [
    paragraph(
      say(
        'Op {receivedOn} ontvingen wij het verzoek dat u {channel} aan ons hebt gericht om uw toestemming voor de verwerking van uw persoonsgegevens in te trekken (artikel 7, lid 3, AVG). Hierna vindt u ons antwoord.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'Wij hebben gevolg gegeven aan de intrekking: uw verzoek volstond daarvoor.'),
      when('isPartial', 'Wij hebben gedeeltelijk gevolg gegeven aan de intrekking.'),
      when('isRefused', 'Wij kunnen dit verzoek niet inwilligen.'),
      when(
        'isNothing',
        'Wij hebben dit nagegaan: geen enkele verwerking van uw gegevens berust bij ons op uw toestemming. Er valt dus niets stop te zetten.',
      ),
      say('Sinds {stoppedOn} verwerken wij uw gegevens niet meer voor het volgende:'),
      when('isToBeCarriedOut', 'Wij stoppen met de verwerking van uw gegevens voor het volgende:'),
      when('isRefused', '{refusal}'),
      when('isRefused', '{reasonText}'),
    ),
    listEach('stopped', '{item}'),
    groupWhen(
      'isPartial',
      paragraph(
        say('Voor het overige kunnen wij uw verzoek niet inwilligen.'),
        say('{refusal}'),
        say('{reasonText}'),
      ),
    ),
    groupWhen(
      'isWithdrawn',
      paragraph(
        say('Sinds {marketingStoppedOn} worden uw gegevens niet meer voor direct marketing verwerkt.'),
        say(
          'De intrekking laat de rechtmatigheid van de verwerking op basis van uw toestemming vóór die intrekking onverlet.',
        ),
        say(
          'U kunt vragen om de gegevens te wissen die alleen op basis van deze toestemming werden verwerkt (artikel 17, lid 1, onder b), AVG). Het volstaat dat u ons dit als antwoord op deze brief laat weten.',
        ),
      ),
    ),
    groupWhen('consequences', heading('Wat dit voor u verandert'), paragraphEach('consequences', '{item}')),
    groupWhen(
      'continued',
      heading('Wat op een andere grondslag doorgaat'),
      table('continued', (column) => [
        column('Doeleinde', '{purpose}'),
        column('Rechtsgrond (AVG)', '{basis}'),
        column('Categorieën van gegevens', '{categories}'),
      ]),
      paragraph(say('Deze verwerkingen berusten niet op uw toestemming.')),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
