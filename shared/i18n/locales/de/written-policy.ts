/** The privacy policy that the register makes. */
export const writtenPolicy = {
  'written-policy.title': 'Die Datenschutzerklärung schreiben',
  'written-policy.lead':
    'Aus dem Verzeichnis, in einfachen Worten und vollständig nach Artikel 13 und 14: Zwecke, Rechtsgrundlagen, Empfänger, Fristen, Rechte, Behörde. Sie trägt das heutige Datum; lesen Sie sie vor der Veröffentlichung durch.',
  'written-policy.lacks': '{count} {count|Angabe fehlt|Angaben fehlen}',
  'written-policy.draft':
    'An ihre Stelle tritt nichts Erfundenes: Solange sie fehlen, trägt das Dokument den Vermerk „Entwurf – nicht veröffentlichen“ und zählt sie auf. Ergänzen Sie sie im Verzeichnis.',
  'written-policy.show-lacks': 'Zeigen, was fehlt',
  'written-policy.format': 'Format',
  'written-policy.format.html': 'Webseite (HTML)',
  'written-policy.format.html.text':
    'Eine vollständige Seite ohne fremde Inhalte, unverändert ins Netz zu stellen.',
  'written-policy.format.pdf': 'PDF',
  'written-policy.format.pdf.text': 'Zum Beilegen oder Aushändigen, für Screenreader lesbar.',
  'written-policy.format.txt': 'Text',
  'written-policy.format.txt.text': 'Zum Einfügen in Ihre Website.',
  'written-policy.language': 'Sprache der Erklärung',
  'written-policy.make': 'Die Erklärung schreiben',
  'written-policy.make-draft': 'Einen Entwurf schreiben',
} as const;
