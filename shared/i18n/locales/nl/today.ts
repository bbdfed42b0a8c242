/** The day: how things stand, what is to do, reminders and the diary. */
import type { today as french } from '../fr/today.ts';

export const today: Record<keyof typeof french, string> = {
  'today.enter-request': 'Een verzoek inschrijven',
  'today.nothing': 'Geen enkel verzoek wacht op antwoord.',
  'today.late':
    '{number} {count|antwoord is|antwoorden zijn} te laat: {count|dat gaat|die gaan} voor al het andere.',
  'today.past-aim':
    '{number} {count|antwoord moet|antwoorden moeten} meteen worden verstuurd, uiterlijk {day}.',
  'today.week-one': 'Eén antwoord vertrekt deze week; te versturen {day}.',
  'today.week-many': '{number} antwoorden vertrekken deze week; het eerste is te versturen {day}.',
  'today.days-one': 'Eén antwoord vertrekt binnen zeven dagen; te versturen {day}.',
  'today.days-many': '{number} antwoorden vertrekken binnen zeven dagen; het eerste is te versturen {day}.',
  'today.later': 'De komende dagen vertrekt er niets; het volgende antwoord is te versturen {day}.',
  'today.next': 'Het volgende is te versturen {day}.',
  'today.number.1': 'één',
  'today.number.2': 'twee',
  'today.number.3': 'drie',
  'today.number.4': 'vier',
  'today.number.5': 'vijf',
  'today.number.6': 'zes',
  'today.number.7': 'zeven',
  'today.number.8': 'acht',
  'today.number.9': 'negen',
  'today.number.10': 'tien',
  'today.to-do': 'Te doen',
  'today.open-step': '{step}: verzoek {reference}, {name}',
  'today.empty':
    'Er is niets te doen. Komt er een verzoek binnen, schrijf het dan hier in: Greffe telt de termijn en zegt wat te doen.',
  'today.contracts': 'Contracten om na te lezen',
  'today.contract-since': 'na te lezen sinds {day}',
  'today.contract-open': 'Fiche openen',
  'today.contract-open-for': 'Fiche openen: {name}',
  'today.reminders': 'Niet vergeten',
  'today.reminder.recovery-sheet':
    'Het herstelblad is niet gemaakt. Zonder dat blad sluit een vergeten wachtzin het register voorgoed.',
  'today.reminder.recovery-sheet.action': 'Het blad maken',
  'today.reminder.controller-incomplete':
    'Op uw briefpapier ontbreken vermeldingen om een antwoord te kunnen ondertekenen.',
  'today.reminder.controller-incomplete.action': 'Aanvullen',
  'today.reminder.register-empty': 'Het register beschrijft nog geen enkele activiteit.',
  'today.reminder.register-empty.action': 'Het register openen',
  'today.reminder.no-customers': 'Er is geen enkele klant ingeschreven: een verzoek zal niemand vinden.',
  'today.reminder.no-customers.action': 'Klanten importeren',
  'today.week': 'Week',
  'today.week-number': 'week {number}',
  'today.previous-month': 'Vorige maand',
  'today.next-month': 'Volgende maand',
  'today.this-month': 'Deze maand',
  'today.diary.aim': '{reference} streefdatum',
  'today.diary.limit': '{reference} uiterlijk',
};
