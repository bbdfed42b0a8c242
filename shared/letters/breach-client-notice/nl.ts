/** To the client for whom we process: a breach of its data, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { BreachClientNoticeFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, template } = wordsFor<
  BreachClientNoticeFacts,
  ClauseName
>();

export const nl = template({
  version: 2,
  subject: 'Melding van een inbreuk in verband met persoonsgegevens die wij in uw opdracht verwerken',
  blocks: [
    paragraph(
      say(
        'Wij verwerken persoonsgegevens in uw opdracht. Overeenkomstig artikel 33, lid 2, AVG (Verordening (EU) 2016/679) melden wij u de hieronder beschreven inbreuk. Wij hebben er kennis van gekregen op {awareOn} om {awareTime} uur.',
      ),
    ),
    paragraph(
      say(
        'Het is aan u om het risico te beoordelen, uw toezichthoudende autoriteit binnen 72 uur in te lichten als de wet dat vereist (artikel 33, lid 1) en bij een hoog risico ook de betrokken personen (artikel 34). Zonder uw instructies schrijven wij noch de autoriteit, noch deze personen aan.',
      ),
    ),
    heading('Aard van de inbreuk'),
    paragraphEach('nature', '{item}'),
    paragraph(
      say('De inbreuk vond plaats op {happenedOn}.'),
      say('De inbreuk begon op {happenedFrom}.'),
      say('Zij eindigde op {happenedUntil}.'),
      say('Wij hebben haar ontdekt op {discoveredOn}.'),
    ),
    groupWhen(
      'knowsConcerned',
      heading('Betrokken personen en gegevens'),
      paragraph(
        say('Personen: {persons}.'),
        say('Aantal personen, bij benadering: {personsCount}.'),
        say('Aantal gegevensrecords, bij benadering: {recordsCount}.'),
      ),
      groupWhen('categories', paragraph(say('Categorieën van gegevens:')), listEach('categories', '{item}')),
    ),
    heading('Waarschijnlijke gevolgen'),
    paragraphEach('consequences', '{item}'),
    heading('Genomen en voorgestelde maatregelen'),
    paragraphEach('measures', '{item}'),
    groupWhen(
      'outstanding',
      heading('Wat nog niet bekend is'),
      paragraphEach('outstanding', '{item}'),
      paragraph(say('Wij laten het u weten zodra wij het weten.')),
    ),
    paragraph(
      say(
        'Wij helpen u uw verplichtingen na te komen (artikel 28, lid 3, onder f), AVG) en beantwoorden uw vragen zonder uitstel.',
      ),
    ),
    clause('extra'),
    clause('contact'),
  ],
});
