/** Letters of supervisory authorities, and persons to be told where their data came from. */
import type { cases as french } from '../fr/cases.ts';

export const cases: Record<keyof typeof french, string> = {
  'letter-kind.authority-answer': 'Antwoord aan een autoriteit',
  'letter-kind.source-notice': 'Informatie aan een persoon (art. 14)',
  'letter-task.authority-answer': 'De autoriteit verneemt wat is gevraagd, beslist en verzonden.',
  'letter-task.source-notice': 'De persoon verneemt waar de gegevens vandaan komen en welke rechten er zijn.',
  'letter.particular.statement': 'Uw antwoord aan de autoriteit',
  'letter.particular.statement.hint':
    'De feiten, op volgorde. Data en beslissingen van het verzoek worden vanzelf toegevoegd.',
  'letter.particular.evidence': 'Bewijsdossier',
  'letter.particular.evidence.enclosed': 'Bij de brief gevoegd',
  'letter.particular.evidence.not-enclosed': 'Niet bijgevoegd',
  'letter.particular.otherEnclosures': 'Andere bijlage',
  'letter.particular.source': 'Waar deze gegevens vandaan komen',
  'letter.particular.source.hint': 'In één zin: wie u de gegevens gaf, of in welke bron u ze vond.',
  'letter.particular.obtainedOn': 'Ontvangen op',
  'letter.particular.recipientNames': 'Ontvangers die van de wissing op de hoogte zijn',
  'letter.particular.recipientNames.hint':
    'Kiest u niets: genoemd als de persoon ook om inzage vraagt, anders op verzoek.',
  'letter.particular.recipientNames.named': 'In de brief noemen',
  'letter.particular.recipientNames.on-request': 'Aanbieden ze op verzoek te noemen',
  'letter.particular.publicSource': 'Openbaar toegankelijke bron',
  'letter.particular.publicSource.public': 'Ja',
  'letter.particular.publicSource.not-public': 'Nee',
  'letter.gap.purposes': 'Geen enkele activiteit van het register zegt waarvoor deze gegevens dienen.',
  'rule.authority-hold': 'Een autoriteit onderzoekt dit verzoek.',
  'rule.authority-hold.repair': 'Niets daarvan wordt vernietigd voordat haar dossier is afgesloten.',
  'rule.case-closed': 'Dit dossier is al afgesloten.',
  'rule.case-closed.repair': 'Heropen het als de autoriteit opnieuw schrijft.',
  'rule.letter-names-person': 'Een ondertekende brief gaat over deze persoon.',
  'rule.letter-names-person.repair':
    'Hij bewijst dat u de persoon hebt geïnformeerd: de fiche blijft. Een verzoek om wissing verwijdert beide.',
  'event.authority-case-opened': 'Brief van een autoriteit ontvangen',
  'event.authority-case-closed': 'Dossier van de autoriteit afgesloten',
  'audit.action.case-opened': 'brief van een autoriteit ingeschreven',
  'audit.action.case-changed': 'dossier van een autoriteit gewijzigd',
  'audit.action.case-closed': 'dossier van een autoriteit afgesloten',
  'audit.action.case-reopened': 'dossier van een autoriteit heropend',
  'case-outcome.dismissed': 'Geseponeerd',
  'case-outcome.settled': 'In der minne geregeld',
  'case-outcome.reminder': 'Terechtwijzing',
  'case-outcome.order': 'Ingebrekestelling of bevel',
  'case-outcome.fine': 'Boete',
  'case-outcome.other': 'Andere afloop',
  'alarm.authority': 'Antwoord aan een autoriteit: {day}.',
  'alarm.authority-late': 'Antwoord aan een autoriteit {count} {count|dag|dagen} te laat.',
  'agenda.entry.authority': 'De autoriteit antwoorden: uiterlijk op {day}',
  'agenda.calendar.authority': '{reference}: de autoriteit antwoorden',
  'today.cases': 'Brieven van een autoriteit',
  'today.case-due': 'Uiterlijk op {day} te beantwoorden, de datum die de brief noemt.',
  'today.case-open': 'Haar brief noemt geen datum.',
  'today.persons': 'Te informeren personen (art. 14)',
  'today.person-due': 'De gegevens komen van een derde: uiterlijk op {day} te informeren.',
  'today.person-open': 'De gegevens komen van een derde: onverwijld te informeren.',
  'today.person-write': 'De brief schrijven',
  'today.person-write-to': 'De brief aan {name} schrijven',
  'notice-exception.open': 'Niet te informeren…',
  'notice-exception.open-for': '{name} niet te informeren',
  'notice-exception.title': '{name} niet informeren',
  'notice-exception.which': 'Waarom hoeft deze persoon niet geïnformeerd te worden?',
  'notice-exception.already-informed': 'Deze persoon heeft die informatie al',
  'notice-exception.disproportionate-effort': 'Het is onmogelijk of vergt onevenredig veel inspanning',
  'notice-exception.laid-down-by-law': 'Een wet voorziet in deze verzameling of mededeling',
  'notice-exception.secrecy': 'Het beroepsgeheim staat eraan in de weg',
  'notice-exception.reason': 'Waarom dat hier zo is',
  'notice-exception.reason-text':
    'Wordt als bewijs bewaard. Bij onevenredige inspanning maakt u de informatie elders openbaar, bijvoorbeeld in uw privacybeleid.',
  'notice-exception.save': 'De uitzondering noteren',
  'notice-exception.noted': 'Niet te informeren over de herkomst van de gegevens, genoteerd op {day}',
  'notice-exception.take-back': 'Toch informeren',
  'case.new': 'Brief van een autoriteit',
  'case.new-lead':
    'Schrijf hem in zoals hij is aangekomen. Zolang het dossier open is, wordt van het betrokken verzoek niets vernietigd.',
  'case.over': 'Dossier van een autoriteit',
  'case.authority': 'Autoriteit',
  'case.request': 'Betrokken verzoek',
  'case.request-none': 'Geen verzoek uit het register',
  'case.received-on': 'Ontvangen op',
  'case.due-on': 'Antwoord verwacht op',
  'case.due-on-text': 'De datum die de brief noemt. Greffe berekent ze niet.',
  'case.their-reference': 'Haar referentie',
  'case.language': 'Taal van de brief',
  'case.summary': 'Wat de autoriteit vraagt',
  'case.open': 'Inschrijven',
  'case.correct': 'Verbeteren',
  'case.held': 'Niets wordt vernietigd',
  'case.held-text':
    'Het betrokken verzoek, de fiche van de persoon en de stukken blijven tot de afsluiting onaangeroerd.',
  'case.not-held': 'Er is geen verzoek gekoppeld: niets wordt beschermd.',
  'case.letters': 'Brieven',
  'case.no-letters': 'Er is nog geen brief geschreven.',
  'case.write': 'Het antwoord schrijven',
  'case.see-request': 'Verzoek {reference} openen',
  'case.evidence': 'Bewijsdossier…',
  'case.close': 'Het dossier afsluiten',
  'case.closed-on': 'Afgesloten op',
  'case.outcome': 'Afloop',
  'case.closed': 'Afgesloten op {day}: {outcome}',
  'case.reopen': 'Heropenen',
  'case.no-due': 'zonder antwoorddatum',
  'letter.address.authority': 'Adres uit de gids',
  'letter.address.authority-text': 'Dat uit de gids van autoriteiten.',
  'warning.parent-asks':
    'Een ouder vraagt voor zijn of haar kind. Zijn de ouders het niet eens, beslis dan niet tussen hen; luister ook naar het kind naargelang van de leeftijd.',
  'warning.minor':
    'De persoon is minderjarig. Wie begrijpt wat hij of zij vraagt, mag zelf vragen; antwoord in eenvoudige woorden.',
  'warning.channel-not-named':
    'Uw beleid noemt dit kanaal niet. Het verzoek is geldig: eis geen formulier en geen handtekening.',
  'warning.authority-hold':
    'Een autoriteit onderzoekt dit verzoek: niets ervan wordt vernietigd voordat haar dossier is afgesloten.',
  'letter.warning.other-language': 'De brief is niet in de taal van het verzoek (art. 12, lid 1, AVG).',
  'letter.warning.other-medium':
    'De brief vertrekt langs een andere weg dan het verzoek (art. 12, lid 3, AVG). Ga na of de persoon dat wenste.',
  'warning.doubt-not-noted':
    'Er wordt een identiteitsbewijs gevraagd of bewaard, maar er is geen twijfel genoteerd. Schrijf op welke; vraag zonder redelijke twijfel geen bewijs.',
  'letter.warning.source-unnamed':
    'De brief zegt dat gegevens van een derde komen, zonder hem te noemen. Weet u wie, schrijf het dan in de brief (art. 15, lid 1, onder g, AVG), ook als de persoon niet verwittigd hoefde te worden (art. 14, lid 5).',
  'letter.warning.source-secret':
    'Voor deze persoon is een geheimhoudingsplicht genoteerd (art. 14, lid 5, onder d). De brief zegt alleen dat gegevens van een derde komen: hij noemt die derde niet en zegt niet waarom de persoon niet werd ingelicht. Lees de brief na, zodat ook de rest het geheim niet prijsgeeft.',
  'letter.warning.recipient-unnamed':
    'Een ontvanger is niet bij naam genoemd. De persoon heeft recht op de namen, tenzij die onmogelijk te kennen zijn (HvJ EU, C-154/21): vul het register aan.',
  'letter.warning.no-doubt':
    'Het verzoek komt van een adres dat u kent, of de identiteit staat al vast: niets rechtvaardigt een bewijs te vragen (AVG, art. 12, lid 6).',
  'letter.warning.asks-identity-copy':
    'Uw woorden vragen een kopie van een identiteitsbewijs. Dat mag enkel bij redelijke twijfel en in laatste instantie (AVG, art. 12, lid 6).',
  'letter.warning.asks-signature':
    'Uw woorden vragen een handtekening. De wet eist er geen om te antwoorden.',
  'letter.warning.asks-form':
    'Uw woorden verwijzen naar een formulier. Het verzoek is geldig zoals het is aangekomen (AVG, art. 12, lid 2).',
  'letter.warning.extension-own-troubles':
    'Vakantie of personeelstekort rechtvaardigt geen verlenging. Alleen de complexiteit en het aantal van de verzoeken tellen (AVG, art. 12, lid 3).',
  'letter.warning.law-gone':
    'De brief noemt een opgeheven wet, of een autoriteit die onder die naam of op dat adres niet meer bestaat.',
  'letter.warning.law-of-other-country':
    'De brief noemt het recht van een ander land dan het uwe. Kijk de rechtsgrond en de bewaartermijnen in het register na.',
  'letter.warning.authority-abroad':
    'Dit is niet de autoriteit van uw land. Vraag haar welke autoriteit bevoegd is (AVG, art. 56).',
  'letter.warning.not-to-known-email':
    'Uw beleid belooft het antwoord naar het al bekende e-mailadres te sturen. Ga na wie het ontvangt.',
};
