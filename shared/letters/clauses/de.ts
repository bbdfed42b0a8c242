/** Clauses and furniture of German letters. */
import type { CommonFacts } from '../common-facts.ts';
import { wordsFor } from '../template-words.ts';
import type { LetterFrame } from './clauses.ts';

const { groupWhen, heading, paragraph, paragraphEach, say, unless, when } = wordsFor<CommonFacts>();

export const de: LetterFrame = {
  clauses: {
    law: [
      paragraph(
        when(
          'isBelgium',
          'Dieses Schreiben stützt sich auf die Verordnung (EU) 2016/679 („DSGVO“) und auf das belgische Gesetz vom 30. Juli 2018 über den Schutz natürlicher Personen hinsichtlich der Verarbeitung personenbezogener Daten.',
        ),
        when(
          'isFrance',
          'Dieses Schreiben stützt sich auf die Verordnung (EU) 2016/679 („DSGVO“) und auf das französische Gesetz Nr. 78-17 vom 6. Januar 1978 über Informatik, Dateien und Freiheiten.',
        ),
      ),
    ],
    'on-behalf': [
      groupWhen(
        'asksForAnother',
        paragraph(
          say(
            'Ihr Antrag betrifft {onBehalfOf}: In diesem Schreiben sind mit „Ihre Daten“ und „Ihre Rechte“ die Daten und Rechte dieser Person gemeint.',
          ),
          unless(
            'onBehalfOf',
            'Sie handeln für eine andere Person: In diesem Schreiben sind mit „Ihre Daten“ und „Ihre Rechte“ deren Daten und Rechte gemeint.',
          ),
        ),
      ),
    ],
    'copy-to-person': [
      groupWhen(
        'copyGoesToPerson',
        paragraph(
          say(
            'Uns liegt nichts vor, woraus sich ergibt, dass Sie die Kopie der Daten erhalten dürfen: Wir senden sie unmittelbar an {onBehalfOf}.',
          ),
          unless(
            'onBehalfOf',
            'Uns liegt nichts vor, woraus sich ergibt, dass Sie die Kopie der Daten erhalten dürfen: Wir senden sie unmittelbar an die betroffene Person.',
          ),
        ),
      ),
    ],
    'free-of-charge': [
      paragraph(say('Die Ausübung Ihrer Rechte ist unentgeltlich (Artikel 12 Absatz 5 DSGVO).')),
    ],
    contact: [
      paragraph(
        when(
          'contactName',
          'Bei Fragen wenden Sie sich bitte unter Angabe unseres Zeichens {reference} an {contactName} ({contactWays}).',
        ),
        unless(
          'contactName',
          'Bei Fragen erreichen Sie uns wie folgt: {contactWays}; bitte geben Sie dabei unser Zeichen {reference} an.',
        ),
        unless(
          'contactWays',
          'Bei Fragen schreiben Sie uns bitte unter Angabe unseres Zeichens {reference} an die Anschrift am Kopf dieses Schreibens.',
        ),
        say('Auch unsere datenschutzbeauftragte Person steht Ihnen zur Verfügung: {dpo}.'),
      ),
    ],
    complaint: [
      heading('Beschwerde und gerichtlicher Rechtsbehelf'),
      groupWhen(
        'isBelgium',
        paragraph(
          say(
            'Sie können bei der Datenschutzbehörde, Rue de la Presse 35, 1000 Brüssel, contact@apd-gba.be, Beschwerde einreichen. Sie können auch das zuständige Gericht anrufen, insbesondere den Präsidenten des Gerichts Erster Instanz, der wie im Eilverfahren tagt (Art. 209 des Gesetzes vom 30. Juli 2018).',
          ),
        ),
      ),
      groupWhen(
        'isFrance',
        paragraph(
          say(
            'Sie können bei der CNIL, der französischen Aufsichtsbehörde, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07 (www.cnil.fr/fr/plaintes), Beschwerde einreichen und vor dem zuständigen Gericht einen Rechtsbehelf einlegen.',
          ),
        ),
      ),
      paragraph(
        unless(
          'asksForAnother',
          'Sie können sich auch bei der Aufsichtsbehörde des Landes beschweren, in dem Sie wohnen (Artikel 77 Absatz 1 DSGVO): {otherAuthority}.',
        ),
        when(
          'asksForAnother',
          'Beschwerde kann auch bei der Aufsichtsbehörde des Landes eingelegt werden, in dem die betroffene Person wohnt (Artikel 77 Absatz 1 DSGVO): {otherAuthority}.',
        ),
      ),
    ],
    'request-file': [
      paragraph(
        say(
          'Ihren Antrag und unsere Antwort bewahren wir nach Abschluss der Akte {requestFilePeriod} lang mit eingeschränktem Zugang auf, um nachweisen zu können, dass wir Ihnen geantwortet haben (Artikel 5 Absatz 2 DSGVO).',
        ),
      ),
    ],
    'other-rights': [
      paragraph(
        say(
          'Den übrigen Teil Ihres Antrags werden wir mit gesondertem Schreiben beantworten: {otherRightsToCome}.',
        ),
      ),
      paragraphEach(
        'otherLetters',
        'Den anderen Teil Ihres Antrags beantworten wir mit gesondertem Schreiben vom {letterOn}: {right}.',
      ),
    ],
    correction: [
      paragraph(
        say('dieses Schreiben ersetzt unser Schreiben vom {correctsLetterOf}, das einen Fehler enthielt.'),
      ),
    ],
    extra: [paragraphEach('extraParagraphs', '{item}')],
  },
  subjectLabel: 'Betreff',
  references: {
    received: 'Eingang Ihres Antrags',
    letterReceived: 'Ihr Schreiben eingegangen am',
    theirs: 'Ihr Zeichen',
    ours: 'Unser Zeichen',
  },
  salutation: 'Sehr geehrte Dame, sehr geehrter Herr,',
  closing: { BE: 'Mit freundlichen Grüßen', FR: 'Mit freundlichen Grüßen' },
  enclosures: { BE: { one: 'Anlage', other: 'Anlagen' }, FR: { one: 'Anlage', other: 'Anlagen' } },
  registered: {
    BE: { numbered: 'Einschreiben Nr. {number}', plain: 'Einschreiben' },
    FR: { numbered: 'Einschreiben mit Rückschein Nr. {number}', plain: 'Einschreiben mit Rückschein' },
  },
  pageLabel: 'Seite {page} / {pages}',
  sealCaption: 'Digital versiegeltes Dokument (Integrität)',
  title: '{subject} – {reference}',
  mentions: {
    inLiquidation: '{name} in Liquidation',
    capital: '{form} mit einem Kapital von {capital}',
    vat: 'MwSt. {number}',
    registry: { BE: 'RJP {town}', FR: 'RCS {town}' },
  },
};
