/** A reasoned refusal of one right or of several, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RefusalFacts } from './facts.ts';

const { clause, groupWhen, paragraph, paragraphEach, say, table, template, when } = wordsFor<
  RefusalFacts,
  ClauseName
>();

export const en = template({
  version: 1,
  subject: 'Answer to your request about your personal data',
  blocks: [
    paragraph(say('On {receivedOn} we received the request that you sent us {channel}. This is our answer.')),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      say('We are unable to grant what you ask for under your {singleRight}.'),
      say('{refusal}'),
      say('{reasonText}'),
      when(
        'refusals',
        'We are unable to grant what you ask for under the rights listed below; the reason is given for each of them.',
      ),
    ),
    table('refusals', (column) => [column('Right', '{right}'), column('Reason', '{reason}')]),
    groupWhen(
      'circumstances',
      paragraph(say('We base this on the following circumstances.')),
      paragraphEach('circumstances', '{item}'),
    ),
    groupWhen(
      'offersAlternatives',
      paragraph(
        say(
          'You may, however, ask us to restrict the processing of your data (Article 18 GDPR), or object to it on grounds relating to your particular situation (Article 21(1)). An objection to direct marketing needs no reason (Article 21(2)). It is enough to write to us in reply to this letter.',
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
