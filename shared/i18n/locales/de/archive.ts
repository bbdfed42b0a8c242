/** The archive of closed requests in German: how long a file is kept, and what is due for removal. */
import type { archive as french } from '../fr/archive.ts';

export const archive: Readonly<Record<keyof typeof french, string>> = {
  'event.keeping-chosen': 'Aufbewahrung gewählt',
  'keeping-choice.anonymous': 'nur eine anonyme Zeile',
  'keeping-choice.file': 'die Akte, als Nachweis',
  'audit.action.keeping-chosen': 'Aufbewahrung gewählt',
  'audit.action.request-file-removed': 'Akte aus dem Archiv entfernt',
  'attachment-role.data-annex': 'Kopie der Daten, der Antwort beigelegt',
  'attachments.annex': 'Diese Kopie bleibt nicht',
  'attachments.annex-text':
    'Einige Monate nach dem Versand schlägt Greffe vor, sie zu vernichten. Name und Prüfsumme bleiben.',
  'rule.nothing-to-choose': 'Für diesen Antrag gibt es nichts zu wählen.',
  'rule.nothing-to-choose.repair':
    'Die Wahl stellt sich, wenn eine Löschung abgeschlossen ist und Ihre Erklärung verspricht, nur Anonymes aufzubewahren.',
  'rule.identity-copy-not-needed': 'Dieser Antrag ist abgeschlossen.',
  'rule.identity-copy-not-needed.repair':
    'Niemand muss mehr identifiziert werden: Die Kopie wird nicht aufbewahrt.',
  'keeping.archive': 'Im Archiv',
  'keeping.until': 'Die Akte wird bis zum {day} aufbewahrt; danach bleibt nur eine anonyme Zeile.',
  'keeping.over': 'Die Aufbewahrungsfrist ist seit dem {day} abgelaufen: Die Akte ist zu entfernen.',
  'keeping.no-end': 'Keine Frist im Verzeichnis sagt, wann diese Akte zu entfernen ist.',
  'keeping.annexes': '{count} {count|Datenkopie|Datenkopien} am {day} zu vernichten; die Prüfsumme bleibt.',
  'keeping.why': 'Die Berechnung: {steps}.',
  'keeping.to-removal': 'Ansehen, was zu entfernen ist',
  'keeping.hold': 'Vorerst bleibt alles erhalten',
  'keeping.hold.open': 'Der Antrag ist offen.',
  'keeping.hold.authority-case': 'Eine Behörde prüft diesen Antrag.',
  'keeping.hold.restriction': 'Die Daten der Person sind wegen dieses Antrags eingeschränkt.',
  'keeping.hold.open-duty': 'Es ist noch jemand zu benachrichtigen.',
  'keeping.choose': 'Ihre Erklärung verspricht, nach einer Löschung nur Anonymes aufzubewahren',
  'keeping.choose-text':
    'Wer dieses Versprechen hält, entfernt die ganze Akte samt Schreiben und Belegen: Nichts beweist dann mehr, dass Sie geantwortet haben. Wer die Akte behält, behält den Nachweis, weicht aber von der Erklärung ab.',
  'keeping.choose-anonymous': 'Nur Anonymes behalten',
  'keeping.choose-file': 'Den Nachweis behalten',
  'keeping.chosen-anonymous':
    'Sie haben gewählt, nur eine anonyme Zeile zu behalten. Ist die Akte entfernt, beweist nichts mehr die Antwort.',
  'keeping.chosen-file':
    'Sie haben gewählt, die Akte als Nachweis zu behalten, obwohl Ihre Erklärung anderes verspricht.',
  'keeping-step.request-closed': 'Antrag abgeschlossen am {day}',
  'keeping-step.letter-sent': 'Antwort abgegangen am {day}',
  'keeping-step.event': 'ab dem {day}',
  'keeping-step.next-1-january': 'gezählt ab dem {day}',
  'keeping-step.days': '{count} {count|Tag|Tage}, also bis zum {day}',
  'keeping-step.months': '{count} {count|Monat|Monate}, also bis zum {day}',
  'keeping-step.years': '{count} {count|Jahr|Jahre}, also bis zum {day}',
  'keeping-step.promise': 'Versprechen Ihrer Erklärung, befolgt am {day}',
  'removal.title': 'Aus dem Archiv zu entfernen',
  'removal.lead': 'Was seine Zeit hatte, bleibt nicht. Hier steht, was weggeht, warum, und was bleibt.',
  'removal.none': 'Heute ist nichts zu entfernen.',
  'removal.goes': 'Was weggeht',
  'removal.file':
    'Die ganze Akte: {letters} Schreiben, {attachments} {attachments|Unterlage|Unterlagen}, der Verlauf, die Entscheidungen und die Notizen.',
  'removal.file-bare': 'Die ganze Akte: der Verlauf, die Entscheidungen und die Notizen.',
  'removal.annexes': '{count|Die Datenkopie|Die Datenkopien}: {names}.',
  'removal.since': 'Zu entfernen seit dem {day}',
  'removal.stays': 'Was bleibt',
  'removal.stays-line':
    'Von einer Akte: eine anonyme Zeile mit dem Jahr, den Rechten und ihrem Ausgang, den Tagen bis zur Antwort, dem Weg und dem Land.',
  'removal.stays-hash': 'Von einer Datenkopie: Name, Größe und SHA-256-Prüfsumme, mit dem Rest der Akte.',
  'removal.stays-audit':
    'Das Protokoll, in dem ein Antrag nur eine Kennung ist, und die Prüfsummen, die eine gelöschte Person bei einem Import fernhalten.',
  'removal.lines': 'Das Archiv zählt {count} anonyme {count|Zeile|Zeilen}.',
  'removal.held': 'Vorerst aufbewahrt',
  'removal.held-line': '{name}: {why}',
  'removal.choices': 'Löschungen, die auf Ihre Wahl warten',
  'removal.open': 'Antrag {reference} öffnen',
  'removal.remove': '{count} {count|Akte oder Kopie|Akten oder Kopien} entfernen…',
  'removal.confirm': 'Endgültig entfernen?',
  'removal.confirm-sentence':
    'Nichts von dem, was folgt, lässt sich wiederfinden, weder von Greffe noch von sonst jemandem.',
  'removal.confirm-file': '{reference}, {name}: die ganze Akte',
  'removal.confirm-annexes': '{reference}, {name}: {names}',
  'removal.confirm-copies': 'Kopien des Registers von vor heute enthalten diese Akten noch.',
  'removal.confirm-label': 'Endgültig entfernen',
  'removal.working': 'Das Register wird ohne sie neu geschrieben',
  'removal.done': 'Entfernt',
  'removal.done-text':
    '{files} {files|Akte|Akten} entfernt, {annexes} {annexes|Kopie|Kopien} vernichtet. Die Registerdatei wurde neu geschrieben.',
  'today.removals': 'Aus dem Archiv zu entfernen',
  'today.removals-due':
    '{count} {count|Akte oder Datenkopie hatte ihre Zeit, seit dem|Akten oder Datenkopien hatten ihre Zeit, die älteste seit dem} {day}.',
  'today.removals-choose':
    '{count} abgeschlossene {count|Löschung wartet|Löschungen warten} auf Ihre Wahl: den Nachweis behalten oder nur Anonymes.',
  'today.removals-open': 'Ansehen',
};
