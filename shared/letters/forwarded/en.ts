/** To the person: the request was passed on to the client for whom we process, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ForwardedFacts } from './facts.ts';

const { clause, listEach, paragraph, say, template, unless, when } = wordsFor<ForwardedFacts, ClauseName>();

export const en = template({
  version: 2,
  subject: 'Forwarding of your request about your personal data',
  blocks: [
    paragraph(
      say('On {receivedOn} we received the request that you sent us {channel}.'),
      say('It concerns your {singleRight}.'),
      when('rights', 'It concerns the following rights:'),
    ),
    listEach('rights', '{item}'),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      say(
        'We process the data in question on behalf of {clientName}, the controller; we act only as a processor and on instructions (Article 28 GDPR). It is therefore not for us to decide on your request.',
      ),
    ),
    paragraph(
      say('We passed it on to {clientName} on {forwardedOn} (Article 28(3)(e) GDPR).'),
      unless('forwardedOn', 'We are passing it on to {clientName} without delay (Article 28(3)(e) GDPR).'),
      say('The answer will come from {clientName}; you do not have to make your request again.'),
      say('You may also write directly to {clientName}: {clientContact}.'),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
