/** Letters in Dutch in everyday words, with typing errors and without the words of the law; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const everydayDutchLetters: readonly LetterCase[] = [
  {
    text: 'Hallo, ik zou graag weten wat jullie allemaal over mij bijhouden. Alvast bedankt! Groetjes Anke',
    rights: ['access'],
  },
  {
    text: 'goeiedag, kunt u mij eens doorsturen welke info er over mij in jullie systeem zit? dat mag ik vragen volgens de gdpr',
    rights: ['access'],
  },
  { text: 'Gooi mijn gegevens maar weg, ik kom toch niet meer in de winkel.', rights: ['erasure'] },
  {
    text: 'Beste, ik wil niet langer in jullie klantenbestand staan. Haal mij er volledig uit en laat weten wanneer het gebeurd is. Mvg Joris Vandeweghe',
    rights: ['erasure'],
  },
  {
    text: 'kan iemand mijn profiel op jullie site opdoeken aub, ik vind nergens een knop om dat zelf te doen',
    rights: ['erasure'],
  },
  {
    text: 'Ik wil dat er niets meer van mij bij jullie bewaard blijft. Geen bestellingen, geen adres, niks.',
    rights: ['erasure'],
  },
  {
    text: 'Geen nieuwsbrief meer voor mij graag. Het uitschrijven via de site lukt niet.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Ik word al voor de vierde keer door uw callcenter gebeld over zonnepanelen. Bel mij niet meer voor verkooppraatjes.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Beste, schrap mijn adres van de lijst waarnaar u uw folders stuurt. Wij willen geen reclame op naam meer.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Dag, mijn achternaam staat verkeerd op de facturen: het is De Saeger en niet Desager. Kan dat rechtgezet worden?',
    rights: ['rectification'],
  },
  {
    text: 'Wij zijn verhuisd! Nieuw adres: Kouter 12, 9000 Gent. Passen jullie dat aan in het systeem? Dank!',
    rights: ['rectification'],
  },
  {
    text: 'er staat in mijn dossier dat ik rook, dat klopt helemaal niet. haal dat eruit of verander het naar niet-roker',
    rights: ['rectification'],
  },
  {
    text: 'Ik stap over naar een andere boekhouder. Kunnen jullie mijn gegevens in een bestand zetten dat zijn programma kan inlezen, bv. csv of xml?',
    rights: ['portability'],
  },
  {
    text: 'Graag mijn playlists en beoordelingen in een machineleesbaar formaat, zodat ik ze kan meenemen naar een andere dienst.',
    rights: ['portability'],
  },
  {
    text: 'Ik ga er niet mee akkoord dat u mijn gegevens gebruikt voor uw eigen statistiek op basis van gerechtvaardigd belang. In mijn geval (ik leef op een geheim adres) is dat gevaarlijk.',
    rights: ['objection'],
  },
  {
    text: 'Ik had destijds ja gezegd op het gebruik van mijn foto op de website, maar dat trek ik terug.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Mijn toestemming voor het delen van mijn gezondheidsgegevens met de coach vervalt vanaf vandaag, gelieve dat te noteren.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Mijn aanvraag is door een computer afgekeurd. Ik wil dat een medewerker van vlees en bloed er opnieuw naar kijkt.',
    rights: ['automated-decision'],
  },
  {
    text: "Hoe komen jullie aan mijn nummer?? Ik heb nooit iets gekocht. Zeg me van wie je het hebt en stuur me geen sms'jes meer met promoties.",
    rights: ['access', 'marketing-objection'],
  },
  {
    text: 'Stuur mij eerst een kopie van alles wat u van mij heeft. Daarna mag u alles vernietigen.',
    rights: ['access', 'erasure'],
  },
  {
    text: 'Hierbij trek ik de toestemming in die ik gaf voor het bewaren van mijn maten en wil ik dat ze gewist worden.',
    rights: ['erasure', 'consent-withdrawal'],
  },
  {
    text: 'Uw site weigert mij achteraf te laten betalen op grond van een score. Ik betwist dit besluit en vraag menselijke tussenkomst (art. 22 AVG). Laat me ook weten welke gegevens u over mij heeft gebruikt om die score te berekenen.',
    rights: ['automated-decision', 'access'],
  },
  {
    text: 'Hallo, kunnen jullie de factuur van vorige maand nog eens mailen? Ik heb ze per ongeluk gewist.',
    rights: [],
  },
  {
    text: 'Goedemorgen, de kast is met een kras geleverd. Ik wil mijn geld terug of een nieuwe. Foto in bijlage.',
    rights: [],
  },
  {
    text: 'Bevestiging afspraak: dinsdag 14 u bij de tandarts. Uw gegevens worden vertrouwelijk behandeld. Breng uw identiteitskaart mee.',
    rights: [],
  },
  {
    text: 'Proficiat hoor, drie weken wachten op één lampje. Volgende keer ga ik naar de concurrent.',
    rights: [],
  },
  { text: 'Ik hoef jullie diensten niet meer. Stuur de eindafrekening maar door.', rights: [] },
  {
    text: 'Mooi, nu liggen mijn gegevens dus op straat door jullie lek. Ik wil dat alles wat er nog over mij bij jullie staat vandaag nog verdwijnt.',
    rights: ['erasure'],
  },
  {
    text: 'Op 2 augustus heb ik u aangeschreven met de vraag mij inzage te geven in mijn persoonsgegevens. Tot op heden kreeg ik geen antwoord. Ik stel u in gebreke en geef u nog acht dagen.',
    rights: ['access'],
  },
  {
    text: "Goedenavond, zou ik mijn volledige dossier mogen zien, inclusief de nota's van de verkoper?",
    rights: ['access'],
  },
  {
    text: 'Kunt u mij laten weten of er iets over mij in uw bestanden zit en zo ja, wat precies en met wie het gedeeld wordt?',
    rights: ['access'],
  },
  {
    text: 'Jullie mogen mijn account en alles wat eraan hangt opheffen. Laat even weten als het gebeurd is.',
    rights: ['erasure'],
  },
  {
    text: 'onze dochter van 13 heeft zich zonder toestemming geregistreerd bij jullie, gelieve haar profiel te wissen',
    rights: ['erasure'],
  },
  {
    text: 'Ondanks drie keer klikken op uitschrijven blijven jullie mails komen. Dit is pesterij, hou ermee op!',
    rights: ['marketing-objection'],
  },
  {
    text: 'Ik wens niet benaderd te worden voor commerciële doeleinden, noch per post noch telefonisch.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Op mijn lidkaart staat meneer terwijl ik een vrouw ben, kan dat gecorrigeerd?',
    rights: ['rectification'],
  },
  {
    text: 'Mijn rekeningnummer is veranderd, het oude is afgesloten. Vanaf nu graag BE00 0000 0000 0000 gebruiken.',
    rights: ['rectification'],
  },
  {
    text: "Hoe krijg ik al mijn foto's en bestellingen in één bestand mee? Ik ga naar een andere fotodienst.",
    rights: ['portability'],
  },
  {
    text: 'Destijds vinkte ik aan dat jullie mijn gegevens met partners mochten delen. Dat akkoord haal ik bij dezen terug.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Omdat ik als rechter werk, verzet ik mij ertegen dat mijn naam in uw online gids staat.',
    rights: ['objection'],
  },
  {
    text: 'Mijn inschrijving werd "automatisch" geweigerd. Ik wil mijn standpunt kunnen geven aan een verantwoordelijke en vraag een herziening.',
    rights: ['automated-decision'],
  },
  {
    text: 'Wij hebben de oude prijslijst gewist. Gelieve te bevestigen dat de nieuwe bij u werkt.',
    rights: [],
  },
  { text: 'Kan ik bestelling 5521 nog wijzigen? Twee potten in plaats van één.', rights: [] },
  {
    text: 'Prima, jullie mogen mijn gegevens bewaren en mij op de hoogte houden van acties. Tot gauw!',
    rights: [],
  },
  {
    text: 'Welke maat fiets heb ik nodig voor mijn zoon van 10? Hebben jullie daar informatie over?',
    rights: [],
  },
  {
    text: 'Nee, ik ben geen klant, nee, ik wil geen zonnepanelen, en ja, jullie mogen mijn nummer nu echt wegdoen uit jullie belbestand.',
    rights: ['marketing-objection', 'erasure'],
  },
  {
    text: 'Geachte, in mijn online account zie ik dat mijn burgerlijke staat en adres niet kloppen. Op grond van artikel 16 van de AVG verzoek ik u dit te verbeteren: ongehuwd, Lindestraat 8, 9000 Gent. Graag een bevestiging van de wijziging.',
    rights: ['rectification'],
  },
  {
    text: 'Hallo, ik wil twee rechten uitoefenen: 1) weten wat u allemaal over mij heeft geregistreerd; 2) de trainingen die ik zelf heb ingevoerd krijgen in een bestand dat een andere app kan lezen. Dank, Edward',
    rights: ['access', 'portability'],
  },
  {
    text: 'Jullie kennen mij beter dan mijn eigen moeder, die reclame is altijd raak. Ik eis de volledige lijst te zien van wat jullie verzameld hebben.',
    rights: ['access'],
  },
  {
    text: 'Laat me met rust met al die nieuwsbrieven. Toch nog een fijne avond',
    rights: ['marketing-objection'],
  },
  {
    text: 'Waarom krijg ik een hogere prijs te zien dan mijn buurman? Als een algoritme dat bepaalt op basis van mijn profiel, dan betwist ik dat en wil ik dat een mens het tarief herbekijkt.',
    rights: ['automated-decision'],
  },
  {
    text: 'mijn foto hangt nog altijd op jullie facebook, haal die eraf aub, ik werk al sinds juni niet meer bij jullie',
    rights: ['erasure'],
  },
  {
    text: 'Ik verhuis naar het buitenland dus jullie hoeven mij niet meer in jullie adressenbestand te houden, doe maar alles weg!',
    rights: ['erasure'],
  },
  {
    text: 'Geachte, als erfgename van wijlen Armand Leclercq, overleden op 12 januari, vraag ik u zijn klantenzone af te sluiten en mij de inlichtingen te bezorgen die voor de nalatenschap nodig zijn.',
    rights: ['post-mortem'],
  },
  {
    text: 'Beste, zoals afgesproken bezorg ik u onze technische gegevens (debiet, druk). Kunt u het plan daaraan aanpassen?',
    rights: [],
  },
  {
    text: 'Dag, ik heb gelezen dat u uw privacybeleid heeft aangepast en dat ik recht heb op inzage, verbetering en wissing. Alles in orde voor mij. Fijne dag',
    rights: [],
  },
  {
    text: 'Vanaf de 15de heb ik uw bezorgdienst niet meer nodig. Wanneer krijg ik de waarborg terug?',
    rights: [],
  },
  {
    text: 'Beste, ik neem deel aan een actie van de vereniging Digitaal Vrij en zou graag alle informatie krijgen die u over mij verwerkt, ook die van uw advertentiecookies. Graag in een gangbaar elektronisch formaat.',
    rights: ['access'],
  },
  {
    text: 'Geachte, ik gebruik uw app al twee jaar niet meer. Gelieve over te gaan tot de definitieve verwijdering van mijn gegevens en mijn gebruikersaccount, ook bij uw verwerkers.',
    rights: ['erasure'],
  },
  {
    text: 'Ik wens geen deel meer uit te maken van uw prospectenbestand en niet meer gecontacteerd te worden. Verwijder mijn contactgegevens.',
    rights: ['erasure', 'marketing-objection'],
  },
  {
    text: 'U schrijft mij nog altijd aan onder de naam van mijn ex-man. Gebruik vanaf nu alstublieft mijn meisjesnaam, Vermeulen.',
    rights: ['rectification'],
  },
  { text: 'wie heeft mijn medisch dossier in mei bekeken? ik wil de lijst', rights: ['access'] },
  { text: 'Graag al mijn meterstanden als csv, ik vergelijk leveranciers.', rights: ['portability'] },
  {
    text: 'Ik wil terugkomen op mijn toestemming voor de vingerafdruk bij de prikklok.',
    rights: ['consent-withdrawal'],
  },
  { text: 'Ik weiger dat mijn gegevens dienen om uw AI te trainen.', rights: ['objection'] },
  {
    text: 'Wis de camerabeelden van 3 oktober vooral niet, ik heb ze nodig voor mijn aangifte; hou ze apart.',
    rights: ['restriction'],
  },
  {
    text: 'Stuur mij alstublieft geen reclamepost meer op onderstaand adres.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Ik wil mijn reservatie van de 12de annuleren en mijn voorschot terug. Graag bevestiging per mail binnen 48 u.',
    rights: [],
  },
  { text: 'Kunt u zeggen hoe het staat met mijn kredietdossier? Ik heb nog niets ontvangen.', rights: [] },
];
