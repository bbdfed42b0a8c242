/** A question about who asks, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { IdentityQuestionFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, template, unless, when } =
  wordsFor<IdentityQuestionFacts, ClauseName>();

export const en = template({
  version: 2,
  subject: 'Your request about your personal data: verification of identity',
  blocks: [
    paragraph(
      say('On {receivedOn} we received the request that you sent us {channel}.'),
      when(
        'isBelgium',
        'We are handling it under reference {reference}, in accordance with Regulation (EU) 2016/679 (the “GDPR”) and the Belgian Act of 30 July 2018 on data protection.',
      ),
      when(
        'isFrance',
        'We are handling it under reference {reference}, in accordance with Regulation (EU) 2016/679 (the “GDPR”) and the French Act no. 78-17 of 6 January 1978 on data protection.',
      ),
      say('It concerns your {singleRight}.'),
      when('rights', 'It concerns the following rights:'),
    ),
    listEach('rights', '{item}'),
    clause('on-behalf'),
    paragraph(
      say(
        'Before we act on your request, we need to remove a reasonable doubt about the identity of the person making the request (Article 12(6) GDPR). The reason for this doubt is as follows.',
      ),
    ),
    paragraphEach('doubt', '{item}'),
    heading('What is enough to remove it'),
    paragraph(
      when(
        'takesKnownEmail',
        'It is enough to reply to us from the e-mail address that we knew before this request.',
      ),
    ),
    groupWhen(
      'questions',
      paragraph(
        when('takesKnownEmail', 'You may instead answer the following questions.'),
        unless('takesKnownEmail', 'It is enough to answer the following questions.'),
      ),
      listEach('questions', '{item}'),
    ),
    groupWhen(
      'takesDocument',
      paragraph(
        unless(
          'asksForAnother',
          'As a last resort, we accept a copy of an official document in your name, with the photograph and all numbers blacked out.',
        ),
        when(
          'asksForAnother',
          'As a last resort, we accept a copy of an official document in the name of the person concerned, with the photograph and all numbers blacked out.',
        ),
        say(
          'That copy will serve for this check only: we will destroy it immediately afterwards and keep no more than a note of what we saw, and on which day.',
        ),
      ),
    ),
    paragraph(
      say('Any other means that removes this doubt is just as good.'),
      unless('takesDocument', 'Please do not send us a copy of an identity document.'),
      when(
        'waivesPolicy',
        'Our privacy policy mentions such a copy and a signature: we ask you for neither, because the law requires only what is needed to remove a reasonable doubt.',
      ),
      when(
        'softensPolicy',
        'Our privacy policy mentions a signature: we do not ask you for one, because the law requires only what is needed to remove a reasonable doubt.',
      ),
      when(
        'cameByPublicNetwork',
        'As a precaution, please send nothing personal through the channel that you used for your request: write to us by e-mail or by post.',
      ),
    ),
    groupWhen(
      'isPaused',
      heading('What this means for the period'),
      groupWhen(
        'pausesNow',
        paragraph(
          when(
            'isBelgium',
            'The period for answering you is suspended from the day on which this letter leaves until the day on which your answer reaches us (Article 12(6) GDPR).',
          ),
          when(
            'isFrance',
            'The period for answering you is suspended from the day on which this letter leaves until the day on which your answer reaches us (Article 12(6) GDPR and Article 77 of the French Decree no. 2019-536 of 29 May 2019).',
          ),
          say('We still aim for {aimOn}, as if we had had nothing to ask you.'),
        ),
      ),
      paragraph(
        say(
          'The period for answering you has been suspended since {pausedSince} and remains so until the day on which your answer reaches us.',
        ),
        when('pausedSince', 'We still aim for {aimOn}, as if we had had nothing to ask you.'),
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
