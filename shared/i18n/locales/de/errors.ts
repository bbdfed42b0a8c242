/** Failures in words: `error.…` and `rule.…` say what happened, `….repair` what was kept and what to do. */
import type { errors as french } from '../fr/errors.ts';

export const errors: Record<keyof typeof french, string> = {
  'error.invalid-input': 'Eine Angabe passt nicht.',
  'error.invalid-input.repair': 'Es wurde nichts gespeichert. Bitte prüfen Sie: {fields}.',
  'error.not-found': 'Dieser Eintrag steht nicht mehr im Verzeichnis.',
  'error.not-found.repair':
    'Er wurde wohl inzwischen entfernt. Öffnen Sie die Seite neu, um den aktuellen Stand zu sehen.',
  'error.file-unreadable': 'Diese Datei konnte nicht gelesen werden.',
  'error.file-unreadable.repair':
    'Es wurde nichts davon behalten. Prüfen Sie, ob sie sich in ihrem Ursprungsprogramm öffnet, und wählen Sie sie dann erneut.',
  'error.file-unwritable': 'Die Datei „{fileName}“ konnte nicht geschrieben werden.',
  'error.file-unwritable.repair':
    'Ihr Verzeichnis ist unversehrt. Wählen Sie einen anderen Ordner, oder schließen Sie das Programm, das diese Datei offen hält.',
  'error.table-unreadable': 'Diese Datei konnte nicht als Tabelle gelesen werden.',
  'error.mapping-refused': 'Diese Spalten können so nicht übernommen werden.',
  'error.controller-incomplete': 'Auf Ihrem Briefpapier fehlt eine Angabe.',
  'error.controller-incomplete.repair':
    'Der Brief ist nicht unterschrieben und bleibt änderbar. In den Einstellungen zu ergänzen: {missing}.',
  'error.language-missing': 'Das Verzeichnis hat nicht alle seine Texte in dieser Sprache.',
  'error.language-missing.repair':
    'Es wurde nichts erstellt. Übersetzen Sie diese Texte im Verzeichnis, oder wählen Sie eine andere Sprache: {missing}.',
  'error.letter-incomplete': 'In diesem Brief fehlt etwas.',
  'error.letter-incomplete.repair': 'Er ist nicht unterschrieben und bleibt änderbar.',
  'error.cancelled': 'Der Vorgang wurde angehalten.',
  'error.cancelled.repair': 'Was nicht fertig war, wurde nicht behalten. Sie können jederzeit neu beginnen.',
  'error.unexpected': 'Greffe hat selbst einen Fehler gemacht.',
  'error.unexpected.repair':
    'Was gespeichert war, bleibt gespeichert. Versuchen Sie es erneut; tritt der Fehler wieder auf, notieren Sie diese Kennung, um ihn zu melden: {ref}.',
  'error.host-out-of-reach': 'Greffe antwortet nicht mehr.',
  'error.host-out-of-reach.repair':
    'Was gespeichert war, bleibt gespeichert. Schließen Sie diese Seite und starten Sie Greffe neu.',

  'register-problem.wrong-passphrase': 'Diese Passphrase öffnet dieses Verzeichnis nicht.',
  'register-problem.wrong-passphrase.repair':
    'Prüfen Sie Großschreibung und Tastatursprache und versuchen Sie es erneut. Der Wiederherstellungsschlüssel öffnet es ebenfalls.',
  'register-problem.not-a-register': 'Diese Datei ist kein Verzeichnis von Greffe.',
  'register-problem.not-a-register.repair':
    'Sie wurde nicht verändert. Wählen Sie eine Datei, deren Name auf „.greffe“ endet.',
  'register-problem.newer-register': 'Dieses Verzeichnis stammt aus einer neueren Version von Greffe.',
  'register-problem.newer-register.repair':
    'Es wurde nicht verändert. Aktualisieren Sie Greffe auf diesem Computer, um es zu öffnen.',
  'register-problem.in-use': 'Dieses Verzeichnis ist bereits anderswo geöffnet.',
  'register-problem.in-use.repair':
    'Es wurde nicht verändert. Schließen Sie das andere Fenster von Greffe, oder sperren Sie das Verzeichnis auf dem anderen Computer.',
  'register-problem.read-only': 'Dieses Verzeichnis kann an diesem Ort nicht geändert werden.',
  'register-problem.read-only.repair':
    'Es ist schreibgeschützt. Kopieren Sie es in einen Ordner, in dem Sie schreiben dürfen, und öffnen Sie die Kopie.',
  'register-problem.missing': 'Dieses Verzeichnis ist nicht mehr an seinem Platz.',
  'register-problem.missing.repair':
    'Vielleicht wurde es verschoben oder umbenannt, oder sein Laufwerk ist nicht angeschlossen. Suchen Sie es über „Anderes Verzeichnis öffnen“.',
  'register-problem.damaged': 'Diese Verzeichnisdatei ist beschädigt.',
  'register-problem.damaged.repair':
    'Sie wurde nicht verändert. Öffnen Sie stattdessen eine Sicherungskopie.',
  'register-problem.exists-already': 'Eine Datei dieses Namens gibt es schon.',
  'register-problem.exists-already.repair':
    'Sie wurde nicht angetastet. Wählen Sie einen anderen Namen oder einen anderen Ordner.',
  'register-problem.disk-full': 'Auf dem Datenträger ist nicht mehr genug Platz.',
  'register-problem.disk-full.repair':
    'Was gespeichert war, bleibt gespeichert. Schaffen Sie Platz und versuchen Sie es erneut.',
  'register-problem.locked': 'Das Verzeichnis ist gesperrt.',
  'register-problem.locked.repair':
    'Was gespeichert war, bleibt gespeichert. Öffnen Sie es wieder mit Ihrer Passphrase.',

  'rule.request-closed': 'Dieser Antrag ist abgeschlossen.',
  'rule.request-closed.repair': 'Er ändert sich nicht mehr. Was jetzt noch kommt, ist ein neuer Antrag.',
  'rule.request-voided': 'Dieser Antrag wurde annulliert.',
  'rule.request-voided.repair': 'Sie bleibt mit ihrem Grund im Verzeichnis, wird aber nicht mehr bearbeitet.',
  'rule.right-not-asked': 'Dieses Recht wurde nicht geltend gemacht.',
  'rule.right-not-asked.repair':
    'Berichtigen Sie zuerst den Antrag, falls die Person sich doch darauf beruft.',
  'rule.right-already-answered': 'Die Antwort zu diesem Recht ist schon versandt.',
  'rule.right-already-answered.repair':
    'Die Entscheidung ändert sich nicht mehr. Kommt die Person darauf zurück, tragen Sie einen neuen Antrag ein.',
  'rule.reason-needed': 'Der Grund dieser Ablehnung fehlt.',
  'rule.reason-needed.repair':
    'Auch eine teilweise Ablehnung ist zu begründen (Art. 12 Abs. 4 DSGVO). Wählen Sie den Grund.',
  'rule.reason-not-for-right': 'Dieser Grund gilt nicht für dieses Recht.',
  'rule.reason-not-for-right.repair':
    'Jeder Artikel sagt, was ihm entgegenstehen kann. Wählen Sie einen der Gründe, die bei diesem Recht stehen.',
  'rule.reason-words-needed': 'Dieser Grund allein sagt der Person nichts.',
  'rule.reason-words-needed.repair':
    'Schreiben Sie in einem Satz, warum Sie ablehnen: Der Brief gibt ihn wieder.',
  'rule.right-not-in-law': 'Das Gesetz Ihres Landes kennt dieses Recht nicht.',
  'rule.right-not-in-law.repair':
    'Anweisungen für die Zeit nach dem Tod gibt es nur in Frankreich. Tragen Sie ein, was der Brief sonst verlangt, oder bewahren Sie ihn auf, ohne ihn einzutragen.',
  'rule.ground-needed': 'Der Grund der Löschung fehlt.',
  'rule.ground-needed.repair': 'Wählen Sie, welcher Grund nach Art. 17 Abs. 1 DSGVO zutrifft.',
  'rule.identity-open': 'Die Identität der Person steht noch nicht fest.',
  'rule.identity-open.repair': 'Notieren Sie, was Sie überzeugt hat, und fahren Sie dann fort.',
  'rule.already-extended': 'Die Frist dieses Antrags wurde schon verlängert.',
  'rule.already-extended.repair': 'Die Frist lässt sich nur einmal verlängern (Art. 12 Abs. 3 DSGVO).',
  'rule.extension-too-late': 'Für eine Verlängerung der Frist ist es zu spät.',
  'rule.extension-too-late.repair':
    'Die Person musste im ersten Monat davon erfahren (Art. 12 Abs. 3 DSGVO). Antworten Sie so bald wie möglich.',
  'rule.extension-needs-reason': 'Der Grund der Verlängerung fehlt.',
  'rule.extension-needs-reason.repair':
    'Er wird der Person mitgeteilt: Komplexität oder Anzahl der Anträge (Art. 12 Abs. 3 DSGVO).',
  'rule.already-suspended': 'Die Frist ist bereits angehalten.',
  'rule.already-suspended.repair': 'Setzen Sie sie zuerst fort, wenn die Person geantwortet hat.',
  'rule.not-suspended': 'Die Frist ist nicht angehalten.',
  'rule.not-suspended.repair': 'Es gibt nichts fortzusetzen.',
  'rule.date-before-receipt': 'Dieses Datum liegt vor dem Antrag.',
  'rule.date-before-receipt.repair': 'Wählen Sie ein Datum ab dem Eingang des Antrags.',
  'rule.receipt-after-steps': 'Der Antrag hat Schritte aus der Zeit vor diesem Tag.',
  'rule.receipt-after-steps.repair':
    'Ein Brief, eine Pause oder eine Verlängerung liegt nicht vor dem Eingang. Wählen Sie einen früheren Tag.',
  'rule.date-in-future': 'Dieses Datum liegt noch in der Zukunft.',
  'rule.date-in-future.repair': 'Wählen Sie heute oder einen vergangenen Tag.',
  'rule.receipt-too-early': 'An diesem Tag kann kein Antrag eingegangen sein.',
  'rule.receipt-too-early.repair':
    'Das erste Gesetz, das einen Antrag erlaubte, ist vom 6. Januar 1978. Prüfen Sie das Jahr.',
  'rule.subject-needed': 'Der Antrag ist niemandem zugeordnet.',
  'rule.subject-needed.repair': 'Suchen Sie die Person zuerst unter Ihren Kunden, oder tragen Sie sie ein.',
  'rule.decision-needed': 'Über dieses Recht ist noch nicht entschieden.',
  'rule.decision-needed.repair': 'Entscheiden Sie zuerst; der Brief übernimmt die Entscheidung.',
  'rule.something-held': 'Das Register enthält Daten über diese Person.',
  'rule.something-held.repair':
    'Der Brief würde das Gegenteil sagen. Entscheiden Sie anders, oder lösen Sie die Verknüpfung, wenn es jemand anderes ist.',
  'rule.erasure-not-carried-out': 'Es wurde noch nicht gelöscht.',
  'rule.erasure-not-carried-out.repair':
    'Bereiten Sie die Löschung vor und löschen Sie: Die Entscheidung trägt sich dann selbst ein, mit dem, was gelöscht und was aufbewahrt wurde.',
  'rule.erasure-already-carried-out': 'Die Löschung hat schon stattgefunden.',
  'rule.erasure-already-carried-out.repair':
    'Sie lässt sich nicht zurücknehmen. Die Antwort kann versandt werden.',
  'rule.access-answer-first': 'Zuerst muss die Antwort auf den Auskunftsantrag versandt werden.',
  'rule.access-answer-first.repair':
    'Nach der Löschung gäbe es nichts mehr zu zeigen. Senden Sie diese Antwort, dann löschen Sie.',
  'rule.portability-first': 'Zuerst muss die Kopie für die Datenübertragbarkeit gemacht werden.',
  'rule.portability-first.repair':
    'Nach der Löschung gäbe es nichts mehr zu kopieren. Exportieren Sie die Daten, dann löschen Sie.',
  'rule.letter-frozen': 'Dieser Brief ist unterschrieben und festgeschrieben.',
  'rule.letter-frozen.repair': 'Sein Text ändert sich nicht mehr. Eine Berichtigung ist ein neuer Brief.',
  'rule.letter-not-frozen': 'Dieser Brief ist noch nicht unterschrieben.',
  'rule.letter-not-frozen.repair':
    'Unterschreiben Sie ihn und schreiben Sie ihn fest, bevor Sie den Versand vermerken.',
  'rule.already-posted': 'Der Versand dieses Briefs ist schon vermerkt.',
  'rule.already-posted.repair': 'Sie brauchen nichts weiter zu tun.',
  'rule.posted-before-letter': 'Der Versand läge vor dem Brief.',
  'rule.posted-before-letter.repair': 'Wählen Sie ein Datum ab dem des Briefs.',
  'rule.legal-hold': 'Diese Person wird in einem Antrag genannt.',
  'rule.legal-hold.repair':
    'Sie lässt sich daher nicht einfach entfernen. Möchte sie gelöscht werden, tragen Sie einen Löschantrag ein.',
  'rule.changed-since': 'Dies hat sich inzwischen wieder geändert.',
  'rule.changed-since.repair':
    'Es wurde nichts rückgängig gemacht, damit die neuere Änderung nicht verloren geht. Bitte berichtigen Sie von Hand.',

  'table-problem.empty-file': 'Sie ist leer. Exportieren Sie sie erneut aus Ihrem Shop oder Programm.',
  'table-problem.not-a-table':
    'Ihr Inhalt ist von anderer Art: {kind}. Exportieren Sie stattdessen eine CSV- oder XLSX-Datei aus Ihrem Shop oder Programm.',
  'table-problem.too-many-bytes':
    'Sie ist zu groß: höchstens {limit} MB. Exportieren Sie sie in mehreren Teilen.',
  'table-problem.too-many-columns':
    'Sie hat zu viele Spalten: höchstens {limit}. Entfernen Sie, was nicht gebraucht wird.',
  'table-problem.too-many-rows':
    'Sie hat zu viele Zeilen: höchstens {limit}. Exportieren Sie sie in mehreren Teilen.',
  'table-problem.cell-too-long': 'Eine Zelle in Zeile {line} ist zu lang: höchstens {limit} Zeichen.',
  'table-problem.quotes-unreadable':
    'Ab Zeile {line} öffnen sich Anführungszeichen, ohne sich zu schließen. Exportieren Sie die Datei erneut.',
  'table-problem.unpacks-too-big':
    'Entpackt ist sie größer als {limit} MB. Speichern Sie sie als CSV oder in mehreren Teilen.',
  'table-problem.too-many-cells':
    'Ihr Blatt hat zu viele Zellen: höchstens {limit}. Löschen Sie leere Zeilen und Spalten oder speichern Sie sie als CSV.',
  'table-problem.encrypted':
    'Sie ist mit einem Passwort geschützt. Speichern Sie sie ohne Passwort und wählen Sie sie erneut.',
  'table-problem.damaged':
    'Sie ist beschädigt oder unvollständig. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu.',
  'table-problem.no-such-sheet': 'Das gewählte Blatt ist nicht mehr vorhanden. Wählen Sie die Datei erneut.',
  'table-problem.took-too-long':
    'Nach {seconds} Sekunden war sie noch nicht gelesen. Exportieren Sie sie in mehreren Teilen.',
  'table-problem.out-of-memory':
    'Sie braucht mehr Speicher, als vorhanden ist. Exportieren Sie sie in mehreren Teilen.',
  'table-problem.parser-crashed':
    'Das Lesen brach ab. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als CSV.',
  'table-kind.spreadsheet': 'eine binäre Arbeitsmappe (.xlsb)',
  'table-kind.pdf': 'ein PDF',
  'table-kind.archive': 'ein komprimiertes Archiv',
  'table-kind.image': 'ein Bild',
  'table-kind.web-page': 'eine Webseite',
  'table-kind.xml': 'XML',
  'table-kind.json': 'JSON',
  'table-kind.binary': 'Daten, die nicht als Text lesbar sind',

  'mapping-problem.other-table':
    'Diese Auswahl der Spalten gehört zu einer anderen Datei. Wählen Sie die Datei erneut.',
  'mapping-problem.secret-column':
    'Die Spalte „{header}“ enthält Passwörter oder Kartendaten: Sie wird nie übernommen.',
  'mapping-problem.category-missing':
    'Wählen Sie die Kategorie, unter der die Spalte „{header}“ behalten werden soll.',

  'signing-need.signatory': 'der Name der unterzeichnenden Person',
  'signing-need.enterpriseNumber': 'die Unternehmensnummer',
  'signing-need.legalForm': 'die Rechtsform',
  'signing-need.registryTown': 'der Ort des Registers (RJP oder RCS)',
  'signing-need.contact': 'eine E-Mail-Adresse oder Telefonnummer',

  'identifier.wrong-length': 'Diese Nummer hat nicht die richtige Anzahl Ziffern.',
  'identifier.wrong-characters': 'In dieser Nummer steht ein Zeichen, das nicht hineingehört.',
  'identifier.wrong-first-digit': 'So kann diese Nummer nicht beginnen.',
  'identifier.wrong-check-digits': 'Eine Ziffer muss falsch sein: Die Prüfung der Nummer schlägt fehl.',
  'identifier.unknown-country': 'Diese Nummer beginnt mit dem Kürzel eines anderen Landes.',
};
