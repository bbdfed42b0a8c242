/** How a deadline was computed, step by step in sentences, and what is written under its ruler, in German. */
import type { deadline as french } from '../fr/deadline.ts';

export const deadline: Readonly<Record<keyof typeof french, string>> = {
  'deadline-step.received': 'Der Antrag ist eingegangen.',
  'deadline-step.before-the-regulation':
    'Die DSGVO gilt erst seit diesem Tag; der Antrag, eingegangen am {received}, wird gezählt, als hätte die DSGVO schon gegolten.',
  'deadline-step.counting-starts': 'Die Frist beginnt: Der Tag des Eingangs, {notCounted}, zählt nicht mit.',
  'deadline-step.months-added':
    '{months} {months|Monat|Monate} nach dem {from}: Hier endet die gesetzliche Frist.',
  'deadline-step.clamped': 'Den {day}. gibt es in diesem Monat nicht: Die Frist endet an seinem letzten Tag.',
  'deadline-step.extension':
    'Die Person hat am {toldOn} erfahren, dass {months} weitere {months|Monat|Monate} nötig sind: insgesamt {totalMonths} Monate seit dem {from}.',
  'deadline-step.extension-too-late':
    'Die am {toldOn} mitgeteilte Verlängerung zählt nicht: Die Person musste es spätestens am {firstMonthLimit} erfahren.',
  'deadline-step.extension-before-receipt':
    'Die am {toldOn} mitgeteilte Verlängerung zählt nicht: Der Antrag war noch nicht eingegangen.',
  'deadline-step.suspension-identity':
    'Angehalten vom {from} bis {until}, bis der Identitätsnachweis da war: {days} {days|Tag|Tage} mehr.',
  'deadline-step.suspension-clarification':
    'Angehalten vom {from} bis {until}, bis eine Präzisierung da war: {days} {days|Tag|Tage} mehr.',
  'deadline-step.suspension-identity-open':
    'Angehalten seit dem {from}, in Erwartung des Identitätsnachweises: bis heute {days} {days|Tag|Tage} mehr.',
  'deadline-step.suspension-clarification-open':
    'Angehalten seit dem {from}, in Erwartung einer Präzisierung: bis heute {days} {days|Tag|Tage} mehr.',
  'deadline-step.suspension-shared':
    'Die Tage vor dem {countedFrom} waren schon gezählt: Sie zählen nur einmal.',
  'deadline-step.suspension-not-counted':
    'Die Frage vom {from} hat nichts angehalten: Die Frist war bereits vorbei.',
  'deadline-step.rolled':
    'Eine Frist endet nicht an einem freien Tag ({days}): Sie läuft bis zum Ende des nächsten Arbeitstags.',
  'deadline-step.limit': 'Spätestens: Bis zum Ende dieses Tages muss die Antwort gegeben sein.',
  'deadline-step.promised': 'Ihre Datenschutzerklärung sagt eine Antwort innerhalb von {delay} zu.',
  'deadline-step.aim-law': 'Zieldatum: das Ende der gesetzlichen Frist.',
  'deadline-step.aim-promise': 'Zieldatum: der zugesagte Tag, früher als der gesetzliche.',
  'deadline-step.aim-same-day': 'Zieldatum: Der zugesagte und der gesetzliche Tag sind derselbe.',
  'deadline-step.aim-undisturbed':
    'Unterbrechungen zählen hier nicht. Das Datum, das sie berücksichtigt, lässt sich vertreten, doch eine Behörde kann es anders sehen.',
  'deadline-step.post-by':
    'Spätestens an diesem Tag zur Post, um vor dem {from} anzukommen: {workingDays} Arbeitstage für den Weg.',
  'deadline-step.holiday-in-brackets': '{day} ({holiday})',

  'delay.days': '{count} {count|Tag|Tagen}',
  'delay.months': '{count} {count|Monat|Monaten}',
  'delay.working-days': '{count} {count|Arbeitstag|Arbeitstagen}',

  'holiday.new-year': 'Neujahr',
  'holiday.good-friday': 'Karfreitag',
  'holiday.easter-monday': 'Ostermontag',
  'holiday.labour-day': 'Tag der Arbeit',
  'holiday.victory-1945': 'Tag des Sieges 1945',
  'holiday.ascension': 'Christi Himmelfahrt',
  'holiday.whit-monday': 'Pfingstmontag',
  'holiday.abolition-of-slavery': 'Abschaffung der Sklaverei',
  'holiday.french-national-day': 'französischer Nationalfeiertag',
  'holiday.belgian-national-day': 'belgischer Nationalfeiertag',
  'holiday.assumption': 'Mariä Himmelfahrt',
  'holiday.all-saints': 'Allerheiligen',
  'holiday.armistice-1918': 'Waffenstillstand 1918',
  'holiday.christmas': 'Weihnachten',
  'holiday.saint-stephen': 'Zweiter Weihnachtstag',

  'ruler.label': 'Antwortfrist',
  'ruler.received': 'Eingegangen',
  'ruler.limit': 'Spätestens',
  'ruler.aim-and-limit': 'Zieldatum und letzter Tag',
  'ruler.today': 'heute, {day}',
  'ruler.aim': 'Zieldatum',
  'ruler.aim-promised': 'Zieldatum: zugesagt',
  'ruler.post-by': 'Spätestens zur Post',
  'ruler.extended': 'Verlängerung mitgeteilt',
  'ruler.suspended': 'Angehalten',
  'ruler.resumed': 'Läuft wieder',
  'ruler.answered': 'Antwort verschickt',
  'ruler.why': 'Warum diese Daten?',

  'deadline-page.lead':
    'Diese Daten helfen Ihnen, rechtzeitig zu antworten; sie ersetzen keine Rechtsberatung. So wurden sie berechnet.',
  'deadline-page.steps': 'Die Berechnung, Schritt für Schritt',
  'deadline-page.extend-title': 'Zwei weitere Monate',
  'deadline-page.extend-allowed':
    'Ist der Antrag komplex, können Sie die Frist einmal verlängern. Die Person muss es, mit dem Grund, spätestens am {limit} erfahren.',
  'deadline-page.extend-warn':
    'Der erste Monat endete am {nominal}. Eine Verlängerung lässt sich bis zum {limit} noch vertreten, doch eine Behörde kann sie für verspätet halten.',
  'deadline-page.extend-too-late':
    'Eine Verlängerung ist nicht mehr möglich: Die Person musste es spätestens am {limit} erfahren.',
  'deadline-page.extend-done': 'Die Frist wurde bereits verlängert; das geht nur einmal.',
  'deadline-page.pause-title': 'Anhalten',
  'deadline-page.pause-text':
    'Die Frist ruht, bis die Person ihre Identität nachgewiesen oder ihren Antrag präzisiert hat. Das Zieldatum bleibt.',
  'deadline-page.pause-open':
    'Angehalten seit dem {from}. Jeder Tag des Wartens verschiebt die Frist um einen Tag.',
};
