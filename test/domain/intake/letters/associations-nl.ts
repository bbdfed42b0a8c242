/** Letters in Dutch in the form that associations for privacy recommend, with articles, lists, reservations and quoted replies; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const associationsDutchLetters: readonly LetterCase[] = [
  {
    text: `Betreft: uitoefening van mijn rechten (artikelen 15, leden 1 tot 3, en 20 AVG)
Aangetekend met ontvangstbewijs

Geachte mevrouw, geachte heer,

Als houder van een klantenkaart van uw keten wens ik gebruik te maken van de rechten die de Algemene Verordening Gegevensbescherming mij toekent.

Ik zou u erkentelijk zijn indien u mij laat weten:
a) of u informatie over mij bezit;
b) om welke redenen en op welke rechtsgrond;
c) aan wie ze werd doorgegeven;
d) hoelang ze wordt bewaard;
e) waar ze vandaan komt;
f) of er over mij een geautomatiseerd besluit werd genomen, en volgens welke logica.

Daarnaast verzoek ik u mij de gegevens die ik u zelf heb bezorgd in een herbruikbaar formaat te overhandigen.

Ik herinner u eraan dat ik ook beschik over een recht op verbetering, wissing en bezwaar, waarvan ik mij de uitoefening voorbehoud. Bij gebrek aan antwoord binnen de maand wend ik mij tot de Gegevensbeschermingsautoriteit.`,
    rights: ['access', 'portability'],
  },
  {
    text: `Geachte,

Ik stelde vast dat uw diensten informatie over mij verspreiden. Op grond van art. 17.1.b) AVG stel ik u in gebreke om hieraan een einde te maken en deze informatie zowel uit uw actieve bestanden als uit uw archieven te wissen.

U dient ook de ontvangers hiervan op de hoogte te brengen (art. 19).

Dit schrijven geldt niet als verzoek om inzage. Mocht u van oordeel zijn dat dit verzoek niet kan worden ingewilligd, gelieve mij dan de redenen en de rechtsmiddelen mee te delen.`,
    rights: ['erasure'],
  },
  {
    text: `Betreft: bezwaar tegen prospectie

Ondanks herhaalde uitschrijvingen ontvang ik nog steeds uw aanbiedingen. Krachtens artikel 21, leden 2 en 3, van Verordening (EU) 2016/679 verzet ik mij tegen het gebruik van mijn contactgegevens voor commerciële doeleinden, ook door uw partners. Dit bezwaar doet geen afbreuk aan mijn contract, en ik vraag niet om de verwijdering van mijn account.`,
    rights: ['marketing-objection'],
  },
  {
    text: 'Ik betwist de juistheid van de vermelding "wanbetaler" in mijn dossier. Overeenkomstig artikel 16 AVG vraag ik dat deze wordt rechtgezet. Zolang u dit onderzoekt, en met toepassing van artikel 18, lid 1, onder a), vraag ik dat het gebruik van deze vermelding wordt opgeschort.',
    rights: ['rectification', 'restriction'],
  },
  {
    text: `Betreft: voorafgaande klacht

Per mail van 4 februari vroeg ik inzage in mijn gegevens. In uw antwoord van 2 maart staat enkel: "U kunt op elk moment de verwijdering van uw account vragen of bezwaar maken tegen het gebruik van uw gegevens via uw klantenzone." Dat antwoord voldoet niet aan artikel 15.

Ik herhaal dus mijn verzoek en nodig u uit mij binnen veertien dagen een volledige kopie te bezorgen, zo niet dien ik klacht in bij de GBA.`,
    rights: ['access'],
  },
  {
    text: 'Hierbij herroep ik, overeenkomstig artikel 7, lid 3, AVG, elke toestemming die ik gaf bij mijn inschrijving voor het programma "Voordelen". Nu de verwerking geen rechtsgrond meer heeft, verzoek ik om wissing van de in dat kader verzamelde gegevens.',
    rights: ['consent-withdrawal', 'erasure'],
  },
  {
    text: 'Mijn kredietaanvraag werd nog dezelfde dag door uw scoringsysteem afgewezen. Met toepassing van artikel 22, lid 3, vraag ik dat een natuurlijke persoon mijn situatie opnieuw bekijkt en wil ik mijn standpunt kenbaar maken. Ik vraag eveneens, op grond van artikel 15, lid 1, onder h), mededeling van de gehanteerde criteria.',
    rights: ['automated-decision', 'access'],
  },
  {
    text: 'In uw privacyverklaring staat dat u zich op uw gerechtvaardigd belang beroept om statistieken op naam van bezoekers op te stellen. Wegens redenen die verband houden met mijn specifieke situatie (ik ben slachtoffer van stalking) oefen ik mijn recht van bezwaar tegen deze verwerking uit. Het is aan u om dwingende gronden aan te tonen.',
    rights: ['objection'],
  },
  {
    text: `Betreft: klacht

Ik deel u mee dat ik vandaag bij de Gegevensbeschermingsautoriteit klacht heb ingediend over uw weigering om gevolg te geven aan mijn verzoek van 3 januari. Ik verwacht op dit schrijven geen antwoord.`,
    rights: [],
  },
  {
    text: 'Namens mevrouw Liesbet Claeskens (volmacht in bijlage) richten wij u, overeenkomstig artikel 80 AVG, een verzoek dat ertoe strekt alle persoonsgegevens te verkrijgen die u over haar verwerkt, alsook alle inlichtingen die in artikel 15 worden opgesomd. Wij vestigen uw aandacht erop dat onze cliënte zich het recht voorbehoudt nadien de wissing te vragen.',
    rights: ['access'],
  },
  {
    text: `Als gewezen abonnee verzoek ik u:
1° onmiddellijk op te houden met het toezenden van reclame;
2° al mijn gegevens, waarvan de bewaring sinds het einde van het contract niet meer gerechtvaardigd is, uit uw bestanden te laten verdwijnen;
3° mij dit schriftelijk te bevestigen.`,
    rights: ['erasure', 'marketing-objection'],
  },
  {
    text: 'Hierbij zeg ik mijn verzekeringscontract nr. 88.112 op tegen de vervaldag van 30 juni. Ik vraag niet om mijn gegevens te wissen, u mag ze bewaren zolang de wet dat voorschrijft.',
    rights: [],
  },
  {
    text: `Onderwerp: verzoek op grond van artikel 15 AVG — klantnr. 55-201

Geachte functionaris,

Hierbij ben ik zo vrij u te vragen of uw diensten verwerkingen uitvoeren op gegevens die mij aangaan. Zo ja, dan komt het u toe mij daarvan een afschrift te bezorgen en mij opheldering te geven over:
• het nagestreefde doel;
• de betrokken categorieën;
• de precieze identiteit van de derden die ze ontvangen;
• eventuele profilering;
• het bestaan van het recht om deze gegevens te laten verbeteren of wissen, of om bezwaar te maken tegen de verwerking.
Uw stilzwijgen na een maand geldt als weigering en laat mij toe mij tot de GBA te wenden.`,
    rights: ['access'],
  },
  {
    text: `1. Ik maak gebruik van de mogelijkheid die artikel 21, lid 1, AVG biedt en verzet mij ertegen dat u mijn contactgegevens verder verwerkt.
2. Bijgevolg, en overeenkomstig artikel 17, lid 1, onder c), eis ik dat u overgaat tot de verwijdering ervan en dat u de betrokken pagina uit de zoekresultaten laat halen.
3. Uw gemotiveerde beslissing moet mij schriftelijk bereiken.`,
    rights: ['erasure', 'objection'],
  },
  {
    text: 'Uw vennootschap stuurde mij op 12 dezer een promotionele mail waarvoor ik nooit toestemming gaf. Ik sommeer u mij er geen meer te sturen, mijn mailadres van uw lijsten te schrappen en alle gegevens over mij te verwijderen.',
    rights: ['marketing-objection', 'erasure'],
  },
  {
    text: 'Omdat ik van energieleverancier wens te veranderen, verzoek ik op basis van artikel 20 van Verordening (EU) 2016/679 om de rechtstreekse doorzending van mijn meterstanden en contractgegevens aan de firma Voltane, in een gestructureerd formaat. Dit schrijven houdt geen opzegging van het lopende contract in.',
    rights: ['portability'],
  },
  {
    text: 'Ik stel vast dat uw bestand mij ten onrechte een adres in Namen toeschrijft. Aangezien ik sinds 2021 in Luik woon (attest bijgevoegd), eis ik dat dit onjuiste gegeven wordt gewijzigd en dat de wijziging aan uw verwerkers wordt gemeld. Onverminderd mijn recht op wissing.',
    rights: ['rectification'],
  },
  {
    text: 'Ik verzoek u enerzijds mij de volledige lijst te bezorgen van de informatie die u over mij bezit en anderzijds, zodra dat gebeurd is, deze definitief te vernietigen.',
    rights: ['access', 'erasure'],
  },
  {
    text: 'Ik verwijs naar uw brief waarin u mij meedeelt: "U beschikt over een recht op inzage, rectificatie, wissing, beperking, overdraagbaarheid en bezwaar." Ik neem daar nota van en dank u.',
    rights: [],
  },
  {
    text: 'Gelieve er akte van te nemen dat ik met ingang van vandaag een einde maak aan de toestemming van 5 mei 2024 om mijn beeltenis te gebruiken in uw communicatie. De rechtmatigheid van het eerdere gebruik wordt niet betwist.',
    rights: ['consent-withdrawal'],
  },
  {
    text: `Onderwerp: vraag om informatie over mijn gegevens

Als klant van uw kantoor verzoek ik u vriendelijk om mededeling van de gegevens die u over mijn persoon bezit, met inbegrip van interne mails waarin ik word vermeld. Ik voeg een deels onleesbaar gemaakte kopie van mijn identiteitskaart toe. De AVG voorziet ook in rechten op rectificatie en wissing: daar maak ik vandaag geen gebruik van.`,
    rights: ['access'],
  },
  {
    text: 'De verwerking die u uitvoert steunt op artikel 6.1.f). Ik maak daartegen bezwaar om redenen die eigen zijn aan mijn situatie, en vraag u de uitvoering ervan te bevriezen tot u een standpunt hebt ingenomen (artikel 18.1.d).',
    rights: ['objection', 'restriction'],
  },
  {
    text: 'De site die u uitgeeft bewaart een account op mijn naam hoewel ik die in 2022 heb gesloten. Daarvan moet elk spoor verdwijnen. Meent u bepaalde stukken te moeten bewaren, dan zegt u mij welke en waarom.',
    rights: ['erasure'],
  },
  {
    text: 'Ik vernam dat het bedrag van mijn premie het resultaat is van een louter geautomatiseerde berekening. Ik betwist dat besluit en eis tussenkomst van een mens.',
    rights: ['automated-decision'],
  },
  {
    text: 'Graag mijn contactgegevens bijwerken in jullie dossiers: nieuw adres Hoogstraat 3 in Mechelen.',
    rights: ['rectification'],
  },
  {
    text: 'Ik ben jullie mails beu, ik koop toch nooit iets. Haal me daar eens af aub.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Het pakket is naar mijn oude adres gestuurd, kunnen jullie het naar het nieuwe sturen?',
    rights: [],
  },
  {
    text: 'Kunt u mij de contactgegevens van uw boekhouding bezorgen en laten weten wanneer de factuur komt?',
    rights: [],
  },
  {
    text: 'Dag, ik vind mijn garantiebewijs niet meer, kan ik een kopie van het contract krijgen?',
    rights: [],
  },
  {
    text: 'Ik had graag informatie over jullie opleidingen. Houden jullie nog plaatsen vrij in juni?',
    rights: [],
  },
];
