/** The day: how things stand, what is to do, reminders and the diary. */
import type { today as french } from '../fr/today.ts';

export const today: Record<keyof typeof french, string> = {
  'today.enter-request': 'Antrag eintragen',
  'today.nothing': 'Kein Antrag wartet auf Antwort.',
  'today.late':
    '{number} {count|Antwort ist|Antworten sind} überfällig: {count|Sie geht|Sie gehen} allem anderen vor.',
  'today.past-aim': '{number} {count|Antwort ist|Antworten sind} unverzüglich zu senden, spätestens {day}.',
  'today.week-one': 'Eine Antwort geht diese Woche ab; sie ist {day} zu senden.',
  'today.week-many': '{number} Antworten gehen diese Woche ab; die nächste ist {day} zu senden.',
  'today.days-one': 'Eine Antwort geht in den nächsten sieben Tagen ab; sie ist {day} zu senden.',
  'today.days-many':
    '{number} Antworten gehen in den nächsten sieben Tagen ab; die nächste ist {day} zu senden.',
  'today.later': 'In den nächsten Tagen geht nichts ab; die nächste Antwort ist {day} zu senden.',
  'today.next': 'Die nächste ist {day} zu senden.',
  'today.number.1': 'eine',
  'today.number.2': 'zwei',
  'today.number.3': 'drei',
  'today.number.4': 'vier',
  'today.number.5': 'fünf',
  'today.number.6': 'sechs',
  'today.number.7': 'sieben',
  'today.number.8': 'acht',
  'today.number.9': 'neun',
  'today.number.10': 'zehn',
  'today.to-do': 'Zu erledigen',
  'today.open-step': '{step}: Antrag {reference}, {name}',
  'today.empty':
    'Nichts ist fällig. Trifft ein Antrag ein, tragen Sie ihn hier ein: Greffe zählt die Frist und sagt, was zu tun ist.',
  'today.contracts': 'Verträge zu prüfen',
  'today.contract-since': 'zu prüfen seit {day}',
  'today.contract-open': 'Eintrag öffnen',
  'today.contract-open-for': 'Eintrag öffnen: {name}',
  'today.reminders': 'Nicht vergessen',
  'today.reminder.recovery-sheet':
    'Das Wiederherstellungsblatt ist nicht erstellt. Ohne es verschließt eine vergessene Passphrase das Verzeichnis für immer.',
  'today.reminder.recovery-sheet.action': 'Blatt erstellen',
  'today.reminder.controller-incomplete':
    'Auf Ihrem Briefpapier fehlen Angaben, um eine Antwort zu unterschreiben.',
  'today.reminder.controller-incomplete.action': 'Ergänzen',
  'today.reminder.register-empty': 'Das Verzeichnis beschreibt noch keine Tätigkeit.',
  'today.reminder.register-empty.action': 'Verzeichnis öffnen',
  'today.reminder.no-customers': 'Es ist kein Kunde eingetragen: Ein Antrag wird niemanden finden.',
  'today.reminder.no-customers.action': 'Kunden einlesen',
  'today.week': 'Woche',
  'today.week-number': 'Woche {number}',
  'today.previous-month': 'Voriger Monat',
  'today.next-month': 'Nächster Monat',
  'today.this-month': 'Dieser Monat',
  'today.diary.aim': '{reference} Zieldatum',
  'today.diary.limit': '{reference} spätestens',
};
