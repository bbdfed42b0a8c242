/** The announcement of a fee, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { FeeAnnouncementFacts } from './facts.ts';

const { clause, heading, list, listEach, paragraph, paragraphEach, say, template, when } = wordsFor<
  FeeAnnouncementFacts,
  ClauseName
>();

export const de = template({
  version: 1,
  subject: 'Ihr Antrag zu Ihren personenbezogenen Daten: Verwaltungskosten',
  blocks: [
    paragraph(
      say('am {receivedOn} ist Ihr Antrag {channel} bei uns eingegangen.'),
      say('Er betrifft Ihr {singleRight}.'),
      when('rights', 'Er betrifft die folgenden Rechte:'),
    ),
    listEach('rights', '{item}'),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when(
        'isFurtherCopy',
        'Die erste Kopie Ihrer Daten ist unentgeltlich. Für jede weitere Kopie kann ein angemessenes Entgelt auf der Grundlage der Verwaltungskosten verlangt werden (Artikel 15 Absatz 3 DSGVO).',
      ),
      when(
        'isExcessive',
        'Die Ausübung Ihrer Rechte ist grundsätzlich unentgeltlich. Ist ein Antrag offenkundig exzessiv, kann ein angemessenes Entgelt verlangt werden, das die Verwaltungskosten berücksichtigt; der Nachweis dafür obliegt uns (Artikel 12 Absatz 5 DSGVO).',
      ),
      when(
        'isUnfounded',
        'Die Ausübung Ihrer Rechte ist grundsätzlich unentgeltlich. Ist ein Antrag offenkundig unbegründet, kann ein angemessenes Entgelt verlangt werden, das die Verwaltungskosten berücksichtigt; der Nachweis dafür obliegt uns (Artikel 12 Absatz 5 DSGVO).',
      ),
      say('Wir stützen uns auf folgende Umstände.'),
    ),
    paragraphEach('circumstances', '{item}'),
    paragraph(
      say('Das Entgelt beträgt {amount}. Es geht nicht über unsere Verwaltungskosten hinaus.'),
      say('Sie schulden nichts, solange Sie ihm nicht zugestimmt haben.'),
    ),
    heading('Sie haben die Wahl'),
    list(
      say(
        'diesem Entgelt zustimmen: Teilen Sie uns dies mit; wir sagen Ihnen dann, wie Sie es zahlen können',
      ),
      when(
        'isFurtherCopy',
        'Ihren Antrag auf das beschränken, was die erste Kopie nicht enthält, oder auf die weitere Kopie verzichten: Dann haben Sie nichts zu zahlen',
      ),
      when(
        'isExcessive',
        'Ihren Antrag einschränken, etwa auf bestimmte Daten oder auf einen Zeitraum: Ist er nicht mehr exzessiv, bearbeiten wir ihn unentgeltlich',
      ),
      when(
        'isUnfounded',
        'uns erläutern, worauf sich Ihr Antrag stützt, oder ihn ändern: Erweist er sich als begründet, bearbeiten wir ihn unentgeltlich',
      ),
    ),
    paragraph(say('Bitte teilen Sie uns Ihre Wahl bis spätestens {answerBy} mit.')),
    clause('extra'),
    clause('contact'),
    clause('complaint'),
  ],
});
