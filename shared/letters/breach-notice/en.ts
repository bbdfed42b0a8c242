/** To a person whose data a breach concerns, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { BreachNoticeFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, template } = wordsFor<
  BreachNoticeFacts,
  ClauseName
>();

export const en = template({
  version: 2,
  subject: 'A data breach that concerns you',
  blocks: [
    paragraph(
      say(
        'We are writing to you because an incident has affected personal data concerning you. This letter says what happened, what it may mean for you and what we have done (Article 34 GDPR).',
      ),
    ),
    heading('What happened'),
    paragraphEach('nature', '{item}'),
    paragraph(
      say('The incident took place on {happenedOn}.'),
      say('The incident began on {happenedFrom}.'),
      say('It ended on {happenedUntil}.'),
      say('We discovered it on {discoveredOn}.'),
    ),
    groupWhen('categories', heading('The data concerned'), listEach('categories', '{item}')),
    heading('What it may mean for you'),
    paragraphEach('consequences', '{item}'),
    heading('What we have done and are doing'),
    paragraphEach('measures', '{item}'),
    groupWhen('advice', heading('What you can do'), paragraphEach('advice', '{item}')),
    clause('extra'),
    heading('How to reach us'),
    clause('contact'),
    paragraph(say('We regret this incident and will gladly answer any question you may have.')),
  ],
});
