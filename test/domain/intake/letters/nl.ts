/** Letters in Dutch as small businesses receive them; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const dutchLetters: readonly LetterCase[] = [
  {
    text: 'Geachte,\n\nWelke gegevens bewaart u over mij en waar komen die vandaan?\n\nMet vriendelijke groeten,\nLies Vercruysse',
    rights: ['access'],
  },
  {
    text: 'Geachte heer, mevrouw, op grond van artikel 15 AVG verzoek ik u om inzage in mijn persoonsgegevens. In bijlage vindt u een kopie van mijn identiteitskaart.',
    rights: ['access'],
    remarks: ['identity-enclosed'],
  },
  {
    text: 'Graag een kopie van al mijn gegevens, per e-mail aub.',
    rights: ['access'],
    remarks: ['wants-email'],
  },
  {
    text: 'Hallo, kunnen jullie mijn account verwijderen? Ik gebruik de webshop niet meer.',
    rights: ['erasure'],
  },
  { text: 'Ik wil vergeten worden. Wis al mijn persoonsgegevens uit uw systemen.', rights: ['erasure'] },
  {
    text: 'Onderwerp: verzoek tot verwijdering\n\nBeste, ik verzoek u mijn gegevens binnen 14 dagen te wissen, anders dien ik klacht in bij de Gegevensbeschermingsautoriteit.',
    rights: ['erasure'],
    remarks: ['deadline-named', 'complaint-threat'],
  },
  {
    text: 'Mijn adres is verkeerd, kunt u dit aanpassen naar Kerkstraat 12 in Mechelen?',
    rights: ['rectification'],
  },
  {
    text: 'Gelieve mijn geboortedatum te corrigeren: 3 april 1981 in plaats van 1982.',
    rights: ['rectification'],
  },
  {
    text: 'Schrijf mij uit voor de nieuwsbrief aub.',
    rights: ['marketing-objection'],
    remarks: ['newsletter-unsubscribe'],
  },
  { text: 'Ik wens geen reclame meer te ontvangen, ook niet telefonisch.', rights: ['marketing-objection'] },
  {
    text: 'Hierbij maak ik bezwaar tegen de verwerking van mijn persoonsgegevens voor direct marketing (artikel 21, lid 2, AVG).',
    rights: ['marketing-objection'],
  },
  {
    text: 'Ik trek hierbij mijn toestemming in voor het gebruik van de foto van mijn gevel op uw website.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'In afwachting van uw onderzoek vraag ik de beperking van de verwerking van mijn gegevens.',
    rights: ['restriction'],
  },
  {
    text: 'Ik stap over naar een andere boekhouder. Kunt u mijn gegevens overdragen aan het nieuwe kantoor, in een gestructureerde en machineleesbare vorm?',
    rights: ['portability'],
  },
  {
    text: 'Wegens mijn specifieke situatie maak ik bezwaar tegen de verwerking van mijn gegevens op grond van uw gerechtvaardigd belang.',
    rights: ['objection'],
  },
  {
    text: 'Uw computer heeft mijn kredietaanvraag automatisch geweigerd. Ik wil dat een medewerker dit opnieuw beoordeelt: ik vraag menselijke tussenkomst.',
    rights: ['automated-decision'],
  },
  {
    text: 'Mijn moeder is op 4 januari overleden. Gelieve haar account en haar gegevens te verwijderen.',
    rights: ['post-mortem'],
    remarks: ['deceased'],
  },
  { text: 'Beste, wanneer wordt mijn bestelling 8871 geleverd?', rights: [] },
  { text: 'In bijlage onze factuur 2026/33, te betalen binnen 30 dagen.', rights: [] },
  {
    text: 'Ik zeg mijn abonnement op vanaf 1 juni en vraag terugbetaling van het saldo.',
    rights: [],
    remarks: ['contract-cancellation'],
  },
  { text: 'Wij willen niet langer gebruik maken van uw diensten.', rights: [], remarks: ['end-of-service'] },
  { text: 'Bewaar mijn gegevens gerust, ik vraag geen verwijdering maar enkel inzage.', rights: ['access'] },
  {
    text: 'Beste, bedankt voor uw antwoord.\n\nOp 3 mei 2026 om 10:12 schreef Klantendienst <info@voorbeeld.be>:\n> U hebt het recht uw gegevens te laten verwijderen.\n> Verwijder mijn account: klik hier',
    rights: [],
  },
  {
    text: `Geachte heer, geachte mevrouw

Onderwerp: verzoek om inzage in mijn persoonsgegevens

Via deze brief doe ik een beroep op mijn recht van inzage (artikel 15 van de AVG). Ik vraag u mij te laten weten of u persoonsgegevens van mij verwerkt. Als dat zo is, ontvang ik graag:

1. een kopie van alle gegevens die u over mij heeft;
2. de doeleinden van de verwerking;
3. de categorieën van persoonsgegevens;
4. de ontvangers aan wie de gegevens zijn verstrekt;
5. de bewaartermijn;
6. de herkomst van de gegevens;
7. of er sprake is van geautomatiseerde besluitvorming, met inbegrip van profilering, en de onderliggende logica.

Ook verzoek ik u mij te informeren over mijn rechten op rectificatie, wissing en beperking.

U dient binnen een maand te antwoorden. Gebeurt dat niet, dan behoud ik mij het recht voor om een klacht in te dienen bij de Autoriteit Persoonsgegevens.

Met vriendelijke groet,

Joris Hendrikx`,
    rights: ['access'],
    remarks: ['complaint-threat', 'deadline-named'],
  },
  {
    text: `Geachte,

Hierbij verzoek ik u op grond van artikel 17 AVG om alle persoonsgegevens die u van mij verwerkt te wissen. Mijn gegevens zijn niet langer nodig voor het doel waarvoor ze verzameld zijn.

Voor zover ik ooit toestemming heb gegeven, trek ik die toestemming bij deze in.

Als u mijn gegevens aan anderen heeft doorgegeven, verzoek ik u hen van dit verzoek op de hoogte te brengen (artikel 19 AVG).

Hoogachtend,
Anneke Dijkman`,
    rights: ['erasure', 'consent-withdrawal'],
  },
  {
    text: `Beste

Ik ontvang al maanden mails van uw winkel. Ik heb daar nooit om gevraagd. Daarom vraag ik u
- mij te laten weten hoe u aan mijn e-mailadres komt
- mij geen reclame meer te sturen
- mijn gegevens te verwijderen

Vriendelijke groet
Tom Baeten`,
    rights: ['access', 'marketing-objection', 'erasure'],
  },
];
