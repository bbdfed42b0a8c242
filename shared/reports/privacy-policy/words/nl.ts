/** The words of a privacy policy in Dutch, for Belgium and for France. */
import type { PolicyWords } from './words.ts';

export const nl: PolicyWords = {
  fileName: 'privacyverklaring',
  title: 'Privacyverklaring',
  versionOf: 'Versie van {date}',
  intro: {
    BE: 'Hier leggen wij uit welke gegevens wij over u verzamelen, waarom, met wie wij ze delen, hoe lang wij ze bewaren en welke rechten u hebt, zoals Verordening (EU) 2016/679 (de “AVG”) en de wet van 30 juli 2018 betreffende de bescherming van natuurlijke personen met betrekking tot de verwerking van persoonsgegevens dat vragen.',
    FR: 'Hier leggen wij uit welke gegevens wij over u verzamelen, waarom, met wie wij ze delen, hoe lang wij ze bewaren en welke rechten u hebt, zoals Verordening (EU) 2016/679 (de “AVG”) en de Franse wet nr. 78-17 van 6 januari 1978 betreffende informatica, bestanden en vrijheden dat vragen.',
  },
  headings: {
    controller: 'Wie verantwoordelijk is voor uw gegevens',
    purposes: 'Waarom wij uw gegevens gebruiken',
    recipients: 'Wie uw gegevens ontvangt',
    transfers: 'Doorgifte buiten de Europese Economische Ruimte',
    retention: 'Hoe lang wij uw gegevens bewaren',
    automated: 'Geautomatiseerde besluiten',
    rights: 'Uw rechten',
    requests: 'Hoe u uw rechten uitoefent',
    complaint: 'Klacht en beroep',
    security: 'Beveiliging van uw gegevens',
    cookies: 'Cookies',
    version: 'Versie en wijzigingen van deze verklaring',
  },
  draft: {
    title: 'Ontwerp – niet publiceren',
    lead: {
      one: 'In het register ontbreekt nog {count} gegeven om deze verklaring volledig en juist te maken:',
      other: 'In het register ontbreken nog {count} gegevens om deze verklaring volledig en juist te maken:',
    },
    lacks: {
      'no-activities': 'Het register bevat geen enkele activiteit.',
      'no-lawful-basis': '{name}: de rechtsgrond',
      'no-interest-named': '{name}: welk gerechtvaardigd belang wordt nagestreefd',
      'no-law-named': '{name}: welke wet tot deze verwerking verplicht',
      'no-special-basis': '{name}: wat de verwerking van gevoelige gegevens toelaat',
      'no-categories': '{name}: de categorieën van gegevens',
      'no-source': '{name}: waar de gegevens vandaan komen',
      'no-retention': '{name}: een bewaartermijn ({names})',
      'no-automated-consequences': '{name}: de gevolgen van het geautomatiseerde besluit',
      'no-human-review': '{name}: hoe men verkrijgt dat een mens het besluit herbekijkt',
      'no-joint-arrangement':
        '{name}: de hoofdlijnen van de afspraken tussen gezamenlijke verwerkingsverantwoordelijken',
      'no-country': '{name}: het land',
      'no-safeguard': '{name}: de waarborg voor de doorgifte buiten de Europese Economische Ruimte',
      'own-use-authorised':
        '{name}: vermeld als verwerker, maar vrij om de gegevens voor eigen doeleinden te gebruiken; herzie de overeenkomst of de rol',
      'marketing-promised-never':
        '{name}: u hebt beloofd geen reclame te sturen; schrap deze activiteit of die belofte',
      'sold-promised-never':
        '{name}: u hebt beloofd nooit gegevens te verkopen; stop de verkoop of schrap die belofte',
      'minors-age-below-law':
        '{name}: de leeftijd vanaf wanneer een minderjarige zelf toestemt, ligt lager dan de wet toelaat',
    },
  },
  controller: {
    lead: 'De verwerkingsverantwoordelijke voor uw gegevens is {name}: wij beslissen waarom en hoe ze worden gebruikt.',
    reach: 'Met elke vraag over uw gegevens kunt u bij ons terecht: {ways}.',
    privacyContact: 'Onze contactpersoon voor uw gegevens: {contact}.',
    dpo: 'Onze functionaris voor gegevensbescherming: {contact}.',
    joint:
      'Voor sommige doeleinden beslissen wij samen met anderen: {names}. Bij het doeleinde staat hoe wij de taken verdelen; u kunt uw rechten bij elk van ons uitoefenen.',
  },
  purposes: {
    lead: 'Hieronder leest u per doeleinde welke gegevens wij verzamelen en op welke grond wij ze mogen gebruiken.',
    labels: {
      why: 'Doeleinde',
      persons: 'Over wie het gaat',
      data: 'Verzamelde gegevens',
      basis: 'Rechtsgrond',
      required: 'Verplicht of niet',
      source: 'Herkomst van de gegevens',
      recipients: 'Ontvangers',
      freely: 'Uw keuze',
    },
    special: 'Er worden gevoelige gegevens verwerkt (artikel 9 AVG): {basis}.',
    required: {
      consent:
        'Neen. U bent vrij om te weigeren; zonder uw toestemming gebruiken wij uw gegevens hier niet voor.',
      contract:
        'Ja, voor zover de overeenkomst, of wat u ons vooraf vraagt, ervan afhangt: zonder deze gegevens kunnen wij de overeenkomst niet sluiten of uitvoeren.',
      'legal-obligation':
        'Ja, wanneer de wet ons verplicht ze u te vragen: zonder deze gegevens kunnen wij niet doen wat zij oplegt.',
      'vital-interests':
        'Neen, niets verplicht u ertoe; zonder deze gegevens kunnen wij de vitale belangen in kwestie niet beschermen.',
      'public-task':
        'Ja, wanneer de wet het voorschrijft; zonder deze gegevens kunnen wij die taak niet vervullen.',
      'legitimate-interests':
        'Noch de wet, noch een overeenkomst verplicht u ertoe; zonder deze gegevens kunnen wij dit doel wat u betreft niet bereiken.',
    },
    noRecipients: 'Niemand buiten onze onderneming.',
    withdrawal:
      'U kunt uw toestemming op elk ogenblik intrekken, even eenvoudig als u ze hebt gegeven, door ons te schrijven. Wat voordien is gebeurd, blijft rechtmatig.',
    marketing: 'U kunt zich op elk ogenblik, zonder reden en kosteloos, verzetten tegen direct marketing.',
    minors:
      'Onder {age} jaar vragen wij, naast die van het kind, de toestemming van wie het ouderlijk gezag uitoefent.',
    joint: 'Wij beslissen hierover samen met {names}. {essence}',
    noMarketing: 'Wij doen geen direct marketing.',
  },
  recipients: {
    lead: 'Uw gegevens worden meegedeeld aan de volgende ontvangers, elk voor wat hem aangaat. Een verwerker werkt voor ons en volgens onze instructies; een zelfstandige verwerkingsverantwoordelijke beslist zelf wat hij met de gegevens doet en staat daarvoor in.',
    none: 'Uw gegevens worden aan geen enkele ontvanger buiten onze onderneming meegedeeld.',
    line: '{name} ({country}), {role}: {service}',
    lineWithoutCountry: '{name}, {role}: {service}',
    roles: {
      processor: 'verwerker',
      'joint-controller': 'gezamenlijke verwerkingsverantwoordelijke',
      controller: 'zelfstandige verwerkingsverantwoordelijke',
      authority: 'overheidsinstantie, op haar verzoek',
    },
    helpedBy: '{line}; doet een beroep op {names}',
    pays: 'Deze gegevens worden tegen betaling afgestaan aan: {names}.',
    neverSells: 'Wij verkopen uw gegevens nooit.',
  },
  transfers: {
    lead: 'Sommige ontvangers verwerken gegevens buiten de Europese Economische Ruimte, of kunnen dat doen. Dit beschermt ze telkens:',
    none: 'Wij geven uw gegevens niet door buiten de Europese Economische Ruimte.',
    line: '{name} ({country}): {safeguard}',
    onward: '{country}, met mogelijke doorgifte buiten de Europese Economische Ruimte',
    copy: 'Wilt u een kopie van deze waarborgen, of weten waar u ze kunt inzien, schrijf ons dan.',
  },
  retention: {
    lead: 'Wij bewaren uw gegevens gedurende de volgende termijnen:',
    line: '{categories}: {period}',
    criteria: '{categories}, volgens deze criteria: {period}',
    forActivity: '{line} (voor het doeleinde “{activity}”)',
    byLaw: '{line} (wettelijke verplichting: {ground})',
    end: 'Na afloop van deze termijnen worden de gegevens gewist, tenzij er iets anders bij staat. Gelden voor hetzelfde gegeven meerdere termijnen, dan telt de langste.',
  },
  automated: {
    lead: 'De volgende besluiten zijn volledig geautomatiseerd (artikel 22 AVG). U kunt vragen dat een mens ze herbekijkt, uw standpunt kenbaar maken en ze aanvechten.',
    none: 'Wij nemen over u geen besluiten die uitsluitend op geautomatiseerde verwerking berusten, profilering inbegrepen (artikel 22 AVG).',
    line: '{activity}: {logic}',
  },
  rights: {
    lead: 'U hebt de volgende rechten, onder de voorwaarden van de wet:',
    objection: 'Uw recht van bezwaar',
    meanings: {
      access:
        'Recht op inzage: weten of wij gegevens over u hebben, welke en wat wij ermee doen, en er een kopie van krijgen (artikel 15 AVG).',
      rectification:
        'Recht op rectificatie: een onjuist gegeven laten verbeteren of een onvolledig gegeven laten aanvullen (artikel 16 AVG).',
      erasure:
        'Recht op wissing: uw gegevens laten wissen, bijvoorbeeld wanneer ze niet meer nodig zijn, behalve wat wij wettelijk moeten bewaren (artikel 17 AVG).',
      restriction:
        'Recht op beperking van de verwerking: het gebruik van uw gegevens laten stilleggen, bijvoorbeeld terwijl wij nagaan of ze juist zijn (artikel 18 AVG).',
      portability:
        'Recht op overdraagbaarheid: de gegevens die u ons hebt verstrekt en die wij met uw toestemming of voor een overeenkomst verwerken, in een gangbaar en machineleesbaar formaat krijgen, of ze aan iemand anders laten doorsturen (artikel 20 AVG).',
      objection:
        'Recht van bezwaar: om redenen die met uw situatie te maken hebben, bezwaar maken tegen wat wij met uw gegevens doen op grond van ons gerechtvaardigd belang of een taak van algemeen belang (artikel 21 AVG).',
      'marketing-objection':
        'Recht van bezwaar tegen direct marketing: op elk ogenblik, zonder reden, elke reclame weigeren (artikel 21, lid 2, AVG).',
      'consent-withdrawal':
        'Recht om uw toestemming in te trekken: op elk ogenblik, waar wij ze u hebben gevraagd, zonder gevolg voor wat voordien is gebeurd (artikel 7, lid 3, AVG).',
      'automated-decision':
        'Recht om niet te worden onderworpen aan een volledig geautomatiseerd besluit met belangrijke gevolgen voor u, en om te vragen dat een mens het herbekijkt (artikel 22 AVG).',
      'post-mortem':
        'Recht om richtlijnen te geven voor na uw overlijden: beslissen of uw gegevens dan worden bewaard, gewist of meegedeeld, en aan wie. U kunt ons die richtlijnen toevertrouwen, iemand aanwijzen om ze te doen naleven, en ze op elk ogenblik wijzigen of herroepen; zonder richtlijnen kunnen uw erfgenamen bepaalde rechten uitoefenen (artikelen 84 tot 86 van de Franse wet nr. 78-17 van 6 januari 1978).',
    },
  },
  requests: {
    write: 'Om uw rechten uit te oefenen, kunt u ons uw verzoek bezorgen {ways}.',
    anyWay: 'Geen enkele vorm is verplicht: een verzoek dat ons op een andere manier bereikt, telt evenzeer.',
    within:
      'Wij antwoorden zonder uitstel op uw verzoek, en uiterlijk binnen {period} na de ontvangst ervan.',
    aMonth: 'één maand',
    withinDays:
      'Wij antwoorden zonder uitstel op uw verzoek, en uiterlijk binnen {period} na de ontvangst ervan, zonder ooit de wettelijke termijn te overschrijden.',
    workingDays: { one: '{count} werkdag', other: '{count} werkdagen' },
    extension:
      'Is het verzoek complex, of dient u er meerdere in, dan mogen wij die termijn volgens de wet één keer verlengen, met ten hoogste twee maanden; wij laten u dat dan op tijd weten, met de redenen (artikel 12, lid 3, AVG).',
    free: 'De uitoefening van uw rechten is kosteloos.',
    identity:
      'Wij vragen alleen een bewijs van identiteit bij redelijke twijfel over de identiteit van wie het verzoek indient (artikel 12, lid 6, AVG).',
    knownAddress: 'Wij sturen ons antwoord alleen naar een adres dat wij al kennen.',
    knownEmail: 'Wij sturen ons antwoord alleen naar het e-mailadres dat wij al kennen.',
    destinations: {
      'channel-asked':
        'Ons antwoord vertrekt via dezelfde weg als uw verzoek, tenzij u een andere weg verkiest.',
      'known-email': 'Ons antwoord vertrekt naar het e-mailadres dat wij al kennen.',
      'address-stated': 'Vermeld het adres waarop u ons antwoord wilt ontvangen.',
    },
    endOfService:
      'Laat u ons weten dat u onze diensten niet meer wilt, dan beschouwen wij uw bericht als een verzoek om wissing.',
  },
  complaint: {
    elsewhere:
      'Woont of werkt u in een ander land van de Europese Unie, dan kunt u ook terecht bij de toezichthoudende autoriteit van dat land (artikel 77 AVG).',
  },
  security: {
    lead: 'Wij beschermen uw gegevens met technische en organisatorische maatregelen die bij het risico passen, in het bijzonder tegen verlies, verspreiding en ongeoorloofde toegang (artikel 32 AVG).',
    authority:
      'Bij een inbreuk op de gegevens melden wij die aan de toezichthoudende autoriteit binnen 72 uur nadat wij er kennis van kregen, tenzij er waarschijnlijk geen risico voor u is (artikel 33 AVG).',
    authorityAlways:
      'Bij een inbreuk op de gegevens melden wij die aan de toezichthoudende autoriteit binnen {hours} uur nadat wij er kennis van kregen.',
    persons:
      'Houdt de inbreuk een hoog risico voor u in, dan brengen wij u snel op de hoogte (artikel 34 AVG).',
    personsAlways: 'Als een inbreuk op gegevens u betreft, brengen wij u op de hoogte.',
  },
  cookies: {
    lead: 'De volgende doeleinden steunen op cookies of andere volgtechnieken:',
    line: '{activity}: {basis}',
    consent:
      'Is de rechtsgrond uw toestemming, dan vragen wij die voordat wij de cookies plaatsen; weigeren is even eenvoudig als aanvaarden, en u kunt op elk ogenblik van mening veranderen.',
  },
  version: {
    dated: 'Deze versie dateert van {date}.',
    changes:
      'Willen wij uw gegevens voor een ander doel gebruiken dan hier vermeld, dan informeren wij u voordat wij dat doen (artikel 13, lid 3, AVG).',
  },
};
