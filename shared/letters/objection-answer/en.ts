/** The answer to an objection, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ObjectionFacts } from './facts.ts';

const { clause, groupWhen, listEach, paragraph, paragraphEach, say, template, when } = wordsFor<
  ObjectionFacts,
  ClauseName
>();

export const en = template({
  version: 2,
  subject: 'Answer to your objection to the processing of your personal data',
  blocks: [
    paragraph(
      say(
        'On {receivedOn} we received the objection that you sent us {channel} to the processing of your personal data (right to object, Article 21(1) GDPR). This is our answer.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    groupWhen(
      'situation',
      paragraph(say('You put forward the following particular situation.')),
      paragraphEach('situation', '“{item}”'),
    ),
    paragraph(
      when('isGranted', 'We have upheld your objection.'),
      when('isPartial', 'We have upheld your objection in part.'),
      when('isRefused', 'We are unable to uphold your objection.'),
      say('Since {stoppedOn} we have no longer been processing your data for the following:'),
      when('isToBeCarriedOut', 'We are ceasing to process your data for the following:'),
      when('isRefused', '{refusal}'),
      when('isRefused', '{reasonText}'),
    ),
    listEach('stopped', '{item}'),
    groupWhen(
      'isPartial',
      paragraph(
        say('As to the rest, we are unable to uphold your objection.'),
        say('{refusal}'),
        say('{reasonText}'),
      ),
    ),
    groupWhen(
      'compellingGrounds',
      paragraph(say('These grounds are the following.')),
      paragraphEach('compellingGrounds', '{item}'),
    ),
    paragraph(
      when(
        'endsRestriction',
        'The restriction of processing that we applied while examining your objection (Article 18(1)(d) GDPR) ends with this answer.',
      ),
      say(
        'The processing of your data nevertheless remains restricted, as it has been since {staysRestrictedSince}, on account of another request.',
      ),
    ),
    paragraph(
      when(
        'isUpheld',
        'You may ask for the erasure of the data that were processed only for the purposes given up following your objection (Article 17(1)(c) GDPR). It is enough to write to us in reply to this letter.',
      ),
      when(
        'offersMarketing',
        'An objection to direct marketing, by contrast, needs no reason and may be made at any time (Article 21(2) GDPR).',
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
