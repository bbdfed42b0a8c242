/** To a person whose data a breach concerns, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { BreachNoticeFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, template } = wordsFor<
  BreachNoticeFacts,
  ClauseName
>();

export const nl = template({
  version: 2,
  subject: 'Een datalek dat ook u aangaat',
  blocks: [
    paragraph(
      say(
        'Wij schrijven u omdat een incident persoonsgegevens heeft getroffen die over u gaan. Hieronder leest u wat er is gebeurd, wat dit voor u kan betekenen en wat wij hebben gedaan (artikel 34 AVG).',
      ),
    ),
    heading('Wat er is gebeurd'),
    paragraphEach('nature', '{item}'),
    paragraph(
      say('Het incident vond plaats op {happenedOn}.'),
      say('Het incident begon op {happenedFrom}.'),
      say('Het eindigde op {happenedUntil}.'),
      say('Wij hebben het ontdekt op {discoveredOn}.'),
    ),
    groupWhen('categories', heading('Om welke gegevens het gaat'), listEach('categories', '{item}')),
    heading('Wat dit voor u kan betekenen'),
    paragraphEach('consequences', '{item}'),
    heading('Wat wij hebben gedaan en nog doen'),
    paragraphEach('measures', '{item}'),
    groupWhen('advice', heading('Wat u zelf kunt doen'), paragraphEach('advice', '{item}')),
    clause('extra'),
    heading('Contact'),
    clause('contact'),
    paragraph(say('Wij betreuren dit incident en staan klaar om uw vragen te beantwoorden.')),
  ],
});
