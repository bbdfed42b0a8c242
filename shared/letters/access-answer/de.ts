/** The answer to a request for access, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AccessAnswerFacts } from './facts.ts';

const { clause, groupUnless, groupWhen, heading, listEach, paragraph, say, table, template, unless, when } =
  wordsFor<AccessAnswerFacts, ClauseName>();

export const de = template({
  version: 4,
  subject: 'Antwort auf Ihren Antrag auf Auskunft über Ihre personenbezogenen Daten',
  blocks: [
    paragraph(
      say(
        'am {receivedOn} ist {channel} Ihr Antrag auf Auskunft über Ihre personenbezogenen Daten bei uns eingegangen (Recht auf Auskunft, Artikel 15 DSGVO). Wir antworten Ihnen wie folgt.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    groupWhen(
      'isNothingHeld',
      paragraph(
        unless(
          'keepsSuppressionPrint',
          'Wir haben dies geprüft und verarbeiten keine personenbezogenen Daten über Sie, abgesehen von Ihrem Antrag und dieser Antwort.',
        ),
        when(
          'keepsSuppressionPrint',
          'Wir haben dies geprüft und verarbeiten keine personenbezogenen Daten über Sie, abgesehen von Ihrem Antrag, dieser Antwort und einem technischen Fingerabdruck Ihrer Adresse, der verhindert, dass wir Sie versehentlich erneut eintragen.',
        ),
        say('Diesen Fingerabdruck bewahren wir {suppressionPeriod} lang auf.'),
        say(
          'Sollten Sie der Ansicht sein, dass bei uns Daten unter einem anderen Namen, einer anderen Anschrift oder einer anderen Nummer vorliegen könnten, teilen Sie es uns bitte mit: Wir suchen dann erneut.',
        ),
      ),
    ),
    groupWhen(
      'isRefused',
      paragraph(say('Wir können diesem Antrag nicht entsprechen.'), say('{refusal}'), say('{reasonText}')),
    ),
    groupWhen(
      'isHeld',
      paragraph(
        say('Wir bestätigen Ihnen, dass wir personenbezogene Daten über Sie verarbeiten.'),
        when(
          'hasCopy',
          'Eine getreue Kopie, in der jede Angabe unter ihrer Kategorie steht, liegt bei (Artikel 15 Absatz 3 DSGVO).',
        ),
        when('hasBothCopies', 'Die ZIP-Datei enthält dieselben Daten in einem maschinenlesbaren Format.'),
      ),
      clause('copy-to-person'),
      groupWhen(
        'isPartial',
        paragraph(say('Einzelne Daten teilen wir Ihnen nicht mit.'), say('{refusal}'), say('{reasonText}')),
      ),
      heading('Ihre Daten nach Kategorien'),
      table('categories', (column) => [
        column('Kategorie', '{category}'),
        column('Daten', '{data}'),
        column('Speicherdauer', '{period}'),
        column('Herkunft', '{source}'),
      ]),
      paragraph(
        say('Woher die Daten stammen, die wir von Dritten erhalten haben: {namedSource}'),
        say('Wir hatten Ihnen dies aus folgendem Grund nicht von uns aus mitgeteilt: {notToldBecause}.'),
      ),
      paragraph(
        when(
          'keepsSuppressionPrint',
          'Außerdem bewahren wir einen technischen Fingerabdruck Ihrer Adresse auf, um Sie nicht versehentlich erneut einzutragen.',
        ),
        say('Diesen Fingerabdruck bewahren wir {suppressionPeriod} lang auf.'),
      ),
      heading('Wozu wir sie verarbeiten'),
      table('purposes', (column) => [
        column('Zweck', '{purpose}'),
        column('Rechtsgrundlage (DSGVO)', '{basis}'),
        column('Datenkategorien', '{categories}'),
      ]),
      heading('Wem sie mitgeteilt werden'),
      table('recipients', (column) => [
        column('Empfänger', '{recipient}'),
        column('Leistung', '{service}'),
        column('Land und Garantien', '{country}'),
        column('Erhaltene Daten', '{categories}'),
      ]),
      groupUnless(
        'recipients',
        paragraph(say('Ihre Daten werden keinem Empfänger außerhalb unseres Unternehmens mitgeteilt.')),
      ),
      paragraph(
        when(
          'hasTransfers',
          'Daten werden in Länder außerhalb des Europäischen Wirtschaftsraums (EWR) übermittelt oder können dorthin übermittelt werden: Die Tabelle nennt die Garantie für jede Übermittlung; eine Kopie davon erhalten Sie auf Anfrage.',
        ),
        when(
          'hasUnverifiedTransfers',
          'Daten werden in Länder außerhalb des Europäischen Wirtschaftsraums (EWR) übermittelt oder können dorthin übermittelt werden: Die Tabelle nennt die Garantie für jede Übermittlung, von der Sie auf Anfrage eine Kopie erhalten, oder vermerkt, dass sie noch geprüft wird.',
        ),
        when(
          'hasNoTransfers',
          'Keine dieser Daten werden in Länder außerhalb des Europäischen Wirtschaftsraums übermittelt.',
        ),
      ),
      heading('Automatisierte Entscheidungen'),
      groupWhen(
        'automatedDecisions',
        paragraph(
          say(
            'Die folgenden Entscheidungen werden durch automatisierte Verarbeitung getroffen (Artikel 22 DSGVO). Sie können das Eingreifen einer Person verlangen, Ihren Standpunkt darlegen und die Entscheidung anfechten.',
          ),
        ),
        listEach('automatedDecisions', '{activity}: {logic}'),
      ),
      groupUnless(
        'automatedDecisions',
        paragraph(
          say(
            'Wir treffen Ihnen gegenüber keine Entscheidungen, die ausschließlich auf automatisierter Verarbeitung einschließlich Profiling beruhen (Artikel 22 DSGVO).',
          ),
        ),
      ),
      heading('Ihre weiteren Rechte'),
      paragraph(
        say(
          'Unter den Voraussetzungen der DSGVO können Sie die Berichtigung (Artikel 16) oder Löschung (Artikel 17) Ihrer Daten oder die Einschränkung ihrer Verarbeitung (Artikel 18) verlangen und dieser Verarbeitung widersprechen (Artikel 21); ein Widerspruch gegen Direktwerbung bedarf keiner Begründung.',
        ),
        when(
          'isPortable',
          'Die Daten, die Sie uns bereitgestellt haben, können Sie in einem strukturierten, maschinenlesbaren Format erhalten (Artikel 20).',
        ),
        when(
          'restsOnConsent',
          'Ihre Einwilligung können Sie jederzeit widerrufen; was zuvor geschehen ist, bleibt davon unberührt (Artikel 7 Absatz 3).',
        ),
        when(
          'isFrance',
          'Sie können auch festlegen, was nach Ihrem Tod mit Ihren Daten geschehen soll (Artikel 85 des französischen Gesetzes Nr. 78-17 vom 6. Januar 1978).',
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
  enclosures: [
    when('hasPdfCopy', 'Kopie Ihrer Daten (PDF)'),
    when('hasZipCopy', 'Kopie Ihrer Daten, maschinenlesbar (ZIP: JSON und CSV)'),
  ],
});
