/** Letters in Dutch as associations and lawyers word them, replies, and mails passed on; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const formalDutchLetters: readonly LetterCase[] = [
  {
    text: `Onderwerp: inzageverzoek

Geachte heer, mevrouw,

Op grond van artikel 15 van de Algemene Verordening Gegevensbescherming vraag ik u mij mee te delen of u persoonsgegevens van mij verwerkt. Indien dat zo is, ontvang ik graag een volledige kopie ervan, samen met:

1. de doeleinden waarvoor u ze verwerkt;
2. de betrokken categorieën;
3. de (categorieën van) ontvangers;
4. hoe lang u ze bewaart;
5. informatie over mijn recht op rectificatie, wissing, beperking en bezwaar;
6. de herkomst van de gegevens;
7. of er geautomatiseerde besluitvorming plaatsvindt, met inbegrip van profilering, en de onderliggende logica.

Ik herinner u eraan dat u hiervoor één maand de tijd heeft. Reageert u niet of onvoldoende, dan dien ik een klacht in bij de Autoriteit Persoonsgegevens.

Een kopie van mijn identiteitskaart (met afgeschermde foto) gaat hierbij.

Hoogachtend,
Lieselot Praet`,
    rights: ['access'],
  },
  {
    text: `Geachte,

Hierbij verzoek ik u met een beroep op artikel 17, lid 1, AVG om alle persoonsgegevens die u over mij heeft te wissen. Ik ben sinds 2020 geen klant meer, zodat de gegevens niet langer nodig zijn voor het doel waarvoor zij zijn verzameld.

Heeft u mijn gegevens aan anderen verstrekt, dan moet u hen volgens artikel 19 op de hoogte brengen. Mocht u menen dat u niet aan dit verzoek kunt voldoen, dan verneem ik graag waarom, en wijs ik u op mijn recht om klacht neer te leggen bij de Gegevensbeschermingsautoriteit.

Met vriendelijke groet,
Koenraad Ysebaert`,
    rights: ['erasure'],
  },
  {
    text: `Geachte,

Ik maak bezwaar tegen het gebruik van mijn persoonsgegevens voor direct marketing, inclusief profilering die daarmee verband houdt (artikel 21, lid 2, AVG). U dient hier onmiddellijk gevolg aan te geven.

Met vriendelijke groeten,
Tineke Boelens`,
    rights: ['marketing-objection'],
  },
  {
    text: `Betreft: overdraagbaarheid

Geachte, met verwijzing naar artikel 20 AVG wens ik de gegevens die ik aan u heb verstrekt in een gestructureerde, gangbare en machineleesbare vorm te ontvangen. Dit is geen opzegging en ook geen verzoek om verwijdering.

Vriendelijke groet,
B. Kindt`,
    rights: ['portability'],
  },
  {
    text: `Hoi Evi,

verwijder dan maar alles, bedankt.

Verzonden vanaf mijn iPhone

Op 12 okt. 2026 om 09:14 schreef Evi van Atelier Groen <contact@groen.example>:
> Beste,
> Wenst u een kopie van uw gegevens, of wilt u ze laten verbeteren of wissen?`,
    rights: ['erasure'],
  },
  {
    text: `Van: Pascal Weyn <p.weyn@post.example>
Verzonden: donderdag 8 oktober 2026 10:02
Aan: info@winkel.example
Onderwerp: mijn gegevens

Goedendag, mag ik een overzicht van de informatie die uw zaak over mij heeft opgeslagen?
P. Weyn`,
    rights: ['access'],
  },
  {
    text: `Geachte heer, mevrouw,

Wij treden op voor mevrouw Roos Vandenbroucke (volmacht in bijlage). Namens haar verzoeken wij u:

1° haar een afschrift te bezorgen van alle persoonsgegevens die u over haar verwerkt, met de inlichtingen van artikel 15, lid 1, a) tot h);
2° de profilering waartegen zij bezwaar maakt (artikel 21, lid 1) stop te zetten;
3° de gegevens die u niet langer nodig heeft te wissen (artikel 17, lid 1, a).

Wij wijzen u op haar recht om een klacht in te dienen bij de toezichthoudende autoriteit.

Hoogachtend`,
    rights: ['access', 'erasure', 'objection'],
  },
  {
    text: `Geachte,

Met deze brief doe ik een beroep op mijn recht op rectificatie (artikel 16 AVG). In uw systeem staat dat ik op 3 april een afspraak heb gemist. Dat is onjuist: ik was aanwezig. Ik verzoek u dit binnen een maand recht te zetten en de partijen die deze informatie van u kregen te verwittigen (artikel 19).

Als u dit weigert, behoud ik mij het recht voor om wissing of beperking te vragen en om naar de Autoriteit Persoonsgegevens te stappen.

Met vriendelijke groet,
Wout Aerts`,
    rights: ['rectification'],
  },
  {
    text: `Ter info, graag oppakken. Groet, Lies

-----Oorspronkelijk bericht-----
Van: Aline Moors <aline.moors@post.example>
Verzonden: maandag 5 oktober 2026 18:40
Aan: info@winkel.example
Onderwerp: verzoek

Hallo, willen jullie mijn gegevens uit het systeem halen?`,
    rights: ['erasure'],
  },
  {
    text: `Geachte heer, mevrouw,

Naar aanleiding van mijn aanvraag voor een klantenkaart heeft uw winkelketen gegevens van mij verzameld. Krachtens artikel 15 AVG wil ik daarvan een integrale kopie bekomen, inclusief interne notities, kassabezoeken en de reclameprofielen waarin ik ben ingedeeld.

Graag verneem ik ook per gegeven waar u het vandaan heeft, wie toegang had en waarom u het nodig heeft.

U dient hierop kosteloos te antwoorden binnen een maand; die termijn kan met twee maanden worden verlengd. Blijft een antwoord uit, dan stap ik naar de GBA.

Reinout Gielen`,
    rights: ['access'],
  },
  {
    text: `Betreft: verzoek tot verwijdering (art. 17 AVG)

Geachte,

Op https://voorbeeld.example/gids staat informatie over mij die iedereen kan zien. Dat heb ik nooit gewild. Gelieve die offline te halen en ervoor te zorgen dat zoekmachines ze niet meer tonen.

Ik wijs u op mijn recht om naar de rechter te stappen.

Vriendelijke groeten,
Solveig Hermans`,
    rights: ['erasure'],
  },
  {
    text: `Geachte,

Op 9 september belde een van uw verkopers mij op, hoewel ik in het Bel-me-niet-register sta. Ik vraag u:
- onmiddellijk te stoppen met deze telefonische verkoop;
- mij te laten weten waar u mijn nummer vandaan heeft;
- mijn bezwaar door te geven aan de bedrijven met wie u mijn nummer deelde.

Groeten,
Gaspard Lenaerts`,
    rights: ['marketing-objection', 'access'],
  },
  {
    text: `Geachte,

Bij mijn deelname aan de wedstrijd stemde ik in met het gebruik van mijn antwoorden op de gezondheidsvragenlijst. Die instemming trek ik vandaag in, zoals artikel 7, lid 3, mij toelaat. Mijn antwoorden moeten bijgevolg vernietigd worden.

Annelore Cools`,
    rights: ['consent-withdrawal', 'erasure'],
  },
  {
    text: `Geachte,

Volgens uw privacyverklaring beoordeelt u de kredietwaardigheid van klanten op basis van uw gerechtvaardigd belang. Aangezien ik in schuldbemiddeling zit, maak ik daartegen bezwaar. Zolang u uw belang niet heeft afgewogen, moet deze verwerking worden opgeschort (artikel 18, lid 1, d).

Fabienne Quintens`,
    rights: ['objection', 'restriction'],
  },
];
