/** A reasoned refusal of one right or of several, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RefusalFacts } from './facts.ts';

const { clause, groupWhen, paragraph, paragraphEach, say, table, template, when } = wordsFor<
  RefusalFacts,
  ClauseName
>();

export const fr = template({
  version: 1,
  subject: 'Réponse à votre demande relative à vos données personnelles',
  blocks: [
    paragraph(
      say(
        'Nous avons reçu le {receivedOn} la demande que vous nous avez adressée {channel}. Voici notre réponse.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      say('Nous ne pouvons pas faire droit à ce que vous demandez au titre de votre {singleRight}.'),
      say('{refusal}'),
      say('{reasonText}'),
      when(
        'refusals',
        'Nous ne pouvons pas faire droit à ce que vous demandez au titre des droits énumérés ci-dessous ; le motif est indiqué pour chacun d’eux.',
      ),
    ),
    table('refusals', (column) => [column('Droit', '{right}'), column('Motif', '{reason}')]),
    groupWhen(
      'circumstances',
      paragraph(say('Nous nous fondons pour cela sur les circonstances suivantes.')),
      paragraphEach('circumstances', '{item}'),
    ),
    groupWhen(
      'offersAlternatives',
      paragraph(
        say(
          'Vous pouvez en revanche nous demander de limiter le traitement de vos données (article 18 du RGPD), ou vous y opposer pour des raisons tenant à votre situation particulière (article 21, paragraphe 1). L’opposition à la prospection ne demande aucun motif (article 21, paragraphe 2). Il vous suffit de nous l’écrire en réponse à cette lettre.',
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
