/** The answer about a decision based solely on automated processing, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AutomatedDecisionFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, paragraphEach, say, template, when } = wordsFor<
  AutomatedDecisionFacts,
  ClauseName
>();

export const en = template({
  version: 1,
  subject: 'Answer to your request about an automated decision',
  blocks: [
    paragraph(
      say(
        'On {receivedOn} we received the request that you sent us {channel} about decisions based solely on automated processing (Article 22 GDPR). This is our answer.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when(
        'isNone',
        'We have checked and take no decisions about you that are based solely on automated processing, including profiling, and that produce legal effects concerning you or similarly significantly affect you (Article 22(1) GDPR).',
      ),
      when(
        'isNone',
        'If you think that such a decision has been taken, please tell us which one: a person will look into it.',
      ),
      when('isGranted', 'We grant your request.'),
      when('isPartial', 'We grant your request only in part.'),
      when('isRefused', 'We are unable to grant this request.'),
      say('{refusal}'),
      say('{reasonText}'),
      when(
        'logic',
        'You will find below what this processing decides, by what logic and with what effects (Article 15(1)(h) GDPR).',
      ),
    ),
    groupWhen('decision', heading('The decision'), paragraphEach('decision', '{item}')),
    groupWhen('logic', heading('How it is taken'), paragraphEach('logic', '{item}')),
    groupWhen('consequences', heading('What it means for you'), paragraphEach('consequences', '{item}')),
    groupWhen(
      'reviewedOn',
      heading('Review by a person'),
      paragraph(
        say(
          'On {reviewedOn} a person reviewed this decision, taking into account what you had told us (Article 22(3) GDPR).',
        ),
        say('That person’s function in our business: {reviewer}'),
        when('isConfirmed', 'The decision is confirmed, for the following reason.'),
        when('isChanged', 'The decision is changed, for the following reason.'),
      ),
      paragraphEach('reviewReason', '{item}'),
    ),
    groupWhen(
      'offersReview',
      paragraph(
        say(
          'You may ask for a person to review this decision, express your point of view and contest the decision (Article 22(3) GDPR). It is enough to write to us in reply to this letter.',
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
