/** The notice once a restriction was lifted, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RestrictionLiftedFacts } from './facts.ts';

const { clause, heading, paragraph, paragraphEach, say, template, unless } = wordsFor<
  RestrictionLiftedFacts,
  ClauseName
>();

export const fr = template({
  version: 1,
  subject: 'Levée de la limitation du traitement de vos données personnelles',
  blocks: [
    paragraph(
      say(
        'Le {liftedOn}, nous avons levé la limitation du traitement de vos données à caractère personnel (article 18 du RGPD) qui faisait suite à votre demande reçue {channel} le {receivedOn}.',
      ),
      say('Nous vous l’avions annoncé le {announcedOn}.'),
      say('En voici la raison.'),
    ),
    paragraphEach('reason', '{item}'),
    paragraph(
      unless(
        'staysRestrictedSince',
        'Depuis ce jour, vos données peuvent de nouveau servir aux finalités pour lesquelles nous les détenons.',
      ),
      say(
        'Le traitement de vos données reste toutefois limité, comme il l’est depuis le {staysRestrictedSince}, au titre d’une autre demande.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    heading('Ce que vous pouvez faire'),
    paragraph(
      say(
        'Dans les conditions prévues par le RGPD, vous pouvez demander l’effacement de vos données (article 17), en faire de nouveau limiter le traitement (article 18) ou vous opposer à ce traitement pour des raisons tenant à votre situation particulière (article 21, paragraphe 1).',
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
