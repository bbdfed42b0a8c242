/** To a recipient that has not confirmed a notice, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RecipientReminderFacts } from './facts.ts';

const { clause, heading, list, paragraph, paragraphEach, say, template, unless, when } = wordsFor<
  RecipientReminderFacts,
  ClauseName
>();

export const en = template({
  version: 1,
  subject: 'Reminder of our notification of {noticeOn} (Article 19 GDPR)',
  blocks: [
    paragraph(
      say(
        'Our letter of {noticeOn} told you what had been done at the request of a person whose data we disclosed to you (Article 19 GDPR, Regulation (EU) 2016/679). Unless we are mistaken, you have not yet confirmed to us what has been done.',
      ),
      say('If your answer has crossed with this letter, please disregard this reminder.'),
    ),
    heading('The person concerned'),
    paragraphEach('identifiers', '{item}'),
    paragraph(say('These details are given to you solely so that you can find that person in your files.')),
    heading('What we asked of you'),
    list(
      say('to rectify the following data, in accordance with the values in our letter: {rectified}'),
      say('to erase the data in the following categories: {erased}'),
      say('since {restrictedOn}, to do no more than store this person’s data'),
    ),
    paragraph(
      when(
        'isProcessor',
        'You process these data on our behalf: our letter was a documented instruction, and it is for you to be able to show us that it was followed (Article 28(3)(a) and (h) GDPR).',
      ),
      unless(
        'isProcessor',
        'If you process these data under your own responsibility, it is for you to draw the consequences in your files.',
      ),
    ),
    paragraph(
      say(
        'Please confirm to us in writing, by {confirmBy} at the latest, what has been done, or that you hold none of these data.',
      ),
      unless(
        'confirmBy',
        'Please confirm to us in writing, as soon as possible, what has been done, or that you hold none of these data.',
      ),
    ),
    clause('extra'),
    clause('contact'),
  ],
});
