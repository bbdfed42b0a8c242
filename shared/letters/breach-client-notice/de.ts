/** To the client for whom we process: a breach of its data, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { BreachClientNoticeFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, template } = wordsFor<
  BreachClientNoticeFacts,
  ClauseName
>();

export const de = template({
  version: 2,
  subject:
    'Meldung einer Verletzung des Schutzes personenbezogener Daten, die wir in Ihrem Auftrag verarbeiten',
  blocks: [
    paragraph(
      say(
        'wir verarbeiten personenbezogene Daten in Ihrem Auftrag. Nach Artikel 33 Absatz 2 DSGVO (Verordnung (EU) 2016/679) melden wir Ihnen die nachstehend beschriebene Verletzung des Schutzes personenbezogener Daten. Sie wurde uns am {awareOn} um {awareTime} Uhr bekannt.',
      ),
    ),
    paragraph(
      say(
        'Es liegt bei Ihnen, das Risiko zu beurteilen, sie Ihrer Aufsichtsbehörde binnen 72 Stunden zu melden, sofern das Gesetz es verlangt (Artikel 33 Absatz 1), und bei hohem Risiko auch die betroffenen Personen zu benachrichtigen (Artikel 34). Ohne Ihre Weisung schreiben wir weder der Behörde noch diesen Personen.',
      ),
    ),
    heading('Art der Verletzung'),
    paragraphEach('nature', '{item}'),
    paragraph(
      say('Sie ereignete sich am {happenedOn}.'),
      say('Sie begann am {happenedFrom}.'),
      say('Sie endete am {happenedUntil}.'),
      say('Wir haben sie am {discoveredOn} entdeckt.'),
    ),
    groupWhen(
      'knowsConcerned',
      heading('Betroffene Personen und Daten'),
      paragraph(
        say('Personen: {persons}.'),
        say('Ungefähre Zahl der Personen: {personsCount}.'),
        say('Ungefähre Zahl der Datensätze: {recordsCount}.'),
      ),
      groupWhen('categories', paragraph(say('Datenkategorien:')), listEach('categories', '{item}')),
    ),
    heading('Wahrscheinliche Folgen'),
    paragraphEach('consequences', '{item}'),
    heading('Ergriffene und vorgeschlagene Maßnahmen'),
    paragraphEach('measures', '{item}'),
    groupWhen(
      'outstanding',
      heading('Was noch nicht bekannt ist'),
      paragraphEach('outstanding', '{item}'),
      paragraph(say('Wir teilen es Ihnen mit, sobald wir es wissen.')),
    ),
    paragraph(
      say(
        'Wir unterstützen Sie bei Ihren Pflichten (Artikel 28 Absatz 3 Buchstabe f) und beantworten Ihre Fragen unverzüglich.',
      ),
    ),
    clause('extra'),
    clause('contact'),
  ],
});
