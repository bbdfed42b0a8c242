/** The room of letters in Dutch: the list, the letter being written beside its sheet, and its leaving. */
import type { letters as french } from '../fr/letters.ts';

export const letters: Readonly<Record<keyof typeof french, string>> = {
  'letters.list': 'Ondertekende brieven',
  'letters.empty':
    'Ondertekende brieven komen hier te liggen. U schrijft ze vanuit het dossier van een verzoek.',
  'letters.see-requests': 'De verzoeken bekijken',
  'letters.column.letter': 'Brief',
  'letters.column.to': 'Aan',
  'letters.column.reference': 'Verzoek',
  'letters.column.date': 'Van',
  'letters.column.language': 'Taal',
  'letters.column.state': 'Verzending',
  'letters.to-send': 'te versturen',
  'letters.gone': 'verstuurd',
  'letters.sent': '{by}, op {day}',

  'letter.over': '{reference}, {name}',
  'letter.file': 'Dossier {reference}',
  'letter.fields': 'Wat nog kan veranderen',
  'letter.recipient': 'Ontvanger',
  'letter.recipient-none': 'Het register kent nog geen ontvanger: schrijf die eerst in onder “Register”.',
  'letter.language': 'Taal van de brief',
  'letter.language-other': 'De persoon schreef in het {language}.',
  'letter.date': 'Datum van de brief',
  'letter.channel': 'Verzending',
  'letter.address': 'Adres op de brief',
  'letter.address.known': 'Dat van het verzoek',
  'letter.address.register': 'Dat van de fiche',
  'letter.address.none': 'Geen',
  'letter.address.none-text': 'Een brief die u afgeeft of mailt, kan zonder.',
  'letter.address.other': 'Een ander',
  'letter.address.other-text': 'Ga eerst na of het wel dat van de persoon is.',
  'letter.extra': 'Wat u toevoegt',
  'letter.extra-text': 'Komt vóór de slotformule. Een lege regel begint een alinea.',
  'letter.marks': 'De vouwen en het venster van de omslag tonen',
  'letter.window': 'venster van de omslag',
  'letter.sheet': '{letter}, bladzijde {page} van {pages}',
  'letter.position': 'Bladzijde {page} van {pages}',
  'letter.previous': 'Vorige bladzijde',
  'letter.next': 'Volgende bladzijde',
  'letter.drawing': 'De brief wordt opgemaakt…',
  'letter.stale': 'Dit is de laatste versie die kon worden getoond.',
  'letter.unreadable': 'De brief kon niet worden getoond.',
  'letter.unreadable-text': 'De pdf zelf is intact: sla hem op om hem te lezen.',
  'letter.not-found': 'Deze brief staat niet meer in het register.',

  'letter.sign': 'Ondertekenen en vastleggen',
  'letter.sign.title': 'Deze brief ondertekenen en vastleggen?',
  'letter.sign.sentence':
    'Daarna veranderen de tekst en de datum niet meer. Een verbetering zou een nieuwe brief zijn.',
  'letter.sign.what': '{letter}, aan {name}, {pages} {pages|bladzijde|bladzijden}.',
  'letter.sign.date': 'Gedateerd {day}, op naam van {signatory}.',
  'letter.sign.seal':
    'Een digitaal zegel toont dat er sindsdien niets veranderde. Het bewijst niet wie ondertekende.',
  'letter.sign.by-hand': 'Na het afdrukken ondertekent u hem nog met de hand.',
  'letter.signed': 'Ondertekend en vastgelegd op {day}',
  'letter.signed-sentence':
    'De brief is ondertekend en vastgelegd. Sla de pdf op, verstuur hem en noteer dan de verzending.',
  'letter.sent': 'Verstuurd {by} op {day}.',
  'letter.sent-number': 'Verstuurd {by} op {day}, onder nummer {number}.',
  'letter.seal-print': 'Vingerafdruk van het bestand (SHA-256)',
  'letter.save-pdf': 'De pdf opslaan',

  'letter.warning.title': 'Voordat u ondertekent',
  'letter.warning.no-copy': 'Er is nog geen kopie van de gegevens klaar om bij de brief te voegen.',
  'letter.warning.period-missing': 'Een categorie heeft geen bewaartermijn: de brief zal er geen noemen.',
  'letter.warning.period-over': 'Gegevens worden langer bewaard dan hun termijn, en de brief toont dat.',
  'letter.warning.basis-missing': 'Een gebruik heeft geen rechtsgrond in het register.',
  'letter.warning.safeguard-missing': 'Voor een ontvanger buiten Europa is geen waarborg genoteerd.',
  'letter.warning.country-unknown': 'Het land van een ontvanger is niet bekend.',
  'letter.warning.recipient-without-address': 'De brief gaat per post, maar er is geen adres bekend.',
  'letter.warning.address-line-too-long':
    'Een regel van het adres telt meer dan 38 tekens: hij kan buiten het venster vallen.',
  'letter.warning.erasure-not-carried-out': 'Het aangekondigde wissen is nog niet gebeurd.',
  'letter.warning.effect-not-carried-out': 'Wat de brief aankondigt, is in het register nog niet gedaan.',
  'letter.warning.only-person-lifts':
    'Uw beleid belooft dat alleen de persoon de beperking laat opheffen: ga na of die erom heeft gevraagd.',
  'letter.warning.text-changed': 'De tekst is met de hand gewijzigd: lees hem helemaal na.',
  'letter.warning.complaint-changed':
    'De klacht en het beroep staan niet meer volledig in de tekst: de wet eist ze in elk antwoord (AVG, art. 12, lid 4).',
  'letter.warning.missing-characters': 'Een teken kan niet worden afgedrukt: het lettertype heeft het niet.',

  'letter.gap.title': 'De brief kan nog niet geschreven worden',
  'letter.gap.subject-name':
    'Iemand anders vraagt: koppel het verzoek aan de fiche van de persoon over wie het gaat.',
  'letter.gap.address-too-long':
    'Het adres telt meer dan zes regels, en meer toont het venster van de omslag niet.',
  'letter.gap.erasure-plan':
    'Het wissen is toegestaan, maar niets zegt al wat gewist wordt: bereid het eerst voor.',
  'letter.gap.outcome': 'Wat over dit recht is beslist, hoort niet bij deze brief.',
  'letter.gap.details':
    'Dit recht is in het dossier nog niet voldoende beschreven: vul de gegevens ervan aan.',
  'letter.gap.addressee':
    'Het dossier zegt nog niet aan wie de brief gericht is, of voor welke klant u optreedt.',
  'letter.gap.other': 'Er ontbreekt een gegeven ({code}).',
  'letter.particular.liftOn': 'De beperking wordt opgeheven op',
  'letter.particular.liftOn.hint': 'Een dag na die van de brief: de persoon moet het vooraf weten.',
  'letter.particular.liftReason': 'Waarom ze wordt opgeheven',
  'letter.particular.liftReason.hint': 'Bijvoorbeeld wat het nagaan van de juistheid heeft uitgewezen.',
  'letter.particular.transferredOn': 'Rechtstreeks doorgezonden op',
  'letter.particular.transferredOn.hint':
    'Alleen als de persoon heeft gevraagd ze naar een andere organisatie door te zenden.',
  'letter.particular.transferObstacle': 'Waarom rechtstreeks doorzenden niet mogelijk is',
  'letter.particular.transferObstacle.hint': 'Een technisch obstakel, in gewone woorden.',
  'letter.particular.consequences': 'Wat dit voor de persoon verandert',
  'letter.particular.consequences.hint':
    'Bijvoorbeeld een dienst die zonder deze toestemming niet kan doorgaan.',
  'letter.particular.searched': 'Waar u hebt gezocht',
  'letter.particular.searched.hint':
    'Bestanden, mailboxen, tools: bijvoorbeeld “de webwinkel, de mailbox en de boekhouding”.',
  'letter.particular.data': 'Om welke gegevens het gaat',
  'letter.particular.data.hint': 'Bijvoorbeeld “de beelden van de camera aan de ingang”.',
  'letter.particular.help': 'Wat zou helpen om de persoon te vinden',
  'letter.particular.help.hint': 'Bijvoorbeeld dag, uur en plaats. Nooit een identiteitsbewijs.',
  'letter.particular.circumstances': 'De omstandigheden',
  'letter.particular.circumstances.hint':
    'Wat u zou kunnen bewijzen: de bewijslast ligt bij u (artikel 12.5).',
  'letter.particular.forwardedOn': 'Doorgezonden aan de klant op',
  'letter.particular.forwardedOn.hint':
    'Leeg: de dag waarop de brief aan de klant is verstuurd, als die is genoteerd.',
  'letter.particular.offer': 'Wat u nog aanbiedt',
  'letter.particular.offer.hint': 'Bijvoorbeeld een uittreksel dat klaarligt.',
  'letter.particular.identifiers': 'Waarmee de ontvanger de persoon terugvindt',
  'letter.particular.identifiers.hint': 'Alleen wat de ontvanger al kent: naam, klantnummer, e-mailadres.',
  'letter.particular.confirmBy': 'Bevestiging verwacht uiterlijk op',
  'letter.particular.doubt': 'De twijfel',
  'letter.particular.doubt.hint': 'Een precieze reden, eigen aan dit verzoek.',
  'letter.particular.question': 'Uw vraag',
  'letter.particular.answerBy': 'Antwoord gewenst uiterlijk op',

  'letter.go-settings': 'Aanvullen bij de instellingen',
  'letter.go-register': 'Vertalen in het register',
  'letter.go-request': 'Het dossier openen',

  'posting.title': 'De verzending noteren',
  'posting.note': 'De verzending noteren',
  'posting.lead': '{letter}: zeg hoe de brief verstuurd is. Het verzoek gaat vanzelf verder.',
  'posting.channel': 'Verstuurd via',
  'posting.sent-on': 'Op',

  'registered-number.label': 'Nummer van de aangetekende zending',
  'registered-number.where': 'Op het etiket of het afgiftebewijs.',
  'registered-number.as-s10': 'Internationaal nummer herkend, controlecijfer juist.',
  'registered-number.as-bpost': 'Nummer van bpost herkend.',
  'registered-number.as-la-poste': 'Nummer van La Poste herkend.',
  'registered-number.as-unknown': 'Nummer met een andere vorm; het wordt zo bewaard.',
  'registered-number.wrong-check-digit': 'Het controlecijfer klopt niet: lees het etiket na.',
  'registered-number.unknown-country': 'De laatste twee letters zijn geen land: lees het etiket na.',
  'registered-number.wrong-length': 'Er ontbreken tekens, of er zijn er te veel: lees het etiket na.',
  'registered-number.unknown-form':
    'Niet van bpost, niet van La Poste, niet internationaal: kijk het na. Het wordt zo bewaard.',
};
