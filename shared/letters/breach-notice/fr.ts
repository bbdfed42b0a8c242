/** To a person whose data a breach concerns, in French. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { BreachNoticeFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, template } = wordsFor<
  BreachNoticeFacts,
  ClauseName
>();

export const fr = template({
  version: 2,
  subject: 'Une violation de données vous concerne',
  blocks: [
    paragraph(
      say(
        'Nous vous écrivons parce que des données à caractère personnel qui vous concernent ont été touchées par un incident. Voici ce qui s’est passé, ce que cela peut entraîner pour vous et ce que nous avons fait (article 34 du RGPD).',
      ),
    ),
    heading('Ce qui s’est passé'),
    paragraphEach('nature', '{item}'),
    paragraph(
      say('L’incident a eu lieu le {happenedOn}.'),
      say('L’incident a commencé le {happenedFrom}.'),
      say('Il a pris fin le {happenedUntil}.'),
      say('Nous l’avons découvert le {discoveredOn}.'),
    ),
    groupWhen('categories', heading('Les données concernées'), listEach('categories', '{item}')),
    heading('Ce que cela peut entraîner pour vous'),
    paragraphEach('consequences', '{item}'),
    heading('Ce que nous avons fait et faisons encore'),
    paragraphEach('measures', '{item}'),
    groupWhen('advice', heading('Ce que vous pouvez faire'), paragraphEach('advice', '{item}')),
    clause('extra'),
    heading('Nous contacter'),
    clause('contact'),
    paragraph(say('Nous regrettons cet incident et restons à votre disposition pour toute question.')),
  ],
});
