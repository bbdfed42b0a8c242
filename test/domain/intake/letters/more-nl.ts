/** Further letters in Dutch: colloquial, indirect, on behalf of others. Every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const moreDutchLetters: readonly LetterCase[] = [
  {
    text: 'Hoi, ik ben benieuwd wat jullie allemaal over mij weten. Kunnen jullie me dat opsturen? Groetjes, Femke',
    rights: ['access'],
  },
  {
    text: 'Kunt u mij vertellen of mijn telefoonnummer aan derden is doorgegeven, en aan wie?',
    rights: ['access'],
  },
  { text: 'Telefoonnota: dhr. Peeters vraagt welke info we over hem bijhouden.', rights: ['access'] },
  {
    text: 'Graag ontvang ik een afschrift van mijn volledige klantendossier, inclusief interne nota’s.',
    rights: ['access'],
  },
  {
    text: 'ik wil geen account meer bij jullie, gooi alles weg wat jullie van mij hebben',
    rights: ['erasure'],
  },
  {
    text: 'Contactformulier\nNaam: Sara Wouters\nType verzoek: Verwijdering van mijn gegevens\nBericht: zie hierboven',
    rights: ['erasure'],
  },
  {
    text: 'Aangezien ik al drie jaar geen klant meer ben, verzoek ik u mijn dossier te vernietigen en mij dat aangetekend te bevestigen.',
    rights: ['erasure'],
    remarks: ['wants-registered'],
  },
  { text: 'Zou u de foto van mijn zaak en mijn review van uw site willen halen?', rights: ['erasure'] },
  {
    text: 'De naam op mijn klantenkaart klopt niet: het moet Van den Broeck zijn. Kunt u dat rechtzetten?',
    rights: ['rectification'],
  },
  { text: 'Mijn e-mailadres is veranderd, gelieve mijn gegevens bij te werken.', rights: ['rectification'] },
  { text: 'Stop met mij te bellen over zonnepanelen!', rights: ['marketing-objection'] },
  {
    text: 'Mag ik van jullie mailinglijst af? Ik blijf uiteraard klant.',
    rights: ['marketing-objection'],
    remarks: ['newsletter-unsubscribe'],
  },
  {
    text: 'De toestemming die ik in 2024 gaf om mijn medische gegevens te gebruiken, trek ik in.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Zolang u mijn adres niet hebt nagekeken, vraag ik u elk gebruik van mijn gegevens op te schorten.',
    rights: ['restriction'],
  },
  {
    text: 'Kunt u mijn bestelgeschiedenis als CSV exporteren en rechtstreeks aan Fietsplus bezorgen? Ik beroep me op mijn recht op overdraagbaarheid.',
    rights: ['portability'],
  },
  {
    text: 'Ik wil niet dat u mijn gegevens aan partners verkoopt en ik verzet mij tegen elke profilering.',
    rights: ['objection'],
  },
  {
    text: 'Een algoritme heeft beslist dat ik geen uitgestelde betaling krijg. Ik vraag dat een mens die beslissing herziet (artikel 22 AVG).',
    rights: ['automated-decision'],
  },
  {
    text: 'Als erfgenaam van mijn tante Godelieve Maes, overleden op 8 maart, vraag ik het afsluiten van haar account.',
    rights: ['post-mortem'],
    remarks: ['deceased', 'mandate'],
  },
  {
    text: 'Namens mijn minderjarige dochter van 14 jaar vraag ik de verwijdering van het account dat zij heeft aangemaakt.',
    rights: ['erasure'],
    remarks: ['mandate', 'minor'],
  },
  {
    text: 'Op 2 januari vroeg ik u een kopie van mijn gegevens. Ik heb nog steeds geen antwoord.',
    rights: ['access'],
    remarks: ['reminder'],
  },
  {
    text: 'Dag, de broek past niet, kan ik ze ruilen voor maat 42? Welke gegevens hebt u van mij nodig?',
    rights: [],
  },
  { text: 'Kunt u het leveradres van bestelling 5521 wijzigen?', rights: [] },
  { text: 'Ik probeer een artikel uit mijn winkelmandje te verwijderen maar dat lukt niet.', rights: [] },
  {
    text: 'Gelieve mijn reservatie te annuleren en het voorschot terug te betalen.',
    rights: [],
    remarks: ['contract-cancellation'],
  },
  {
    text: 'Ontdek onze lenteaanbiedingen! U ontvangt deze mail omdat u ingeschreven bent. U hebt recht op inzage, verbetering en verwijdering van uw gegevens. Uitschrijven kan hier.',
    rights: [],
  },
  {
    text: 'In uw privacyverklaring staat dat men altijd verwijdering kan vragen. Mooi zo. Levert u ook op zaterdag?',
    rights: [],
  },
  {
    text: 'Het pakje is stuk. Als u niet terugbetaalt, stap ik naar de rechter en vraag ik ook de verwijdering van mijn gegevens.',
    rights: [],
    remarks: ['complaint-threat'],
  },
  {
    text: `Geachte

Ik treed op als raadsman van de heer Wim Coenen (volmacht in bijlage). Mijn cliënt vernam dat u gegevens over hem bijhoudt.

Namens mijn cliënt verzoek ik u:
1) hem een kopie te bezorgen van alle persoonsgegevens die op hem betrekking hebben, met vermelding van de herkomst en de ontvangers;
2) zijn adres te verbeteren, dat onjuist is;
3) de verwerking van zijn gegevens intussen te beperken overeenkomstig artikel 18 AVG.

Mijn cliënt behoudt zich alle rechten voor, waaronder dat om later de wissing te vorderen.

Ik dank u voor een antwoord binnen de maand.

Hoogachtend
Mr. An Lauwers`,
    rights: ['access', 'rectification', 'restriction'],
    remarks: ['mandate', 'deadline-named'],
  },
  {
    text: `Betreft: verzet tegen direct marketing

Geachte mevrouw, geachte heer

Vandaag kreeg ik alweer een geadresseerde folder van uw firma. Ik heb u daar nooit toestemming voor gegeven.

Op grond van artikel 21.2 van de Algemene Verordening Gegevensbescherming vraag ik u mijn persoonsgegevens niet langer te gebruiken voor direct marketing, mij te laten weten van wie u mijn adres hebt gekregen, en mijn verzet mee te delen aan iedereen aan wie u het hebt bezorgd.

Als u niet binnen een maand reageert, dien ik een klacht in bij de GBA.

Met de meeste hoogachting
Rik Aerts`,
    rights: ['marketing-objection', 'access'],
    remarks: ['complaint-threat'],
  },
  {
    text: `Geachte heer/mevrouw,\n\nIk was klant bij u tot 2023. Met een beroep op artikel 17 van de AVG verzoek ik u alle informatie die op mij betrekking heeft uit uw bestanden te wissen en mij dat schriftelijk te bevestigen. Indien u weigert, verzoek ik u dit te motiveren.\n\nHoogachtend`,
    rights: ['erasure'],
  },
  {
    text: `Beste, graag had ik een lijst ontvangen van de persoonsgegevens die uw bedrijf over mij bezit, samen met de bewaartermijn. Antwoorden mag per mail.`,
    rights: ['access'],
  },
  {
    text: `Betreft: beperking van de verwerking\n\nU gebruikt onjuiste gegevens. Gelieve ze te verbeteren en ze intussen niet meer te gebruiken.`,
    rights: ['restriction', 'rectification'],
  },
  {
    text: `Ik krijg elke dag reclame-sms'en van u. Ik heb daar nooit mee ingestemd. Stop daar onmiddellijk mee.`,
    rights: ['marketing-objection'],
  },
  {
    text: `Hierbij trek ik de toestemming in om mijn beeld te gebruiken en vraag ik u de foto's waarop ik sta te verwijderen.`,
    rights: ['consent-withdrawal', 'erasure'],
  },
  {
    text: `Ik maak gebruik van mijn recht op gegevensoverdraagbaarheid: stuur mij een bestand met al mijn aankopen.`,
    rights: ['portability'],
  },
  { text: `Hallo, kan ik een duplicaat krijgen van mijn factuur van maart?`, rights: [] },
  {
    text: `Na ons telefoongesprek bevestig ik dat mijn gegevens ongewijzigd zijn en dat u ze mag bijhouden.`,
    rights: [],
  },
  {
    text: `Ik verzet me ertegen dat mijn gegevens gebruikt worden om uw AI-systemen te trainen.`,
    rights: ['objection'],
  },
  {
    text: `Mijn huuraanvraag is afgewezen op basis van een score. Kunt u de logica uitleggen en mijn dossier door een medewerker laten herbekijken?`,
    rights: ['automated-decision'],
  },
  {
    text: `Geacht bestuur

Via mijn leverancier vernam ik dat ik bij u als wanbetaler geregistreerd sta. Dat is onjuist: de factuur waarover het gaat, heb ik op 3 maart betaald (zie rekeninguittreksel in bijlage).

Ik verzoek u dan ook de foutieve registratie recht te zetten en mij te bevestigen dat dit gebeurd is, alsook iedereen die deze gegevens van u kreeg hiervan te verwittigen.

Bovendien wens ik te vernemen welke andere gegevens u over mij bewaart en aan wie u ze hebt bezorgd.

Ik ga ervan uit dat u mij binnen de wettelijke termijn van een maand antwoordt. Zo niet, leg ik de zaak voor aan de Gegevensbeschermingsautoriteit.

Met beleefde groeten
Griet Claes`,
    rights: ['rectification', 'access'],
  },
];
