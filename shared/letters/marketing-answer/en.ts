/** The answer to an objection to direct marketing, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { MarketingFacts } from './facts.ts';

const { clause, groupWhen, paragraph, say, template, when } = wordsFor<MarketingFacts, ClauseName>();

export const en = template({
  version: 2,
  subject: 'Answer to your objection to direct marketing',
  blocks: [
    paragraph(
      say(
        'On {receivedOn} we received the objection that you sent us {channel} to direct marketing (Article 21(2) and (3) GDPR). This is our answer.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'We have upheld your objection.'),
      when('isPartial', 'We have upheld your objection in part.'),
      when('isRefused', 'We are unable to uphold your objection.'),
      say(
        'Since {stoppedOn} your data have no longer been processed for direct marketing, whatever the channel: e-mail, post, telephone or message.',
      ),
      when(
        'isToBeCarriedOut',
        'We are ceasing at once to process your data for direct marketing, whatever the channel: e-mail, post, telephone or message.',
      ),
      when('isStopped', 'The same applies to profiling related to direct marketing.'),
      when(
        'isStopped',
        'This right is absolute: you need give no reason, and your objection stands until you decide otherwise.',
      ),
      when('isPartial', 'As to the rest, we are unable to uphold your objection.'),
      say('{refusal}'),
      say('{reasonText}'),
      say(
        'Your objection nevertheless remains on record: since {staysStoppedSince} your data have not been processed for direct marketing.',
      ),
    ),
    groupWhen(
      'isStopped',
      paragraph(
        say(
          'Messages needed for a contract or for a service that you use (order confirmation, invoice, payment reminder, forgotten password) are not direct marketing: you may continue to receive them.',
        ),
      ),
    ),
    paragraph(
      when(
        'stoppedOn',
        'We keep a note of your objection and its date in your record, so as not to contact you again by mistake.',
      ),
      when(
        'keepsSuppressionPrint',
        'Since an earlier erasure we have kept a technical fingerprint of your address, so as not to register you again by mistake.',
      ),
      say('We keep this fingerprint for {suppressionPeriod}.'),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
