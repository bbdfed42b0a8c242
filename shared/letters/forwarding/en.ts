/** To the client for whom we process: a request that is theirs to answer, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ForwardingFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, say, template, unless, when } = wordsFor<
  ForwardingFacts,
  ClauseName
>();

export const en = template({
  version: 2,
  subject: 'Data subject request for you to handle',
  blocks: [
    paragraph(
      say(
        'On {receivedOn} we received {channel} a request about data that we process on your behalf. We are passing it on to you (Article 28(3)(e) GDPR, Regulation (EU) 2016/679).',
      ),
    ),
    heading('The request'),
    paragraph(say('It comes from {requesterName}.'), say('Contact details given: {requesterContact}.')),
    groupWhen(
      'asksForAnother',
      paragraph(
        say('It is made on behalf of {onBehalfOf}.'),
        unless('onBehalfOf', 'It is made on behalf of another person.'),
      ),
    ),
    paragraph(say('It concerns the {singleRight}.'), when('rights', 'It concerns the following rights:')),
    listEach('rights', '{item}'),
    paragraph(say('We noted it down in these words: “{wordsUsed}”')),
    paragraph(
      when('isEnclosed', 'You will find it enclosed, as we received it.'),
      when('isIdentityConfirmed', 'We have verified the identity of the person who made it.'),
      unless(
        'isIdentityConfirmed',
        'We have not verified the identity of the person who made it: that is for you to judge (Article 12(6) GDPR).',
      ),
    ),
    heading('The period'),
    paragraph(
      say(
        'As the controller, you must answer within one month of receipt (Article 12(3) GDPR). To be safe, count it from the day on which the request reached us: by our calendar it then ends on {limitOn}.',
      ),
    ),
    heading('What we do'),
    paragraph(
      say(
        'We do not answer on the substance and change nothing without your instructions (Article 28(3)(a)). We assist you in acting on this request, be it by searching for the data, making a copy of them, rectifying or erasing them or restricting their processing.',
      ),
      say('{offer}'),
    ),
    paragraph(
      say('We informed the person on {toldOn} that we were passing the request on to you.'),
      unless('toldOn', 'We are informing the person that we are passing the request on to you.'),
    ),
    clause('extra'),
    clause('contact'),
  ],
  enclosures: [when('isEnclosed', 'The request, as we received it')],
});
