/** One answer for all rights that met with nothing, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { NothingHeldFacts } from './facts.ts';

const { clause, listEach, paragraph, say, template, unless, when } = wordsFor<NothingHeldFacts, ClauseName>();

export const en = template({
  version: 2,
  subject: 'Answer to your request about your personal data',
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
      unless(
        'keepsSuppressionPrint',
        'We have checked and process no personal data concerning you, apart from your request and this answer: there is therefore nothing further that we can do about your request.',
      ),
      when(
        'keepsSuppressionPrint',
        'We have checked and process no personal data concerning you, apart from your request, this answer and a technical fingerprint of your address, which keeps us from registering you again by mistake: there is therefore nothing further that we can do about your request.',
      ),
      say('We keep that fingerprint for {suppressionPeriod}.'),
    ),
    paragraph(
      say('We searched the following: {searched}'),
      say(
        'If you think that we may hold data under another name, another address or another number, please tell us: we will then search again.',
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
