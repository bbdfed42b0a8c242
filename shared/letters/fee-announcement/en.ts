/** The announcement of a fee, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { FeeAnnouncementFacts } from './facts.ts';

const { clause, heading, list, listEach, paragraph, paragraphEach, say, template, when } = wordsFor<
  FeeAnnouncementFacts,
  ClauseName
>();

export const en = template({
  version: 1,
  subject: 'Your request about your personal data: administrative fee',
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
      when(
        'isFurtherCopy',
        'The first copy of your data is free of charge. For any further copy, a reasonable fee based on administrative costs may be charged (Article 15(3) GDPR).',
      ),
      when(
        'isExcessive',
        'Exercising your rights is, as a rule, free of charge. Where a request is manifestly excessive, a reasonable fee may be charged that takes the administrative costs into account; it is for us to demonstrate that excess (Article 12(5) GDPR).',
      ),
      when(
        'isUnfounded',
        'Exercising your rights is, as a rule, free of charge. Where a request is manifestly unfounded, a reasonable fee may be charged that takes the administrative costs into account; it is for us to demonstrate this (Article 12(5) GDPR).',
      ),
      say('We rely on the following circumstances.'),
    ),
    paragraphEach('circumstances', '{item}'),
    paragraph(
      say('The fee is {amount}. It does not go beyond our administrative costs.'),
      say('Nothing is due until you have agreed to it.'),
    ),
    heading('The choice is yours'),
    list(
      say('agree to this fee: write and tell us so, and we will let you know how to pay it'),
      when(
        'isFurtherCopy',
        'limit your request to what the first copy does not contain, or do without the further copy: you will then have nothing to pay',
      ),
      when(
        'isExcessive',
        'narrow your request, for example to certain data or to a period: if it is no longer excessive, we will handle it free of charge',
      ),
      when(
        'isUnfounded',
        'explain to us what your request is based on, or change it: if it proves to be founded, we will handle it free of charge',
      ),
    ),
    paragraph(say('Please let us know your choice by {answerBy} at the latest.')),
    clause('extra'),
    clause('contact'),
    clause('complaint'),
  ],
});
