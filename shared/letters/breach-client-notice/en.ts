/** To the client for whom we process: a breach of its data, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { BreachClientNoticeFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, template } = wordsFor<
  BreachClientNoticeFacts,
  ClauseName
>();

export const en = template({
  version: 2,
  subject: 'Notification of a personal data breach affecting data processed on your behalf',
  blocks: [
    paragraph(
      say(
        'We process personal data on your behalf. As Article 33(2) GDPR (Regulation (EU) 2016/679) requires, we notify you of the personal data breach described below. We became aware of it on {awareOn} at {awareTime}.',
      ),
    ),
    paragraph(
      say(
        'It is for you to assess the risk, to inform your supervisory authority within 72 hours where the law requires it (Article 33(1)) and, where the risk is high, to inform the persons concerned (Article 34). We write neither to the authority nor to these persons without your instructions.',
      ),
    ),
    heading('Nature of the breach'),
    paragraphEach('nature', '{item}'),
    paragraph(
      say('It took place on {happenedOn}.'),
      say('It began on {happenedFrom}.'),
      say('It ended on {happenedUntil}.'),
      say('We discovered it on {discoveredOn}.'),
    ),
    groupWhen(
      'knowsConcerned',
      heading('Persons and data concerned'),
      paragraph(
        say('Persons: {persons}.'),
        say('Approximate number of persons: {personsCount}.'),
        say('Approximate number of records: {recordsCount}.'),
      ),
      groupWhen('categories', paragraph(say('Categories of data:')), listEach('categories', '{item}')),
    ),
    heading('Likely consequences'),
    paragraphEach('consequences', '{item}'),
    heading('Measures taken and proposed'),
    paragraphEach('measures', '{item}'),
    groupWhen(
      'outstanding',
      heading('What is not known yet'),
      paragraphEach('outstanding', '{item}'),
      paragraph(say('We will tell you as soon as we know.')),
    ),
    paragraph(
      say(
        'We assist you in meeting your obligations (Article 28(3)(f)) and answer your questions without delay.',
      ),
    ),
    clause('extra'),
    clause('contact'),
  ],
});
