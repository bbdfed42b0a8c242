/** The answer about data after a death, in English. Condolences where a death is reported. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { PostMortemFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, paragraphEach, say, template, unless, when } = wordsFor<
  PostMortemFacts,
  ClauseName
>();

export const en = template({
  version: 1,
  subject: 'Answer to your request about data after a death',
  blocks: [
    paragraph(
      when(
        'isOwn',
        'On {receivedOn} we received the request that you sent us {channel} about what happens to your personal data after your death. This is our answer.',
      ),
      unless(
        'isOwn',
        'On {receivedOn} we received the request that you sent us {channel} about the personal data of a person who has died.',
      ),
      say('It concerns the data of {onBehalfOf}.'),
      unless('isOwn', 'Please accept our sincere condolences.'),
    ),
    clause('law'),
    groupWhen(
      'isBelgium',
      paragraph(
        say(
          'The GDPR does not apply to the data of deceased persons (recital 27), and Belgian law does not regulate what becomes of data after a death.',
        ),
        when('isDone', 'We have nevertheless acted on your request, as stated below.'),
      ),
    ),
    groupWhen(
      'isFrance',
      paragraph(
        when(
          'isOwn',
          'Under Article 85 of the French Act no. 78-17 of 6 January 1978, everyone may lay down directives on what is to happen to their data after their death.',
        ),
        unless(
          'isOwn',
          'A person’s rights over their data end with their death; Article 85 of the French Act no. 78-17 of 6 January 1978 maintains them for carrying out that person’s directives and, failing these, for the heirs, as far as is needed to settle the estate and to have the death taken into account.',
        ),
      ),
    ),
    groupWhen(
      'isNothingHeld',
      paragraph(
        when(
          'isOwn',
          'We have checked and process no personal data concerning you, apart from your request and this answer.',
        ),
        unless(
          'isOwn',
          'We have checked and process no personal data of that person, apart from your request and this answer.',
        ),
        say(
          'If you think that we may hold data under another name, another address or another number, please tell us: we will then search again.',
        ),
      ),
    ),
    paragraph(
      when('isRefused', 'We are unable to grant this request.'),
      when('isPartial', 'We were able to act on your request only in part.'),
      say('{refusal}'),
      say('{reasonText}'),
    ),
    groupWhen(
      'isRegistered',
      paragraph(
        when(
          'isFrance',
          'On {doneOn} we registered your directives. You may change or revoke them at any time, and appoint the person who is to carry them out.',
        ),
        when('isBelgium', 'On {doneOn} we noted your wishes. You may change or withdraw them at any time.'),
      ),
    ),
    groupWhen(
      'isExecuted',
      paragraph(
        when('isFrance', 'On {doneOn} we carried out the directives left by the deceased person.'),
        when('isBelgium', 'On {doneOn} we acted on the wishes left by the deceased person.'),
      ),
    ),
    groupWhen(
      'isEstate',
      paragraph(
        when(
          'isFrance',
          'On {doneOn} we put together for you what is useful for the liquidation and division of the estate.',
        ),
        when(
          'isBelgium',
          'On {doneOn} we put together for you what is useful for the settlement of the estate.',
        ),
      ),
    ),
    groupWhen(
      'isDeathRecorded',
      paragraph(
        say('On {doneOn} we recorded this death in our files.'),
        say('We noted {diedOn} as the day of the death.'),
        when('isFrance', 'This letter serves as proof of it, at no cost to you.'),
      ),
    ),
    groupWhen('noted', heading('What we have noted'), paragraphEach('noted', '{item}')),
    groupWhen('told', heading('What we can tell you'), paragraphEach('told', '{item}')),
    groupWhen('carriedOut', heading('What was done'), paragraphEach('carriedOut', '{item}')),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
