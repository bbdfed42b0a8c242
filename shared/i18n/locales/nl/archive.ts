/** The archive of closed requests in Dutch: how long a file is kept, and what is due for removal. */
import type { archive as french } from '../fr/archive.ts';

export const archive: Readonly<Record<keyof typeof french, string>> = {
  'event.keeping-chosen': 'Bewaring gekozen',
  'keeping-choice.anonymous': 'alleen een anonieme regel',
  'keeping-choice.file': 'het dossier, als bewijs',
  'audit.action.keeping-chosen': 'bewaring gekozen',
  'audit.action.request-file-removed': 'dossier uit het archief verwijderd',
  'attachment-role.data-annex': 'Kopie van de gegevens bij het antwoord',
  'attachments.annex': 'Deze kopie blijft niet',
  'attachments.annex-text':
    'Enkele maanden na de verzending stelt Greffe voor ze te vernietigen. De naam en de vingerafdruk blijven.',
  'rule.nothing-to-choose': 'Voor dit verzoek valt er niets te kiezen.',
  'rule.nothing-to-choose.repair':
    'De keuze komt wanneer een wissing is afgesloten en uw beleid belooft alleen anonieme gegevens te bewaren.',
  'rule.identity-copy-not-needed': 'Dit verzoek is afgesloten.',
  'rule.identity-copy-not-needed.repair':
    'Niemand hoeft nog geïdentificeerd te worden: de kopie wordt niet bewaard.',
  'keeping.archive': 'In het archief',
  'keeping.until': 'Het dossier wordt bewaard tot en met {day}; daarna blijft er alleen een anonieme regel.',
  'keeping.over': 'De bewaartermijn is verstreken sinds {day}: het dossier moet eruit.',
  'keeping.no-end': 'Geen enkele termijn in het register zegt wanneer dit dossier eruit moet.',
  'keeping.annexes':
    '{count} {count|kopie|kopieën} van gegevens te vernietigen op {day}; de vingerafdruk blijft.',
  'keeping.why': 'De berekening: {steps}.',
  'keeping.to-removal': 'Bekijken wat eruit moet',
  'keeping.hold': 'Voorlopig blijft alles bewaard',
  'keeping.hold.open': 'Het verzoek staat open.',
  'keeping.hold.authority-case': 'Een autoriteit onderzoekt dit verzoek.',
  'keeping.hold.restriction': 'De gegevens van de persoon zijn door dit verzoek beperkt.',
  'keeping.hold.open-duty': 'Er moet nog iemand op de hoogte worden gebracht.',
  'keeping.choose': 'Uw beleid belooft na een wissing alleen anonieme gegevens te bewaren',
  'keeping.choose-text':
    'Wie die belofte houdt, verwijdert het hele dossier, met brieven en ontvangstbewijzen: niets bewijst dan nog dat u hebt geantwoord. Wie het dossier houdt, houdt het bewijs, maar wijkt af van het beleid.',
  'keeping.choose-anonymous': 'Alleen anoniem bewaren',
  'keeping.choose-file': 'Het bewijs houden',
  'keeping.chosen-anonymous':
    'U hebt gekozen om alleen een anonieme regel te bewaren. Is het dossier eenmaal verwijderd, dan bewijst niets het antwoord nog.',
  'keeping.chosen-file': 'U hebt gekozen om het dossier als bewijs te houden, ondanks wat uw beleid belooft.',
  'keeping-step.request-closed': 'verzoek afgesloten op {day}',
  'keeping-step.letter-sent': 'antwoord verstuurd op {day}',
  'keeping-step.event': 'vanaf {day}',
  'keeping-step.next-1-january': 'geteld vanaf {day}',
  'keeping-step.days': '{count} {count|dag|dagen}, tot en met {day}',
  'keeping-step.months': '{count} {count|maand|maanden}, tot en met {day}',
  'keeping-step.years': '{count} jaar, tot en met {day}',
  'keeping-step.promise': 'belofte uit uw beleid, gevolgd op {day}',
  'removal.title': 'Uit het archief te verwijderen',
  'removal.lead': 'Wat zijn tijd heeft gehad, blijft niet. Hier staat wat weggaat, waarom, en wat blijft.',
  'removal.none': 'Vandaag hoeft er niets uit het archief.',
  'removal.goes': 'Wat weggaat',
  'removal.file':
    'Het hele dossier: {letters} {letters|brief|brieven}, {attachments} {attachments|stuk|stukken}, de geschiedenis, de beslissingen en de notities.',
  'removal.file-bare': 'Het hele dossier: de geschiedenis, de beslissingen en de notities.',
  'removal.annexes': '{count|De kopie|De kopieën} van gegevens: {names}.',
  'removal.since': 'Te verwijderen sinds {day}',
  'removal.stays': 'Wat blijft',
  'removal.stays-line':
    'Van een dossier: een anonieme regel met het jaar, de rechten en hun uitkomst, de dagen tot het antwoord, het kanaal en het land.',
  'removal.stays-hash':
    'Van een kopie van gegevens: de naam, de grootte en de SHA-256-vingerafdruk, met de rest van het dossier.',
  'removal.stays-audit':
    'Het logboek, waarin een verzoek alleen een identificatie is, en de vingerafdrukken die beletten dat een gewiste persoon via een import terugkomt.',
  'removal.lines': 'Het archief telt {count} anonieme {count|regel|regels}.',
  'removal.held': 'Voorlopig bewaard',
  'removal.held-line': '{name}: {why}',
  'removal.choices': 'Wissingen die op uw keuze wachten',
  'removal.open': 'Verzoek {reference} openen',
  'removal.remove': '{count} {count|dossier of kopie|dossiers of kopieën} verwijderen…',
  'removal.confirm': 'Voorgoed verwijderen?',
  'removal.confirm-sentence':
    'Niets van wat volgt is nog terug te vinden, niet door Greffe en niet door iemand anders.',
  'removal.confirm-file': '{reference}, {name}: het hele dossier',
  'removal.confirm-annexes': '{reference}, {name}: {names}',
  'removal.confirm-copies': 'Kopieën van het register van voor vandaag bevatten deze dossiers nog.',
  'removal.confirm-label': 'Voorgoed verwijderen',
  'removal.working': 'Het register wordt zonder deze dossiers herschreven',
  'removal.done': 'Verwijderd',
  'removal.done-text':
    '{files} {files|dossier|dossiers} verwijderd, {annexes} {annexes|kopie|kopieën} vernietigd. Het registerbestand is herschreven.',
  'today.removals': 'Uit het archief te verwijderen',
  'today.removals-due':
    '{count} {count|dossier of kopie van gegevens heeft zijn tijd gehad, sinds|dossiers of kopieën van gegevens hebben hun tijd gehad, de oudste sinds} {day}.',
  'today.removals-choose':
    '{count} afgesloten {count|wissing wacht|wissingen wachten} op uw keuze: het bewijs houden, of alleen anoniem.',
  'today.removals-open': 'Bekijken',
};
