/** In English: the letters on the way to an answer: a question, a reminder, an extension, a fee, and what only the user can say in them. */
import type { onTheWay as french } from '../fr/on-the-way.ts';

export const onTheWay: Readonly<Record<keyof typeof french, string>> = {
  'letter-kind.identity-question': 'Question about identity',
  'letter-kind.clarification-question': 'Request for clarification',
  'letter-kind.reminder': 'Reminder of your question',
  'letter-kind.extension': 'Extension of the period',
  'letter-kind.fee-announcement': 'Announcement of a fee',
  'letter-kind.silence-closing': 'Closing for want of an answer',

  'letter-task.identity-question':
    'The letter says what the doubt is and what is enough to remove it. On the day it leaves, the period stops.',
  'letter-task.clarification-question':
    'The letter asks what the person is looking for. Without an answer, they get everything.',
  'letter-task.reminder': 'The letter recalls your question and says what happens without an answer.',
  'letter-task.extension':
    'The letter gives the reason and the new date. It leaves before the first month ends; that day the period grows longer.',
  'letter-task.fee-announcement':
    'The letter gives the amount, the reason, and what the person can choose instead.',
  'letter-task.silence-closing':
    'The letter closes the request that was left unanswered. An answer reopens it.',

  'letter.particular.proof': 'What will be enough',
  'letter.particular.proof.hint':
    'The simplest thing that removes the doubt. Any other means stays valid, and the letter says so.',
  'letter.particular.proof.known-email': 'a reply from the e-mail address you know',
  'letter.particular.proof.questions': 'the answer to your questions',
  'letter.particular.proof.document':
    'as a last resort, a copy of a document, photograph and numbers blacked out',
  'letter.particular.questions': 'Your questions',
  'letter.particular.questions.hint':
    'One per line, that only the person can answer: the month of their last order, for example.',
  'letter.particular.scope': 'What the person can choose from',
  'letter.particular.scope.hint': 'One possibility per line: a period, a service, a kind of data.',
  'letter.particular.largeQuantity': 'Is it a large quantity of data?',
  'letter.particular.largeQuantity.hint':
    'Only then does the period stop, and only for an access request (GDPR, recital 63).',
  'letter.particular.largeQuantity.no': 'no, the period runs on',
  'letter.particular.largeQuantity.yes': 'yes, the period stops',
  'letter.particular.extension.reason': 'The reason for the extension',
  'letter.particular.extension.reason.hint':
    'Specific to this request: how complex it is, how many requests there are. Never holidays or staffing.',
  'letter.particular.feeGround': 'Why a fee',
  'letter.particular.feeGround.hint': 'A first request is free of charge, whatever its motive.',
  'letter.particular.feeGround.further-copy': 'a further copy',
  'letter.particular.feeGround.excessive': 'a manifestly excessive request',
  'letter.particular.feeGround.unfounded': 'a manifestly unfounded request',
  'letter.particular.fee-announcement.circumstances.hint':
    'What you could prove: dates, copies already given, repeated requests.',
  'letter.particular.amount': 'The amount',
  'letter.particular.amount.hint': 'For example “€12”. It does not go beyond your administrative costs.',
  'letter.particular.reminder.answerBy.hint': 'Empty: Greffe sets the day from the date of the letter.',

  'letter.gap.question':
    'No question of this file is waiting for an answer: there is nothing to recall, nor to close.',
  'letter.gap.particular': 'Still to fill in: “{what}”.',
  'letter.warning.identity-document':
    'A copy of a document is a last resort (GDPR, Art. 12(6)). Would questions not be enough?',
  'letter.warning.clarification-rare':
    'A large quantity of data is rare in a small business. A period stopped without reason turns against you.',
  'letter.warning.closing-too-early':
    'The person has not been reminded yet, or has not had time to answer: send a reminder first.',
  'letter.warning.extension-after-month':
    'The month is over, only the move to the next working day leaves time: an authority may find it late.',
  'letter.warning.first-copy-free':
    'Nothing shows that this is a further copy. The first one is always free of charge (GDPR, Art. 15(3)).',
  'letter.warning.fee-proof':
    'It is for you to prove that the request is unfounded or excessive (GDPR, Art. 12(5)).',
  'warning.question-unanswered':
    'Your question has had no answer. Send a reminder; after it, the file can be closed by letter.',

  'extend.letter-first': 'A letter comes first',
  'extend.letter-first-text':
    'Greffe writes it with you; on the day it leaves, the period grows longer by itself. This form notes what was said by other means.',
  'pause.letter-first': 'The question goes out first',
  'pause.letter-first-text':
    'Greffe writes the letter with you; on the day it leaves, the period stops by itself. This form notes what was asked by other means.',
};
