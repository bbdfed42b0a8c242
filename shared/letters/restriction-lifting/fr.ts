/** The notice before a restriction is lifted, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RestrictionLiftingFacts } from './facts.ts';

const { clause, heading, paragraph, paragraphEach, say, template, unless } = wordsFor<
  RestrictionLiftingFacts,
  ClauseName
>();

export const fr = template({
  version: 1,
  subject: 'Levée prochaine de la limitation du traitement de vos données personnelles',
  blocks: [
    paragraph(
      say(
        'À la suite de votre demande reçue {channel} le {receivedOn}, le traitement de vos données à caractère personnel est limité depuis le {restrictedOn} (article 18 du RGPD).',
      ),
      unless(
        'restrictedOn',
        'À la suite de votre demande reçue {channel} le {receivedOn}, le traitement de vos données à caractère personnel est limité (article 18 du RGPD).',
      ),
      say(
        'Nous vous informons que cette limitation sera levée le {liftOn} (article 18, paragraphe 3, du RGPD), pour la raison suivante.',
      ),
    ),
    paragraphEach('liftReason', '{item}'),
    paragraph(
      say(
        'À partir de ce jour, vos données pourront de nouveau servir aux finalités pour lesquelles nous les détenons.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    heading('Ce que vous pouvez faire'),
    paragraph(
      say('Si vous n’êtes pas d’accord, écrivez-nous avant cette date, en réponse à cette lettre.'),
      say(
        'Dans les conditions prévues par le RGPD, vous pouvez aussi demander l’effacement de vos données (article 17) ou vous opposer à leur traitement pour des raisons tenant à votre situation particulière (article 21, paragraphe 1).',
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
