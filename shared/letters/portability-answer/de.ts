/** The answer to a request for data portability, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { PortabilityFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, table, template, when } =
  wordsFor<PortabilityFacts, ClauseName>();

export const de = template({
  version: 2,
  subject: 'Antwort auf Ihren Antrag auf Übertragbarkeit Ihrer personenbezogenen Daten',
  blocks: [
    paragraph(
      say(
        'am {receivedOn} ist {channel} Ihr Antrag auf Erhalt der Daten, die Sie uns bereitgestellt haben, bei uns eingegangen (Recht auf Datenübertragbarkeit, Artikel 20 DSGVO). Wir antworten Ihnen wie folgt.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'Wir haben Ihrem Antrag entsprochen.'),
      when('isPartial', 'Wir haben Ihrem Antrag für einen Teil dieser Daten entsprochen.'),
      when('isRefused', 'Wir können diesem Antrag nicht entsprechen.'),
      when(
        'isGiven',
        'Die Kopie liegt in einem strukturierten, gängigen und maschinenlesbaren Format vor: eine ZIP-Datei mit JSON und CSV.',
      ),
      when('hasCopy', 'Sie liegt diesem Schreiben bei.'),
      when('isPartial', 'Im Übrigen können wir Ihrem Antrag nicht entsprechen.'),
      say('{refusal}'),
      say('{reasonText}'),
      when(
        'offersAccess',
        'Sie können jedoch aufgrund des Rechts auf Auskunft eine Kopie Ihrer Daten erhalten (Artikel 15 DSGVO). Es genügt, wenn Sie uns dies in Beantwortung dieses Schreibens mitteilen.',
      ),
    ),
    groupWhen(
      'isGiven',
      clause('copy-to-person'),
      heading('Was die Kopie enthält'),
      paragraph(
        say(
          'Sie enthält die Daten, die Sie uns bereitgestellt haben, auch durch die Nutzung unserer Dienste, und die wir mithilfe automatisierter Verfahren aufgrund Ihrer Einwilligung oder eines Vertrags verarbeiten; sie enthält nur Daten, die Sie betreffen.',
        ),
        when('included', 'Nach Kategorien geordnet ist dies Folgendes:'),
      ),
      listEach('included', '{item}'),
      groupWhen(
        'leftOut',
        heading('Was nicht enthalten ist'),
        table('leftOut', (column) => [column('Kategorie', '{category}'), column('Grund', '{reason}')]),
        paragraph(
          say(
            'Das Recht auf Datenübertragbarkeit erstreckt sich nicht auf diese Daten; eine Kopie davon können Sie aufgrund des Rechts auf Auskunft erhalten (Artikel 15 DSGVO).',
          ),
        ),
      ),
      heading('Wie Sie die Datei öffnen'),
      paragraph(
        say(
          'Auf den meisten Computern öffnet sich die ZIP-Datei mit einem Doppelklick. Die CSV-Tabellen lassen sich in einer Tabellenkalkulation öffnen; die Datei data.json ist für die Software eines anderen Dienstes bestimmt. Die Erläuterung liesmich.txt beschreibt jede Datei.',
        ),
      ),
      heading('Übermittlung an eine andere Stelle'),
      paragraph(
        say(
          'Auf Ihren Wunsch haben wir diese Daten am {transferredOn} direkt an {transferTo} übermittelt (Artikel 20 Absatz 2 DSGVO).',
        ),
        when(
          'isTransferring',
          'Auf Ihren Wunsch übermitteln wir diese Daten direkt an {transferTo} (Artikel 20 Absatz 2 DSGVO).',
        ),
        when(
          'transferObstacle',
          'Sie wünschen, dass wir diese Daten direkt an {transferTo} übermitteln (Artikel 20 Absatz 2 DSGVO). Das ist aus folgendem Grund technisch nicht machbar.',
        ),
        when(
          'offersTransfer',
          'Sie können diese Kopie weitergeben, an wen Sie möchten. Sie können auch verlangen, dass wir diese Daten direkt an einen anderen Verantwortlichen übermitteln, soweit dies technisch machbar ist (Artikel 20 Absatz 2 DSGVO).',
        ),
      ),
      paragraphEach('transferObstacle', '{item}'),
      paragraph(
        when('transferObstacle', 'Sie können diese Kopie selbst weitergeben.'),
        say(
          'Die Herausgabe dieser Daten bewirkt nicht ihre Löschung aus unseren Dateien (Artikel 20 Absatz 3 DSGVO).',
        ),
      ),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
  enclosures: [when('hasCopy', 'Kopie Ihrer Daten, maschinenlesbar (ZIP: JSON und CSV)')],
});
