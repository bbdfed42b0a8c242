/** To a person whose data a breach concerns, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { BreachNoticeFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, template } = wordsFor<
  BreachNoticeFacts,
  ClauseName
>();

export const de = template({
  version: 2,
  subject: 'Eine Datenpanne, die auch Sie betrifft',
  blocks: [
    paragraph(
      say(
        'wir schreiben Ihnen, weil von einem Vorfall personenbezogene Daten betroffen sind, die sich auf Sie beziehen. Sie erfahren hier, was geschehen ist, welche Folgen das für Sie haben kann und was wir unternommen haben (Artikel 34 DSGVO).',
      ),
    ),
    heading('Was geschehen ist'),
    paragraphEach('nature', '{item}'),
    paragraph(
      say('Der Vorfall ereignete sich am {happenedOn}.'),
      say('Der Vorfall begann am {happenedFrom}.'),
      say('Er endete am {happenedUntil}.'),
      say('Wir haben ihn am {discoveredOn} entdeckt.'),
    ),
    groupWhen('categories', heading('Um welche Daten es geht'), listEach('categories', '{item}')),
    heading('Welche Folgen das für Sie haben kann'),
    paragraphEach('consequences', '{item}'),
    heading('Was wir unternommen haben und noch unternehmen'),
    paragraphEach('measures', '{item}'),
    groupWhen('advice', heading('Was Sie selbst tun können'), paragraphEach('advice', '{item}')),
    clause('extra'),
    heading('So erreichen Sie uns'),
    clause('contact'),
    paragraph(say('Wir bedauern diesen Vorfall und beantworten Ihre Fragen gern.')),
  ],
});
