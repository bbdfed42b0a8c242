/** An extension of the period, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ExtensionFacts } from './facts.ts';

const { clause, listEach, paragraph, paragraphEach, say, template, when } = wordsFor<
  ExtensionFacts,
  ClauseName
>();

export const en = template({
  version: 1,
  subject: 'Your request about your personal data: extension of the period',
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
      say('We need more time to answer you as regards your {singleRight}.'),
      when('rights', 'We need more time to answer you as regards the following rights:'),
    ),
    listEach('rights', '{item}'),
    clause('on-behalf'),
    paragraph(
      say(
        'Taking into account the complexity and number of the requests, the period of one month may be extended by two further months (Article 12(3) GDPR). We are extending it for the following reason, which is specific to your request.',
      ),
    ),
    paragraphEach('reason', '{item}'),
    paragraph(
      say('We will answer you as soon as possible, and at the latest on {limitOn}.'),
      when('isSuspended', 'This period is suspended while we wait for your answer to our question.'),
      when(
        'asksMarketing',
        'This extension does not delay the end of direct marketing, which does not depend on our answer (Article 21(3) GDPR).',
      ),
      when(
        'withdrawsConsent',
        'This extension does not delay the effect of the withdrawal of your consent, which does not depend on our answer (Article 7(3) GDPR).',
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
