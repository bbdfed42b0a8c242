/** The acknowledgement of a request, in English: an ordinary one is a letter of one page. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AcknowledgementFacts } from './facts.ts';

const { clause, listEach, paragraph, say, template, unless, when } = wordsFor<
  AcknowledgementFacts,
  ClauseName
>();

export const en = template({
  version: 3,
  subject: 'Acknowledgement of your request about your personal data',
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
    paragraph(say('We noted it down in these words: “{wordsUsed}”')),
    paragraph(when('isHeir', 'Please accept our sincere condolences.')),
    clause('on-behalf'),
    paragraph(
      unless(
        'extensionReason',
        'We will answer you without undue delay, and at the latest on {limitOn}, when the period allowed by law ends (Article 12(3) GDPR).',
      ),
      when(
        'extensionReason',
        'We will answer you without undue delay, and at the latest on {limitOn}: we have extended the period of one month by two further months (Article 12(3) GDPR), for the following reason.',
      ),
      say('{extensionReason}'),
      say(
        'The period allowed by law for answering you ended on {endedOn} (Article 12(3) GDPR). We apologise for the delay and will answer you as soon as we can.',
      ),
      say('Our privacy policy announces a shorter period: we therefore aim for {promisedOn}.'),
      when('isSuspended', 'This period is suspended while we wait for your answer to our question.'),
    ),
    paragraph(
      say(
        'You object to direct marketing: we stopped it on {marketingStoppedOn}, without waiting for that answer (Article 21(3) GDPR).',
      ),
      when(
        'marketingStopsNow',
        'You object to direct marketing: we are stopping it at once, without waiting for that answer (Article 21(3) GDPR).',
      ),
      when(
        'withdrawsConsent',
        'You withdraw your consent: the processing that rests on it stops at once, without affecting what was done before (Article 7(3) GDPR).',
      ),
      say(
        'Since {restrictedOn}, and for as long as your request is being examined, we do nothing with your data but store them (Article 18 GDPR).',
      ),
      when(
        'asksAccess',
        'We are gathering the data that we hold about you, so as to give you a copy of them.',
      ),
      when(
        'asksErasure',
        'We are examining, category by category, what can be erased and what the law obliges us to keep.',
      ),
      when(
        'answersElectronically',
        'You wrote to us by electronic means: we will answer in the same way, unless you prefer to hear from us by post.',
      ),
      when(
        'cameByPublicNetwork',
        'As a precaution, we send no personal data through this channel: please let us know, if you wish, the e-mail or postal address at which you would like to receive our answer.',
      ),
    ),
    paragraph(
      when('isIdentityConfirmed', 'Your identity is established: we need no document from you.'),
      when(
        'isIdentityOpen',
        'Please do not send us a copy of an identity document: should a reasonable doubt remain about the identity of the person concerned, we would tell you what it is and what would be enough to remove it.',
      ),
      say('Exercising your rights is free of charge (Article 12(5) GDPR).'),
    ),
    clause('extra'),
    clause('contact'),
  ],
});
