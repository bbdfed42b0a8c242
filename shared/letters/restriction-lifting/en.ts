/** The notice before a restriction is lifted, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RestrictionLiftingFacts } from './facts.ts';

const { clause, heading, paragraph, paragraphEach, say, template, unless } = wordsFor<
  RestrictionLiftingFacts,
  ClauseName
>();

export const en = template({
  version: 1,
  subject: 'Forthcoming lifting of the restriction on the processing of your personal data',
  blocks: [
    paragraph(
      say(
        'Following your request, received {channel} on {receivedOn}, the processing of your personal data has been restricted since {restrictedOn} (Article 18 GDPR).',
      ),
      unless(
        'restrictedOn',
        'Following your request, received {channel} on {receivedOn}, the processing of your personal data is restricted (Article 18 GDPR).',
      ),
      say(
        'We inform you that this restriction will be lifted on {liftOn} (Article 18(3) GDPR), for the following reason.',
      ),
    ),
    paragraphEach('liftReason', '{item}'),
    paragraph(say('From that day on, your data may again be used for the purposes for which we hold them.')),
    clause('on-behalf'),
    clause('law'),
    heading('What you can do'),
    paragraph(
      say('If you disagree, please write to us before that date, in reply to this letter.'),
      say(
        'Under the conditions laid down by the GDPR, you may also ask for the erasure of your data (Article 17) or object to their processing on grounds relating to your particular situation (Article 21(1)).',
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
