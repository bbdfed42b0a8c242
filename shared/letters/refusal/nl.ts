/** A reasoned refusal of one right or of several, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RefusalFacts } from './facts.ts';

const { clause, groupWhen, paragraph, paragraphEach, say, table, template, when } = wordsFor<
  RefusalFacts,
  ClauseName
>();

export const nl = template({
  version: 1,
  subject: 'Antwoord op uw verzoek over uw persoonsgegevens',
  blocks: [
    paragraph(
      say(
        'Op {receivedOn} ontvingen wij het verzoek dat u {channel} aan ons hebt gericht. Hierna vindt u ons antwoord.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      say('Wat u vraagt op grond van uw {singleRight}, kunnen wij niet inwilligen.'),
      say('{refusal}'),
      say('{reasonText}'),
      when(
        'refusals',
        'Wat u vraagt op grond van de hieronder vermelde rechten, kunnen wij niet inwilligen; de reden staat bij elk daarvan.',
      ),
    ),
    table('refusals', (column) => [column('Recht', '{right}'), column('Reden', '{reason}')]),
    groupWhen(
      'circumstances',
      paragraph(say('Wij baseren ons daarvoor op de volgende omstandigheden.')),
      paragraphEach('circumstances', '{item}'),
    ),
    groupWhen(
      'offersAlternatives',
      paragraph(
        say(
          'U kunt ons wel vragen om de verwerking van uw gegevens te beperken (artikel 18 AVG), of er bezwaar tegen maken om redenen die met uw specifieke situatie verband houden (artikel 21, lid 1). Bezwaar tegen direct marketing hoeft u niet te motiveren (artikel 21, lid 2). Het volstaat dat u ons dit als antwoord op deze brief laat weten.',
        ),
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
