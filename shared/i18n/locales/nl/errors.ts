/** Failures in words: `error.…` and `rule.…` say what happened, `….repair` what was kept and what to do. */
import type { errors as french } from '../fr/errors.ts';

export const errors: Record<keyof typeof french, string> = {
  'error.invalid-input': 'Een ingevuld gegeven klopt niet.',
  'error.invalid-input.repair': 'Er is niets opgeslagen. Kijk dit na: {fields}.',
  'error.not-found': 'Dit staat niet meer in het register.',
  'error.not-found.repair':
    'Het is wellicht intussen verwijderd. Open de pagina opnieuw om de huidige stand te zien.',
  'error.file-unreadable': 'Dit bestand kon niet worden gelezen.',
  'error.file-unreadable.repair':
    'Er is niets van bewaard. Ga na of het opengaat in het programma waarin het gemaakt is, en kies het dan opnieuw.',
  'error.file-unwritable': 'Het bestand “{fileName}” kon niet worden weggeschreven.',
  'error.file-unwritable.repair':
    'Uw register is ongeschonden. Kies een andere map, of sluit het programma dat dit bestand openhoudt.',
  'error.table-unreadable': 'Dit bestand kon niet als tabel worden gelezen.',
  'error.mapping-refused': 'Deze kolommen kunnen zo niet worden overgenomen.',
  'error.controller-incomplete': 'Op uw briefpapier ontbreekt een vermelding.',
  'error.controller-incomplete.repair':
    'De brief is niet ondertekend en kan nog worden gewijzigd. Vul aan bij de instellingen: {missing}.',
  'error.language-missing': 'Niet alle teksten van het register bestaan in deze taal.',
  'error.language-missing.repair':
    'Er is niets gemaakt. Vertaal deze teksten in het register of kies een andere taal: {missing}.',
  'error.letter-incomplete': 'Er ontbreekt iets aan deze brief.',
  'error.letter-incomplete.repair': 'Hij is niet ondertekend en kan nog worden gewijzigd.',
  'error.cancelled': 'De bewerking is gestopt.',
  'error.cancelled.repair': 'Wat niet af was, is niet bewaard. U kunt opnieuw beginnen wanneer u wilt.',
  'error.unexpected': 'Greffe heeft zelf een fout gemaakt.',
  'error.unexpected.repair':
    'Wat opgeslagen was, blijft opgeslagen. Probeer opnieuw; komt de fout terug, noteer dan dit kenmerk om ze te melden: {ref}.',
  'error.host-out-of-reach': 'Greffe antwoordt niet meer.',
  'error.host-out-of-reach.repair':
    'Wat opgeslagen was, blijft opgeslagen. Sluit deze pagina en start Greffe opnieuw.',

  'register-problem.wrong-passphrase': 'Deze wachtzin opent dit register niet.',
  'register-problem.wrong-passphrase.repair':
    'Controleer de hoofdletters en de taal van het toetsenbord en probeer opnieuw. De herstelsleutel opent het ook.',
  'register-problem.not-a-register': 'Dit bestand is geen register van Greffe.',
  'register-problem.not-a-register.repair':
    'Het is niet gewijzigd. Kies een bestand waarvan de naam eindigt op “.greffe”.',
  'register-problem.newer-register': 'Dit register komt van een nieuwere versie van Greffe.',
  'register-problem.newer-register.repair':
    'Het is niet gewijzigd. Werk Greffe op deze computer bij om het te openen.',
  'register-problem.in-use': 'Dit register is al elders geopend.',
  'register-problem.in-use.repair':
    'Het is niet gewijzigd. Sluit het andere venster van Greffe, of vergrendel het register op de andere computer.',
  'register-problem.read-only': 'Dit register kan op deze plaats niet worden gewijzigd.',
  'register-problem.read-only.repair':
    'Het is alleen-lezen. Kopieer het naar een map waarin u mag schrijven en open de kopie.',
  'register-problem.missing': 'Dit register staat niet meer op zijn plaats.',
  'register-problem.missing.repair':
    'Misschien is het verplaatst of hernoemd, of is de schijf niet aangesloten. Zoek het via “Een ander register openen”.',
  'register-problem.damaged': 'Dit registerbestand is beschadigd.',
  'register-problem.damaged.repair': 'Het is niet gewijzigd. Open liever een reservekopie.',
  'register-problem.exists-already': 'Er bestaat al een bestand met die naam.',
  'register-problem.exists-already.repair':
    'Daaraan is niet geraakt. Kies een andere naam of een andere map.',
  'register-problem.disk-full': 'Er is niet genoeg plaats meer op de schijf.',
  'register-problem.disk-full.repair':
    'Wat opgeslagen was, blijft opgeslagen. Maak plaats vrij en probeer opnieuw.',
  'register-problem.locked': 'Het register is vergrendeld.',
  'register-problem.locked.repair':
    'Wat opgeslagen was, blijft opgeslagen. Open het opnieuw met uw wachtzin.',

  'rule.request-closed': 'Dit verzoek is afgesloten.',
  'rule.request-closed.repair': 'Er verandert niets meer aan. Wat nu nog binnenkomt, is een nieuw verzoek.',
  'rule.request-voided': 'Dit verzoek is geschrapt.',
  'rule.request-voided.repair':
    'Het blijft met de reden in het register staan, maar er wordt niet meer aan gewerkt.',
  'rule.right-not-asked': 'Dit recht is niet gevraagd.',
  'rule.right-not-asked.repair': 'Verbeter eerst het verzoek als de persoon zich er wel op beroept.',
  'rule.right-already-answered': 'Het antwoord over dit recht is al verstuurd.',
  'rule.right-already-answered.repair':
    'De beslissing verandert niet meer. Komt de persoon erop terug, schrijf dan een nieuw verzoek in.',
  'rule.reason-needed': 'De reden van deze weigering ontbreekt.',
  'rule.reason-needed.repair':
    'Ook een gedeeltelijke weigering moet worden gemotiveerd (art. 12, lid 4, AVG). Kies de reden.',
  'rule.reason-not-for-right': 'Deze reden geldt niet voor dit recht.',
  'rule.reason-not-for-right.repair':
    'Elk artikel zegt wat ertegen kan worden ingebracht. Kies een van de redenen die bij dit recht staan.',
  'rule.reason-words-needed': 'Deze reden alleen zegt de persoon niets.',
  'rule.reason-words-needed.repair': 'Schrijf in één zin waarom u weigert: de brief neemt die over.',
  'rule.right-not-in-law': 'Dit recht bestaat niet in de wet van uw land.',
  'rule.right-not-in-law.repair':
    'Richtlijnen voor na de dood bestaan alleen in Frankrijk. Schrijf in wat de brief verder vraagt, of bewaar hem zonder inschrijving.',
  'rule.ground-needed': 'De grond voor het wissen ontbreekt.',
  'rule.ground-needed.repair': 'Kies welke grond van art. 17, lid 1, AVG van toepassing is.',
  'rule.identity-open': 'De identiteit van de persoon staat nog niet vast.',
  'rule.identity-open.repair': 'Noteer wat u overtuigd heeft en ga dan verder.',
  'rule.already-extended': 'Dit verzoek is al verlengd.',
  'rule.already-extended.repair': 'De termijn kan maar één keer worden verlengd (art. 12, lid 3, AVG).',
  'rule.extension-too-late': 'Het is te laat om de termijn te verlengen.',
  'rule.extension-too-late.repair':
    'De persoon moest dit binnen de eerste maand vernemen (art. 12, lid 3, AVG). Antwoord zo snel mogelijk.',
  'rule.extension-needs-reason': 'De reden van de verlenging ontbreekt.',
  'rule.extension-needs-reason.repair':
    'Die wordt aan de persoon geschreven: complexiteit van het verzoek of aantal verzoeken (art. 12, lid 3, AVG).',
  'rule.already-suspended': 'De termijn staat al op pauze.',
  'rule.already-suspended.repair': 'Hervat hem eerst als de persoon geantwoord heeft.',
  'rule.not-suspended': 'De termijn staat niet op pauze.',
  'rule.not-suspended.repair': 'Er valt niets te hervatten.',
  'rule.date-before-receipt': 'Deze datum ligt vóór het verzoek.',
  'rule.date-before-receipt.repair': 'Kies een datum vanaf de ontvangst van het verzoek.',
  'rule.receipt-after-steps': 'Het verzoek heeft stappen van vóór deze dag.',
  'rule.receipt-after-steps.repair':
    'Een brief, een pauze of een verlenging kan niet aan de ontvangst voorafgaan. Kies een eerdere dag.',
  'rule.date-in-future': 'Deze datum moet nog komen.',
  'rule.date-in-future.repair': 'Kies vandaag of een dag in het verleden.',
  'rule.receipt-too-early': 'Op die dag kan geen verzoek zijn binnengekomen.',
  'rule.receipt-too-early.repair':
    'De eerste wet die een verzoek mogelijk maakte, is van 6 januari 1978. Kijk het jaar na.',
  'rule.subject-needed': 'Het verzoek is aan niemand gekoppeld.',
  'rule.subject-needed.repair': 'Zoek eerst de persoon bij uw klanten, of schrijf hem of haar in.',
  'rule.decision-needed': 'Over dit recht is nog niet beslist.',
  'rule.decision-needed.repair': 'Neem eerst de beslissing; de brief neemt ze over.',
  'rule.something-held': 'Het register bevat gegevens over deze persoon.',
  'rule.something-held.repair':
    'De brief zou het tegendeel zeggen. Beslis anders, of ontkoppel de persoon als die het niet is.',
  'rule.erasure-not-carried-out': 'Er is nog niets gewist.',
  'rule.erasure-not-carried-out.repair':
    'Bereid het wissen voor en wis: de beslissing komt er dan vanzelf bij, met wat gewist en bewaard is.',
  'rule.erasure-already-carried-out': 'Er is al gewist.',
  'rule.erasure-already-carried-out.repair':
    'Dat kan niet ongedaan worden gemaakt. Het antwoord mag worden verstuurd.',
  'rule.access-answer-first': 'Het antwoord op het verzoek om inzage moet eerst worden verstuurd.',
  'rule.access-answer-first.repair':
    'Na het wissen valt er niets meer te tonen. Verstuur dat antwoord en wis dan.',
  'rule.portability-first': 'De kopie voor de overdraagbaarheid moet eerst worden gemaakt.',
  'rule.portability-first.repair':
    'Na het wissen valt er niets meer te kopiëren. Exporteer de gegevens en wis dan.',
  'rule.letter-frozen': 'Deze brief is ondertekend en vastgelegd.',
  'rule.letter-frozen.repair': 'De tekst verandert niet meer. Een verbetering is een nieuwe brief.',
  'rule.letter-not-frozen': 'Deze brief is nog niet ondertekend.',
  'rule.letter-not-frozen.repair': 'Onderteken hem en leg hem vast voordat u de verzending noteert.',
  'rule.already-posted': 'De verzending van deze brief is al genoteerd.',
  'rule.already-posted.repair': 'U hoeft niets meer te doen.',
  'rule.posted-before-letter': 'De verzending zou vóór de brief liggen.',
  'rule.posted-before-letter.repair': 'Kies een datum vanaf die van de brief.',
  'rule.legal-hold': 'Deze persoon wordt in een verzoek genoemd.',
  'rule.legal-hold.repair':
    'Eenvoudig verwijderen kan dus niet. Wil de persoon gewist worden, schrijf dan een verzoek om wissing in.',
  'rule.changed-since': 'Dit is intussen opnieuw gewijzigd.',
  'rule.changed-since.repair':
    'Er is niets ongedaan gemaakt, om de recentere wijziging niet te verliezen. Verbeter met de hand.',

  'table-problem.empty-file': 'Het is leeg. Exporteer het opnieuw uit uw webshop of uw programma.',
  'table-problem.not-a-table':
    'De inhoud is van een andere soort: {kind}. Exporteer liever een CSV- of XLSX-bestand uit uw webshop of uw programma.',
  'table-problem.too-many-bytes': 'Het is te groot: hoogstens {limit} MB. Exporteer het in delen.',
  'table-problem.too-many-columns':
    'Het heeft te veel kolommen: hoogstens {limit}. Verwijder wat niet nodig is.',
  'table-problem.too-many-rows': 'Het heeft te veel regels: hoogstens {limit}. Exporteer het in delen.',
  'table-problem.cell-too-long': 'Een cel op regel {line} is te lang: hoogstens {limit} tekens.',
  'table-problem.quotes-unreadable':
    'Vanaf regel {line} gaan aanhalingstekens open zonder te sluiten. Exporteer het bestand opnieuw.',
  'table-problem.unpacks-too-big': 'Uitgepakt is het groter dan {limit} MB. Sla het op als CSV, of in delen.',
  'table-problem.too-many-cells':
    'Het blad heeft te veel cellen: hoogstens {limit}. Verwijder lege rijen en kolommen, of sla het op als CSV.',
  'table-problem.encrypted':
    'Het is beveiligd met een wachtwoord. Sla het op zonder wachtwoord en kies het opnieuw.',
  'table-problem.damaged':
    'Het is beschadigd of onvolledig. Open het in een rekenprogramma en sla het opnieuw op.',
  'table-problem.no-such-sheet': 'Het gekozen blad is er niet meer. Kies het bestand opnieuw.',
  'table-problem.took-too-long': 'Na {seconds} seconden was het nog niet gelezen. Exporteer het in delen.',
  'table-problem.out-of-memory': 'Het vraagt meer geheugen dan er is. Exporteer het in delen.',
  'table-problem.parser-crashed': 'Het lezen is afgebroken. Open het in een rekenblad en sla het op als CSV.',
  'table-kind.spreadsheet': 'een binaire werkmap (.xlsb)',
  'table-kind.pdf': 'een pdf',
  'table-kind.archive': 'een gecomprimeerd archief',
  'table-kind.image': 'een afbeelding',
  'table-kind.web-page': 'een webpagina',
  'table-kind.xml': 'XML',
  'table-kind.json': 'JSON',
  'table-kind.binary': 'gegevens die niet als tekst te lezen zijn',

  'mapping-problem.other-table':
    'Deze keuze van kolommen hoort bij een ander bestand. Kies het bestand opnieuw.',
  'mapping-problem.secret-column':
    'De kolom “{header}” bevat wachtwoorden of kaartgegevens: die wordt nooit overgenomen.',
  'mapping-problem.category-missing': 'Kies de categorie waaronder de kolom “{header}” bewaard wordt.',

  'signing-need.signatory': 'de naam van wie ondertekent',
  'signing-need.enterpriseNumber': 'het ondernemingsnummer',
  'signing-need.legalForm': 'de rechtsvorm',
  'signing-need.registryTown': 'de stad van het register (RPR of RCS)',
  'signing-need.contact': 'een e-mailadres of een telefoonnummer',

  'identifier.wrong-length': 'Dit nummer heeft niet het juiste aantal cijfers.',
  'identifier.wrong-characters': 'In dit nummer staat een teken dat er niet hoort.',
  'identifier.wrong-first-digit': 'Dit nummer kan niet zo beginnen.',
  'identifier.wrong-check-digits': 'Er moet een cijfer fout zijn: de controle van het nummer klopt niet.',
  'identifier.unknown-country': 'Dit nummer begint met de code van een ander land.',
};
