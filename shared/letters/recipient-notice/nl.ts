/** To a recipient of the data: what was rectified, erased or restricted, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RecipientNoticeFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, table, template, unless, when } =
  wordsFor<RecipientNoticeFacts, ClauseName>();

export const nl = template({
  version: 1,
  subject: 'Kennisgeving van rectificatie, wissing of beperking (artikel 19 AVG)',
  blocks: [
    paragraph(
      say(
        'Een persoon over wie wij u gegevens hebben meegedeeld, heeft bij ons zijn of haar rechten uitgeoefend. Zoals artikel 19 AVG (Verordening (EU) 2016/679) voorschrijft, brengen wij u op de hoogte van het gevolg dat wij daaraan hebben gegeven.',
      ),
      when(
        'isProcessor',
        'U verwerkt deze gegevens in onze opdracht: deze brief geldt als schriftelijke instructie (artikel 28, lid 3, onder a), AVG).',
      ),
    ),
    heading('De betrokken persoon'),
    paragraphEach('identifiers', '{item}'),
    paragraph(say('Deze gegevens krijgt u alleen om die persoon in uw bestanden terug te vinden.')),
    heading('Wat is gewijzigd en wat wij u vragen'),
    groupWhen(
      'rectified',
      paragraph(say('Wij hebben de volgende gegevens gerectificeerd en verzoeken u hetzelfde te doen.')),
      table('rectified', (column) => [column('Gegeven', '{label}'), column('Juiste waarde', '{is}')]),
    ),
    groupWhen(
      'erased',
      paragraph(
        say('Op {erasedOn} hebben wij gegevens van deze persoon gewist in de volgende categorieën:'),
        unless('erasedOn', 'Wij wissen gegevens van deze persoon in de volgende categorieën:'),
      ),
      listEach('erased', '{item}'),
      paragraph(
        say(
          'Wij verzoeken u de gegevens te wissen die u van ons hebt ontvangen, met inbegrip van kopieën en koppelingen ernaar. Als een wet u verplicht er te bewaren, meld ons dan welke, op grond van welke bepaling en tot wanneer.',
        ),
      ),
    ),
    paragraph(
      say(
        'Sinds {restrictedOn} is de verwerking van de gegevens van deze persoon beperkt (artikel 18 AVG). Wij verzoeken u de gegevens die u van ons hebt ontvangen alleen nog op te slaan, tot wij u het einde van deze beperking melden.',
      ),
    ),
    paragraph(
      when(
        'isProcessor',
        'Hebt u deze gegevens aan andere verwerkers toevertrouwd, zorg er dan voor dat ook zij dit doen (artikel 28, lid 4, AVG).',
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
