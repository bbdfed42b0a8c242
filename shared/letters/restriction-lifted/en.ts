/** The notice once a restriction was lifted, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RestrictionLiftedFacts } from './facts.ts';

const { clause, heading, paragraph, paragraphEach, say, template, unless } = wordsFor<
  RestrictionLiftedFacts,
  ClauseName
>();

export const en = template({
  version: 1,
  subject: 'Lifting of the restriction on the processing of your personal data',
  blocks: [
    paragraph(
      say(
        'On {liftedOn} we lifted the restriction on the processing of your personal data (Article 18 GDPR) that followed your request received {channel} on {receivedOn}.',
      ),
      say('We had announced this to you on {announcedOn}.'),
      say('The reason is the following.'),
    ),
    paragraphEach('reason', '{item}'),
    paragraph(
      unless(
        'staysRestrictedSince',
        'Since that day your data may again be used for the purposes for which we hold them.',
      ),
      say(
        'The processing of your data nevertheless remains restricted, as it has been since {staysRestrictedSince}, on account of another request.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    heading('What you can do'),
    paragraph(
      say(
        'Under the conditions laid down by the GDPR, you may ask for the erasure of your data (Article 17), have their processing restricted again (Article 18), or object to it on grounds relating to your particular situation (Article 21(1)).',
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
