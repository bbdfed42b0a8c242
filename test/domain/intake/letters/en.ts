/** Letters in English as small businesses receive them; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const englishLetters: readonly LetterCase[] = [
  {
    text: 'Hello,\n\nWhat personal data do you hold about me, and who have you shared it with?\n\nKind regards,\nAmy Fielding',
    rights: ['access'],
  },
  {
    text: 'Dear Sir or Madam,\n\nSubject access request\n\nPlease supply me with a copy of all the information you hold about me, which I am entitled to under Article 15 GDPR. A copy of my passport is attached.\n\nYours faithfully,\nOwen Pryce',
    rights: ['access'],
    remarks: ['identity-enclosed'],
  },
  { text: 'How did you get my email address?', rights: ['access'] },
  { text: 'Please delete my account and all my data.', rights: ['erasure'] },
  {
    text: 'I would like to exercise my right to be forgotten. If I do not hear from you within 30 days I will complain to the supervisory authority.',
    rights: ['erasure'],
    remarks: ['complaint-threat', 'deadline-named'],
  },
  {
    text: 'You have spelled my surname wrong. Please correct my name in your records: it is Hargreaves.',
    rights: ['rectification'],
  },
  { text: 'I have moved house. Could you update my address to 14 Mill Lane?', rights: ['rectification'] },
  { text: 'unsubscribe', rights: ['marketing-objection'], remarks: ['newsletter-unsubscribe'] },
  {
    text: 'Take me off your mailing list please.',
    rights: ['marketing-objection'],
    remarks: ['newsletter-unsubscribe'],
  },
  {
    text: 'I object to the use of my personal data for direct marketing under Article 21(2) GDPR.',
    rights: ['marketing-objection'],
  },
  {
    text: 'I hereby withdraw my consent to the publication of my picture on your web site.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'While you check whether my file is accurate, I request restriction of processing under Article 18.',
    rights: ['restriction'],
  },
  {
    text: 'I am moving to another provider. Please send my data in a structured, commonly used and machine-readable format.',
    rights: ['portability'],
  },
  {
    text: 'On grounds relating to my particular situation I object to the processing of my personal data.',
    rights: ['objection'],
  },
  {
    text: 'My application for payment by instalments was declined automatically by your software. I want a human being to review the decision.',
    rights: ['automated-decision'],
  },
  {
    text: 'My husband passed away in March. Please close his account and delete his data.',
    rights: ['post-mortem'],
    remarks: ['deceased'],
  },
  { text: 'Hi, when will my order 3321 be delivered? Thanks', rights: [] },
  { text: 'Please find attached our invoice for May, payable within 30 days.', rights: [] },
  {
    text: 'Please cancel my subscription and refund the last payment.',
    rights: [],
    remarks: ['contract-cancellation'],
  },
  {
    text: 'We no longer need your services. Thank you for the past years.',
    rights: [],
    remarks: ['end-of-service'],
  },
  {
    text: 'I am not asking you to delete my data. I only want to see the information you hold about me.',
    rights: ['access'],
  },
  {
    text: 'Thanks, that answers my question.\n\nOn 3 May 2026 at 10:12, Support <info@example.com> wrote:\n> You have the right to have your data deleted.\n> Please delete my account',
    rights: [],
  },
  {
    text: `To whom it may concern

I am writing to make a request for access under Article 15 of the General Data Protection Regulation. Please confirm whether you process personal data concerning me. If so, please provide me with:

(a) a copy of the data;
(b) the purposes of the processing;
(c) the categories of personal data concerned;
(d) the recipients to whom the data have been or will be disclosed;
(e) the envisaged retention period;
(f) the existence of the right to request rectification or erasure, restriction of processing, or to object to it;
(g) any available information as to the source of the data;
(h) the existence of automated decision-making, including profiling, referred to in Article 22(1) and (4), and meaningful information about the logic involved.

If you transfer my data to a third country, please tell me about the appropriate safeguards.

You have one month to reply. Should you fail to do so, I reserve the right to lodge a complaint and to request the deletion of my data.

Yours faithfully,
Beatrice Holloway`,
    rights: ['access'],
    remarks: ['complaint-threat'],
  },
  {
    text: `To the data protection officer,

I request the immediate erasure of all personal data concerning me pursuant to Article 17 GDPR. In so far as the processing is based on my consent, I withdraw that consent. I also object to the processing of my data under Article 21(1).

If you have disclosed my data to others, you have to tell them about this request (Article 19). If you refuse to erase my data, please justify your refusal.

Sincerely,
Marek Dolan`,
    rights: ['erasure', 'consent-withdrawal', 'objection'],
  },
  {
    text: `Hello

I keep receiving your catalogue although I never bought anything. Please
- tell me where you got my address from
- stop sending me advertising
- erase my data.

Please reply by post.

Regards
Tess Ormond`,
    rights: ['access', 'marketing-objection', 'erasure'],
    remarks: ['wants-post'],
  },
];
