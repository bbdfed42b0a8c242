/** Where rules stand, and what they say, in plain Dutch. */
import type { articles as french } from '../fr/articles.ts';

export const articles: Readonly<Record<keyof typeof french, string>> = {
  'article.of.gdpr': 'AVG, {place}',
  'article.of.reg-1182-71': 'verordening 1182/71, {place}',
  'article.of.fr-lil': 'Franse wet Informatique et Libertés, {place}',
  'article.of.fr-labour-code': 'Frans arbeidswetboek, {place}',
  'article.of.fr-circular-2018-05-04': 'Franse omzendbrief van 4 mei 2018',
  'article.of.be-law-2018-07-30': 'Belgische wet van 30 juli 2018, {place}',
  'article.of.be-royal-decree-1974-04-18': 'koninklijk besluit van 18 april 1974, {place}',
  'article.of.policy': 'uw privacyverklaring',
  'article.of.greffe': 'advies van Greffe',
  'article.place.article': 'art. {article}',
  'article.place.paragraph': ', lid {paragraph}',
  'article.place.point': ', {point})',
  'article.place.recital': 'overweging {number}',

  'article.why.gdpr-7-3':
    'Toestemming kan op elk moment worden ingetrokken, even eenvoudig als ze werd gegeven. Wat daarvoor gebeurde, blijft geldig.',
  'article.why.gdpr-11-2':
    'Als niets toelaat de persoon in uw gegevens te herkennen, zegt u dat; de persoon kan gegevens bezorgen waarmee het wel lukt.',
  'article.why.gdpr-12-3':
    'Het antwoord wordt zonder uitstel verstuurd, uiterlijk één maand na ontvangst. Twee maanden extra zijn één keer mogelijk als het verzoek complex is of er veel verzoeken zijn; de persoon verneemt dat, met de reden, binnen de eerste maand.',
  'article.why.gdpr-12-4':
    'Een weigering wordt binnen de maand gemotiveerd en wijst op het recht om een klacht in te dienen bij de autoriteit en naar de rechter te stappen.',
  'article.why.gdpr-12-5':
    'Antwoorden is gratis. Weigeren of een redelijke vergoeding vragen kan alleen bij een kennelijk ongegrond of buitensporig verzoek; dat moet u bewijzen.',
  'article.why.gdpr-12-6':
    'Een bewijs van identiteit vraagt u alleen bij redelijke twijfel, en nooit meer dan nodig.',
  'article.why.gdpr-15':
    'De persoon krijgt een kopie van zijn gegevens en verneemt waarvoor ze dienen, vanwaar ze komen, wie ze ontvangt en hoelang ze worden bewaard.',
  'article.why.gdpr-15-4':
    'De kopie mag anderen niet schaden: wat over hen gaat, wordt verwijderd of onleesbaar gemaakt; de rest wordt bezorgd.',
  'article.why.gdpr-16': 'Onjuiste gegevens worden verbeterd, onvolledige gegevens aangevuld.',
  'article.why.gdpr-17':
    'De gegevens worden in zes gevallen gewist, behalve wat u volgens de wet moet bewaren of wat onder een andere uitzondering valt.',
  'article.why.gdpr-17-1': 'De zes gevallen waarin de gegevens gewist moeten worden.',
  'article.why.gdpr-17-3':
    'De vijf uitzonderingen: vrijheid van meningsuiting, wettelijke verplichting, volksgezondheid, archief en onderzoek, verdediging van rechten in rechte.',
  'article.why.gdpr-18':
    'Zolang een meningsverschil niet is beslecht, worden de gegevens alleen nog bewaard. De persoon wordt verwittigd voordat dat ophoudt.',
  'article.why.gdpr-19':
    'Elke ontvanger wordt verwittigd van een rectificatie, wissing of beperking, tenzij dat onmogelijk of onevenredig is.',
  'article.why.gdpr-20':
    'De persoon krijgt de gegevens die hij heeft verstrekt, in een gangbaar formaat dat een machine kan lezen.',
  'article.why.gdpr-21-1':
    'De persoon kan om een reden die met zijn situatie verband houdt bezwaar maken tegen wat op uw gerechtvaardigd belang berust.',
  'article.why.gdpr-21-2': 'Wie geen reclame meer wil, krijgt er geen meer. Er valt niets af te wegen.',
  'article.why.gdpr-22':
    'Niemand hoeft een belangrijke beslissing van een machine alleen te ondergaan; een mens bekijkt ze opnieuw en hoort de persoon.',
  'article.why.gdpr-77-1':
    'De persoon kan een klacht indienen bij de autoriteit van het land waar hij woont of werkt.',
  'article.why.gdpr-99-2': 'De AVG is van toepassing sinds 25 mei 2018.',
  'article.why.gdpr-recital-63':
    'Bij een grote hoeveelheid gegevens mag u de persoon vragen te verduidelijken wat hij zoekt. In een kleine onderneming is dat zeldzaam.',
  'article.why.reg-1182-71-3-1':
    'De dag waarop het verzoek aankomt, telt niet mee: de termijn begint de dag daarna.',
  'article.why.reg-1182-71-3-2-c':
    'Een maand eindigt op dezelfde datum van de volgende maand, of op de laatste dag van die maand als ze die datum niet heeft.',
  'article.why.reg-1182-71-3-4':
    'Een termijn die op een zaterdag, een zondag of een feestdag eindigt, loopt tot het einde van de volgende werkdag.',
  'article.why.fr-lil-85':
    'In Frankrijk kan iedereen zeggen wat er na zijn dood met zijn gegevens gebeurt; zo niet kunnen de erfgenamen optreden.',
  'article.why.policy-answer-within':
    'Wat uw privacyverklaring belooft, zoals ze gold bij de ontvangst. U wijzigt dat bij de instellingen.',
  'article.why.greffe-at-once-target':
    'De wet zegt “zonder uitstel” en noemt geen getal. Greffe mikt op twee werkdagen.',
  'article.why.greffe-post-by-margin':
    'De wet zegt niet hoelang een brief onderweg is. Greffe rekent voorzichtig vijf werkdagen.',
};
