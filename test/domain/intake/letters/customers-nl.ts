/** Letters in Dutch as ordinary customers write them, on data, parcels, passwords and bills alike; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const customersDutchLetters: readonly LetterCase[] = [
  {
    text: 'Hallo, ik ben al jaren klant en vroeg me af wat er zoal over mij in jullie systeem staat. Kunnen jullie me dat doorsturen? Groeten, Liesbet Vanhaverbeke',
    rights: ['access'],
  },
  {
    text: 'Ik krijg nog altijd jullie aanbiedingen terwijl ik al twee keer op uitschrijven heb geklikt. Graag stoppen.',
    rights: ['marketing-objection'],
  },
  { text: 'Goedemorgen, mijn pakket van vorige week is nog niet toegekomen. Waar blijft het?', rights: [] },
  { text: 'Hoi, ik heb per ongeluk een account aangemaakt. Kan dat weg? thx', rights: ['erasure'] },
  {
    text: 'Wij zijn verhuisd op 1 maart. Nieuw adres: Tanneriestraat 12, 8000 Brugge. Gelieve dit aan te passen.',
    rights: ['rectification'],
  },
  {
    text: 'Mag ik een kopie van mijn dossier ontvangen? Ik heb die nodig voor de verzekering.',
    rights: ['access'],
  },
  {
    text: 'Ik wil mijn abonnement bij de fitness stopzetten per 31 december. Graag een bevestiging.',
    rights: [],
  },
  {
    text: 'Ik wil niet dat jullie mijn aankopen analyseren om een profiel van mij te maken. Stop daar alstublieft mee.',
    rights: ['objection'],
  },
  {
    text: 'Jullie website weigerde mij binnen twee seconden een betaling in schijven. Ik wil dat een echte medewerker naar mijn dossier kijkt.',
    rights: ['automated-decision'],
  },
  {
    text: 'Aan wie hebben jullie mijn mailadres doorgegeven? Sinds ik bij jullie kocht krijg ik mails van onbekenden. Ik wil de lijst zien.',
    rights: ['access'],
  },
  { text: 'Ik wens niet langer benaderd te worden door u of uw partners.', rights: ['marketing-objection'] },
  {
    text: 'Goeiedag, hoe lang houden jullie mijn gegevens bij en welke zijn dat? Mvg, H. Claeskens',
    rights: ['access'],
  },
  {
    text: 'Ik kom terug op de toelating die ik gaf om mijn gegevens met jullie partners te delen.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Stuur mij eerst alles wat jullie over mij hebben en vernietig het daarna.',
    rights: ['erasure', 'access'],
  },
  {
    text: 'U schrijft mij altijd aan als « meneer » maar ik ben een vrouw. Kunt u dat veranderen?',
    rights: ['rectification'],
  },
  { text: 'Beste, ik kom toch niet meer bij jullie. Gooi mijn gegevens maar weg aub.', rights: ['erasure'] },
  {
    text: 'Mijn naam staat verkeerd op de factuur: het is Van Damme, niet Vandamme. Kunnen jullie dat rechtzetten?',
    rights: ['rectification'],
  },
  {
    text: 'De verkoper wist dat ik in 2020 een bed gekocht had en hoe mijn dochter heet. Ik wil graag weten wat er precies op mijn fiche staat en waar jullie dat vandaan hebben.',
    rights: ['access'],
  },
  { text: 'Geen folders of catalogi meer in mijn bus aub.', rights: ['marketing-objection'] },
  {
    text: 'Ik had aangevinkt dat jullie mijn foto op de site mochten zetten. Ik ben van gedacht veranderd en geef daar geen toestemming meer voor.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Haal mijn telefoonnummer van jullie lijsten en bel mij nooit meer voor promoties.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Ik stap over naar een andere opticien. Kunnen jullie mijn metingen en historiek aan Optiek Maan bezorgen in een bestand dat zij kunnen inlezen?',
    rights: ['portability'],
  },
  {
    text: 'Zolang ons geschil loopt vraag ik u om niets meer met mijn gegevens te doen, maar ze ook niet te wissen.',
    rights: ['restriction'],
  },
  {
    text: 'Mijn vader, Lucien Verhelst, is in januari overleden. Hij had een account bij jullie, gelieve dat af te sluiten en zijn gegevens te wissen.',
    rights: ['post-mortem'],
  },
  { text: 'Ik wil dat er niets van mij bij jullie bewaard blijft.', rights: ['erasure'] },
  {
    text: 'Mijn geboortedatum klopt niet in mijn profiel, het is 4 mei 1961 en niet 1916!! verbeter dat even',
    rights: ['rectification'],
  },
  {
    text: 'Schrap mij maar uit jullie klantenbestand, ik heb mijn klantenkaart ingeleverd.',
    rights: ['erasure'],
  },
  { text: 'Zijn jullie open tussen kerst en nieuwjaar? En leveren jullie in Gent?', rights: [] },
  { text: 'Stop met die smsjes, jullie nummer reageert niet op STOP', rights: ['marketing-objection'] },
  {
    text: 'Ik zou graag de historiek van mijn trainingen in Excel krijgen om aan mijn nieuwe coach te geven.',
    rights: ['portability'],
  },
  {
    text: 'Dag, ik zou graag de opmerkingen lezen die jullie verkopers over mij in het programma hebben gezet.',
    rights: ['access'],
  },
  {
    text: 'Mijn zoon van 12 heeft zich zonder mijn toestemming ingeschreven. Gelieve zijn profiel en alles wat erbij hoort weg te doen.',
    rights: ['erasure'],
  },
  {
    text: 'Jullie nieuwsbrief belandt elke week in de prullenmand, stuur hem dus maar niet meer. Bedankt!',
    rights: ['marketing-objection'],
  },
  {
    text: 'Opgelet, ik heb een nieuw nummer, het oude werkt niet meer: 0478 00 00 00.',
    rights: ['rectification'],
  },
  {
    text: 'Bij nader inzien wil ik niet meer dat mijn dochter op de klasfoto op jullie pagina staat, ik had getekend maar trek dat in.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Jullie hebben mijn analyses van vorig jaar, ik zou ze allemaal willen hebben, met de notities van de kinesist.',
    rights: ['access'],
  },
  {
    text: 'Ik vind het niet normaal dat jullie mijn koopgewoonten noteren. Stop met mij te profileren.',
    rights: ['objection'],
  },
  {
    text: 'Kunnen jullie ervoor zorgen dat mijn gegevens nergens meer bij jullie voorkomen?',
    rights: ['erasure'],
  },
  { text: 'Dag, de fiets die ik kocht maakt lawaai, mag ik zaterdag langskomen?', rights: [] },
  { text: 'Kunnen jullie artikel 2 uit mijn bestelling schrappen en de rest behouden?', rights: [] },
  {
    text: 'Ik kom al twee jaar niet meer in jullie winkel. Wees zo vriendelijk en haal me uit de computer.',
    rights: ['erasure'],
  },
  {
    text: 'Dag, mijn dochter heet Maëlys met een y, kunnen jullie dat op haar lidkaart veranderen?',
    rights: ['rectification'],
  },
  {
    text: 'Vorig jaar zei ik ja toen jullie mijn getuigenis online wilden zetten. Daar heb ik spijt van, vanaf nu is het nee.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Mijn advocaat bekijkt de zaak: wis niets en gebruik ondertussen ook niets.',
    rights: ['restriction'],
  },
  {
    text: 'Kunnen jullie de account op leo@claeskens.example sluiten en alles wissen? Ik gebruik hem niet meer.',
    rights: ['erasure'],
  },
  {
    text: 'Gelieve mij niet meer op te bellen tijdens het avondeten om ramen te verkopen.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Ik raak niet meer in mijn account, het wachtwoord wordt geweigerd. Kunnen jullie helpen?',
    rights: [],
  },
  {
    text: 'Aan wie moet ik mijn documenten sturen voor de garantie? Ik heb gisteren een dossier geopend.',
    rights: [],
  },
  { text: "Hartelijk dank voor het onthaal, ik heb mijn foto's goed ontvangen. Tot gauw!", rights: [] },
];
