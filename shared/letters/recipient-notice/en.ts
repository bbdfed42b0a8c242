/** To a recipient of the data: what was rectified, erased or restricted, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RecipientNoticeFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, table, template, unless, when } =
  wordsFor<RecipientNoticeFacts, ClauseName>();

export const en = template({
  version: 1,
  subject: 'Notification of rectification, erasure or restriction (Article 19 GDPR)',
  blocks: [
    paragraph(
      say(
        'A person whose data we disclosed to you has exercised their rights with us. As Article 19 GDPR (Regulation (EU) 2016/679) requires, we are informing you of what we have done.',
      ),
      when(
        'isProcessor',
        'You process these data on our behalf: this letter is a documented instruction (Article 28(3)(a) GDPR).',
      ),
    ),
    heading('The person concerned'),
    paragraphEach('identifiers', '{item}'),
    paragraph(say('These details are given to you solely so that you can find that person in your files.')),
    heading('What has changed, and what we ask of you'),
    groupWhen(
      'rectified',
      paragraph(say('We have rectified the following data and ask you to do the same.')),
      table('rectified', (column) => [column('Item', '{label}'), column('Correct value', '{is}')]),
    ),
    groupWhen(
      'erased',
      paragraph(
        say('On {erasedOn} we erased data of this person in the following categories:'),
        unless('erasedOn', 'We are erasing data of this person in the following categories:'),
      ),
      listEach('erased', '{item}'),
      paragraph(
        say(
          'Please erase those that you received from us, together with any copies of them and links to them. If a law obliges you to keep some of them, please tell us which, under what provision and until when.',
        ),
      ),
    ),
    paragraph(
      say(
        'Since {restrictedOn} the processing of this person’s data has been restricted (Article 18 GDPR). Please do no more than store those that you received from us, until we tell you that the restriction has ended.',
      ),
    ),
    paragraph(
      when(
        'isProcessor',
        'If you have entrusted these data to other processors, please make sure that they do the same (Article 28(4) GDPR).',
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
