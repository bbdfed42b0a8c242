/** The room of letters in German: the list, the letter being written beside its sheet, and its leaving. */
import type { letters as french } from '../fr/letters.ts';

export const letters: Readonly<Record<keyof typeof french, string>> = {
  'letters.list': 'Unterschriebene Briefe',
  'letters.empty':
    'Unterschriebene Briefe werden hier abgelegt. Geschrieben werden sie aus der Akte eines Antrags.',
  'letters.see-requests': 'Anträge ansehen',
  'letters.column.letter': 'Brief',
  'letters.column.to': 'An',
  'letters.column.reference': 'Antrag',
  'letters.column.date': 'Vom',
  'letters.column.language': 'Sprache',
  'letters.column.state': 'Versand',
  'letters.to-send': 'zu senden',
  'letters.gone': 'versandt',
  'letters.sent': '{by}, am {day}',

  'letter.over': '{reference}, {name}',
  'letter.file': 'Akte {reference}',
  'letter.fields': 'Was sich noch ändern lässt',
  'letter.recipient': 'Empfänger',
  'letter.recipient-none':
    'Das Verzeichnis kennt noch keinen Empfänger: Tragen Sie ihn zuerst unter „Verzeichnis“ ein.',
  'letter.language': 'Sprache des Briefs',
  'letter.language-other': 'Die Person hat auf {language} geschrieben.',
  'letter.date': 'Datum des Briefs',
  'letter.channel': 'Versand',
  'letter.address': 'Anschrift auf dem Brief',
  'letter.address.known': 'Die aus dem Antrag',
  'letter.address.register': 'Die aus der Karteikarte',
  'letter.address.none': 'Keine',
  'letter.address.none-text': 'Ein übergebener oder gemailter Brief kommt ohne aus.',
  'letter.address.other': 'Eine andere',
  'letter.address.other-text': 'Vergewissern Sie sich zuerst, dass es wirklich die des Empfängers ist.',
  'letter.extra': 'Was Sie hinzufügen',
  'letter.extra-text': 'Steht vor der Grußformel. Eine Leerzeile beginnt einen Absatz.',
  'letter.marks': 'Falze und Fenster des Umschlags zeigen',
  'letter.window': 'Fenster des Umschlags',
  'letter.sheet': '{letter}, Seite {page} von {pages}',
  'letter.position': 'Seite {page} von {pages}',
  'letter.previous': 'Vorige Seite',
  'letter.next': 'Nächste Seite',
  'letter.drawing': 'Der Brief wird gesetzt…',
  'letter.stale': 'Dies ist die letzte Fassung, die angezeigt werden konnte.',
  'letter.unreadable': 'Der Brief konnte nicht angezeigt werden.',
  'letter.unreadable-text': 'Die PDF-Datei selbst ist unversehrt: Speichern Sie sie, um sie zu lesen.',
  'letter.not-found': 'Dieser Brief steht nicht mehr im Verzeichnis.',

  'letter.sign': 'Unterschreiben und festschreiben',
  'letter.sign.title': 'Diesen Brief unterschreiben und festschreiben?',
  'letter.sign.sentence':
    'Danach ändern sich Text und Datum nicht mehr. Eine Berichtigung wäre ein neuer Brief.',
  'letter.sign.what': '{letter}, an {name}, {pages} {pages|Seite|Seiten}.',
  'letter.sign.date': 'Datiert vom {day}, im Namen von {signatory}.',
  'letter.sign.seal':
    'Ein digitales Siegel zeigt, dass sich seither nichts geändert hat. Es beweist nicht, wer unterschrieben hat.',
  'letter.sign.by-hand': 'Ausgedruckt wird er noch von Hand unterschrieben.',
  'letter.signed': 'Unterschrieben und festgeschrieben am {day}',
  'letter.signed-sentence':
    'Der Brief ist unterschrieben und festgeschrieben. Speichern Sie die PDF-Datei, versenden Sie sie und vermerken Sie dann den Versand.',
  'letter.sent': 'Versandt {by} am {day}.',
  'letter.sent-number': 'Versandt {by} am {day}, unter der Nummer {number}.',
  'letter.seal-print': 'Fingerabdruck der Datei (SHA-256)',
  'letter.save-pdf': 'PDF speichern',

  'letter.warning.title': 'Vor der Unterschrift',
  'letter.warning.no-copy': 'Es ist noch keine Kopie der Daten erstellt, die dem Brief beiliegen könnte.',
  'letter.warning.period-missing':
    'Eine Kategorie hat keine Aufbewahrungsfrist: Der Brief wird keine nennen.',
  'letter.warning.period-over': 'Daten werden über ihre Frist hinaus aufbewahrt, und der Brief zeigt es.',
  'letter.warning.basis-missing': 'Eine Verwendung hat im Verzeichnis keine Rechtsgrundlage.',
  'letter.warning.safeguard-missing': 'Für einen Empfänger außerhalb Europas ist keine Garantie vermerkt.',
  'letter.warning.country-unknown': 'Das Land eines Empfängers ist nicht bekannt.',
  'letter.warning.recipient-without-address': 'Er geht mit der Post, doch es ist keine Anschrift bekannt.',
  'letter.warning.address-line-too-long':
    'Eine Zeile der Anschrift hat mehr als 38 Zeichen: Sie passt vielleicht nicht ins Fenster.',
  'letter.warning.erasure-not-carried-out': 'Die angekündigte Löschung hat noch nicht stattgefunden.',
  'letter.warning.effect-not-carried-out': 'Was der Brief ankündigt, ist im Register noch nicht ausgeführt.',
  'letter.warning.only-person-lifts':
    'Ihre Datenschutzerklärung verspricht, dass nur die Person die Einschränkung aufheben lässt: Stellen Sie sicher, dass sie darum gebeten hat.',
  'letter.warning.text-changed': 'Der Text wurde von Hand geändert: Lesen Sie ihn ganz durch.',
  'letter.warning.complaint-changed':
    'Beschwerde und Rechtsbehelf stehen nicht mehr vollständig im Text: Das Gesetz verlangt sie in jeder Antwort (DSGVO, Art. 12 Abs. 4).',
  'letter.warning.missing-characters': 'Ein Zeichen kann nicht gedruckt werden: Der Schrift fehlt es.',

  'letter.gap.title': 'Der Brief kann noch nicht geschrieben werden',
  'letter.gap.subject-name':
    'Jemand anderes stellt den Antrag: Verknüpfen Sie ihn mit der Karteikarte der betroffenen Person.',
  'letter.gap.address-too-long':
    'Die Anschrift hat mehr als sechs Zeilen, und mehr zeigt das Fenster des Umschlags nicht.',
  'letter.gap.erasure-plan':
    'Der Löschung ist stattgegeben, doch nichts sagt bisher, was gelöscht wird: Bereiten Sie sie zuerst vor.',
  'letter.gap.outcome': 'Was zu diesem Recht entschieden wurde, gehört nicht in diesen Brief.',
  'letter.gap.details':
    'Dieses Recht ist in der Akte noch nicht ausreichend beschrieben: Ergänzen Sie dort die Angaben.',
  'letter.gap.addressee':
    'Die Akte sagt noch nicht, an wen der Brief geht oder für welchen Kunden Sie handeln.',
  'letter.gap.other': 'Es fehlt eine Angabe ({code}).',
  'letter.particular.liftOn': 'Die Einschränkung wird aufgehoben am',
  'letter.particular.liftOn.hint': 'Ein Tag nach dem des Briefes: Die Person muss es vorher erfahren.',
  'letter.particular.liftReason': 'Warum sie aufgehoben wird',
  'letter.particular.liftReason.hint': 'Zum Beispiel was die Überprüfung der Richtigkeit ergeben hat.',
  'letter.particular.transferredOn': 'Direkt übermittelt am',
  'letter.particular.transferredOn.hint':
    'Nur wenn die Person die Übermittlung an eine andere Stelle verlangt hat.',
  'letter.particular.transferObstacle': 'Warum die direkte Übermittlung nicht machbar ist',
  'letter.particular.transferObstacle.hint': 'Ein technisches Hindernis, in einfachen Worten.',
  'letter.particular.consequences': 'Was sich für die Person ändert',
  'letter.particular.consequences.hint':
    'Zum Beispiel ein Dienst, der ohne diese Einwilligung nicht weiterlaufen kann.',
  'letter.particular.searched': 'Wo Sie gesucht haben',
  'letter.particular.searched.hint':
    'Dateien, Postfächer, Werkzeuge: zum Beispiel „der Shop, das Postfach und die Buchhaltung“.',
  'letter.particular.data': 'Die betreffenden Daten',
  'letter.particular.data.hint': 'Zum Beispiel „die Bilder der Kamera am Eingang“.',
  'letter.particular.help': 'Was helfen würde, die Person zu finden',
  'letter.particular.help.hint': 'Zum Beispiel Tag, Uhrzeit und Ort. Niemals ein Ausweis.',
  'letter.particular.circumstances': 'Die Umstände',
  'letter.particular.circumstances.hint':
    'Was Sie beweisen könnten: Die Beweislast liegt bei Ihnen (Artikel 12 Absatz 5).',
  'letter.particular.forwardedOn': 'An den Kunden weitergeleitet am',
  'letter.particular.forwardedOn.hint':
    'Leer: der Tag, an dem der Brief an den Kunden versandt wurde, falls vermerkt.',
  'letter.particular.offer': 'Was Sie außerdem anbieten',
  'letter.particular.offer.hint': 'Zum Beispiel ein Auszug, der bereitliegt.',
  'letter.particular.identifiers': 'Womit der Empfänger die Person findet',
  'letter.particular.identifiers.hint': 'Nur was er schon kennt: Name, Kundennummer, E-Mail-Adresse.',
  'letter.particular.confirmBy': 'Bestätigung erwartet bis',
  'letter.particular.doubt': 'Der Zweifel',
  'letter.particular.doubt.hint': 'Ein genauer Grund, der diesen Antrag betrifft.',
  'letter.particular.question': 'Ihre Frage',
  'letter.particular.answerBy': 'Antwort erwünscht bis',

  'letter.go-settings': 'Einstellungen ergänzen',
  'letter.go-register': 'Im Verzeichnis übersetzen',
  'letter.go-request': 'Akte öffnen',

  'posting.title': 'Versand vermerken',
  'posting.note': 'Versand vermerken',
  'posting.lead': '{letter}: Sagen Sie, wie der Brief versandt wurde. Der Antrag rückt von selbst weiter.',
  'posting.lead-other': '{letter}: Sagen Sie, wie der Brief versandt wurde.',
  'letter.request-closed': 'Der Antrag ist seit dem {day} abgeschlossen.',
  'posting.channel': 'Versandt als',
  'posting.sent-on': 'Am',

  'registered-number.label': 'Nummer des Einschreibens',
  'registered-number.where': 'Auf dem Etikett oder dem Einlieferungsbeleg.',
  'registered-number.as-s10': 'Internationale Nummer erkannt, Prüfziffer richtig.',
  'registered-number.as-bpost': 'Nummer von bpost erkannt.',
  'registered-number.as-la-poste': 'Nummer von La Poste erkannt.',
  'registered-number.as-unknown': 'Nummer in anderer Form; sie wird unverändert behalten.',
  'registered-number.wrong-check-digit': 'Die Prüfziffer stimmt nicht: Lesen Sie das Etikett noch einmal.',
  'registered-number.unknown-country':
    'Die letzten zwei Buchstaben sind kein Land: Lesen Sie das Etikett noch einmal.',
  'registered-number.wrong-length':
    'Es fehlen Zeichen, oder es sind zu viele: Lesen Sie das Etikett noch einmal.',
  'registered-number.unknown-form':
    'Weder bpost noch La Poste noch international: Prüfen Sie sie. Sie wird unverändert behalten.',
};
