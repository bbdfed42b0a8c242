/** How a deadline was computed, step by step in sentences, and what is written under its ruler, in Dutch. */
import type { deadline as french } from '../fr/deadline.ts';

export const deadline: Readonly<Record<keyof typeof french, string>> = {
  'deadline-step.received': 'Het verzoek is aangekomen.',
  'deadline-step.before-the-regulation':
    'De AVG is pas sinds deze dag van toepassing; het verzoek, aangekomen op {received}, wordt geteld alsof ze al gold.',
  'deadline-step.counting-starts': 'De termijn begint: de dag van aankomst, {notCounted}, telt niet mee.',
  'deadline-step.months-added':
    '{months} {months|maand|maanden} na {from}: hier eindigt de wettelijke termijn.',
  'deadline-step.clamped': 'Deze maand heeft geen dag {day}: de termijn eindigt op de laatste dag.',
  'deadline-step.extension':
    'De persoon heeft op {toldOn} vernomen dat {months} {months|maand|maanden} extra nodig zijn: in totaal {totalMonths} maanden sinds {from}.',
  'deadline-step.extension-too-late':
    'De verlenging die op {toldOn} werd gemeld, telt niet: de persoon moest het uiterlijk op {firstMonthLimit} weten.',
  'deadline-step.extension-before-receipt':
    'De verlenging die op {toldOn} werd gemeld, telt niet: het verzoek was nog niet aangekomen.',
  'deadline-step.suspension-identity':
    'Op pauze van {from} tot {until}, in afwachting van het bewijs van identiteit: {days} {days|dag|dagen} extra.',
  'deadline-step.suspension-clarification':
    'Op pauze van {from} tot {until}, in afwachting van een verduidelijking: {days} {days|dag|dagen} extra.',
  'deadline-step.suspension-identity-open':
    'Op pauze sinds {from}, in afwachting van het bewijs van identiteit: tot vandaag {days} {days|dag|dagen} extra.',
  'deadline-step.suspension-clarification-open':
    'Op pauze sinds {from}, in afwachting van een verduidelijking: tot vandaag {days} {days|dag|dagen} extra.',
  'deadline-step.suspension-shared': 'De dagen vóór {countedFrom} waren al geteld: ze tellen maar één keer.',
  'deadline-step.suspension-not-counted':
    'De vraag die op {from} werd verstuurd, heeft niets op pauze gezet: de termijn was al voorbij.',
  'deadline-step.rolled':
    'Een termijn eindigt niet op een vrije dag ({days}): hij loopt tot het einde van de volgende werkdag.',
  'deadline-step.limit': 'Uiterlijk: aan het einde van deze dag moet het antwoord gegeven zijn.',
  'deadline-step.promised': 'Uw privacyverklaring belooft een antwoord binnen {delay}.',
  'deadline-step.aim-law': 'Streefdatum: het einde van de wettelijke termijn.',
  'deadline-step.aim-promise': 'Streefdatum: de beloofde dag, vroeger dan die van de wet.',
  'deadline-step.aim-same-day': 'Streefdatum: de beloofde dag en die van de wet vallen samen.',
  'deadline-step.aim-undisturbed':
    'Pauzes tellen hier niet mee. De datum die er rekening mee houdt, is te verdedigen, maar een autoriteit kan er anders over oordelen.',
  'deadline-step.post-by':
    'Uiterlijk deze dag op de post, om vóór {from} aan te komen: {workingDays} werkdagen voor de bezorging.',
  'deadline-step.holiday-in-brackets': '{day} ({holiday})',

  'delay.days': '{count} {count|dag|dagen}',
  'delay.months': '{count} {count|maand|maanden}',
  'delay.working-days': '{count} {count|werkdag|werkdagen}',

  'holiday.new-year': 'Nieuwjaar',
  'holiday.good-friday': 'Goede Vrijdag',
  'holiday.easter-monday': 'paasmaandag',
  'holiday.labour-day': 'Dag van de Arbeid',
  'holiday.victory-1945': 'overwinning van 1945',
  'holiday.ascension': 'Hemelvaartsdag',
  'holiday.whit-monday': 'pinkstermaandag',
  'holiday.abolition-of-slavery': 'afschaffing van de slavernij',
  'holiday.french-national-day': 'Franse nationale feestdag',
  'holiday.belgian-national-day': 'Belgische nationale feestdag',
  'holiday.assumption': 'Maria-Tenhemelopneming',
  'holiday.all-saints': 'Allerheiligen',
  'holiday.armistice-1918': 'Wapenstilstand van 1918',
  'holiday.christmas': 'Kerstmis',
  'holiday.saint-stephen': 'tweede kerstdag',

  'ruler.label': 'Antwoordtermijn',
  'ruler.received': 'Ontvangen',
  'ruler.limit': 'Uiterlijk',
  'ruler.aim-and-limit': 'Streefdatum en uiterste datum',
  'ruler.today': 'vandaag, {day}',
  'ruler.aim': 'Streefdatum',
  'ruler.aim-promised': 'Streefdatum: beloofd',
  'ruler.post-by': 'Uiterlijk op de post',
  'ruler.extended': 'Verlenging gemeld',
  'ruler.suspended': 'Op pauze gezet',
  'ruler.resumed': 'Pauze voorbij',
  'ruler.answered': 'Antwoord verstuurd',
  'ruler.why': 'Waarom deze datums?',

  'deadline-page.lead':
    'Deze datums helpen u op tijd te antwoorden; ze vervangen geen juridisch advies. Zo zijn ze berekend.',
  'deadline-page.steps': 'De berekening, stap voor stap',
  'deadline-page.extend-title': 'Twee maanden extra',
  'deadline-page.extend-allowed':
    'Als het verzoek complex is, kunt u het één keer verlengen. De persoon moet dat, met de reden, uiterlijk op {limit} vernemen.',
  'deadline-page.extend-warn':
    'De eerste maand eindigde op {nominal}. Verlengen blijft te verdedigen tot {limit}, maar een autoriteit kan vinden dat het te laat is.',
  'deadline-page.extend-too-late':
    'Verlengen kan niet meer: de persoon moest het uiterlijk op {limit} weten.',
  'deadline-page.extend-done': 'Het verzoek is al verlengd; dat kan maar één keer.',
  'deadline-page.pause-title': 'Op pauze zetten',
  'deadline-page.pause-text':
    'De termijn staat stil zolang de persoon zijn identiteit moet bewijzen of zijn verzoek moet verduidelijken. De streefdatum blijft staan.',
  'deadline-page.pause-open':
    'Op pauze sinds {from}. Elke dag wachten verschuift de uiterste datum met een dag.',
};
