/** In Dutch: each right worked through: its questions, what is to be done, who is told, and what we are for the data. */
import type { rights as french } from '../fr/rights.ts';

export const rights: Readonly<Record<keyof typeof french, string>> = {
  'task.set-role': 'Zeggen in welke rol u deze gegevens hebt',
  'task.forward-to-client': 'Doorgeven aan uw opdrachtgever',
  'task.answer-questions': 'Verduidelijken wat er wordt gevraagd',
  'task.carry-out': 'In het register uitvoeren',
  'request-next.set-role': 'zeggen in welke rol u deze gegevens hebt',
  'request-next.forward-to-client': 'het verzoek aan uw opdrachtgever doorgeven',
  'request-next.answer-questions': 'verduidelijken wat er wordt gevraagd',
  'request-next.carry-out': 'de beslissing in het register uitvoeren',

  'event.role-set': 'Rol',
  'event.details-saved': 'Toelichting genoteerd',
  'event.effect-carried-out': 'In het register uitgevoerd',
  'event.restriction-lifted': 'Beperking opgeheven',
  'event.recipient-noted': 'Ontvanger',

  'audit.action.effect-carried-out': 'gevolg uitgevoerd in het register',
  'audit.action.restriction-lifted': 'beperking opgeheven',
  'audit.action.recipient-noted': 'ontvanger genoteerd',

  'identity-field.deceased': 'overlijden',
  'person.deceased': 'Overlijden genoteerd op {day}',
  'person.deceased.means':
    'Er vertrekt niets meer op deze naam; verzoeken komen van wie na het overlijden optreedt.',
  'person.stopped.consent-withdrawn': 'Toestemming ingetrokken op {day}: {activity}',
  'person.stopped.objection': 'Gestopt na bezwaar op {day}: {activity}',

  'refusal-reason.accuracy-not-shown': 'Niets toont aan dat de gegevens onjuist of onvolledig zijn',
  'refusal-reason.no-restriction-case': 'Geen van de vier gevallen van beperking doet zich voor',
  'refusal-reason.not-consent-or-contract': 'Deze gegevens berusten niet op toestemming of een overeenkomst',
  'refusal-reason.not-automated': 'Deze gegevens worden alleen op papier bijgehouden',
  'refusal-reason.not-on-interests': 'Dit gebruik berust niet op een gerechtvaardigd belang',
  'refusal-reason.compelling-grounds': 'Uw redenen zijn dwingend en wegen zwaarder dan de hare',
  'refusal-reason.decision-needed-for-contract': 'De beslissing is nodig voor de overeenkomst',
  'refusal-reason.decision-allowed-by-law': 'Een wet staat deze beslissing toe',
  'refusal-reason.decision-by-explicit-consent': 'De persoon had er uitdrukkelijk mee ingestemd',
  'refusal-reason.no-entitlement': 'Wie vraagt, mag na het overlijden niet optreden',

  'condition.access.data-held': 'Hebt u gegevens over deze persoon?',
  'condition.access.harms-others':
    'Zou een deel van de kopie iemand anders schaden, ook met een verborgen naam?',
  'condition.rectification.data-held': 'Hebt u de gegevens waarover het gaat?',
  'condition.rectification.inaccurate-or-incomplete':
    'Zijn ze onjuist of onvolledig, volgens wat de persoon aantoont of wat u hebt nagegaan?',
  'condition.rectification.must-stay-as-it-was':
    'Moet een deel blijven zoals het is, zoals een verstuurde factuur?',
  'condition.erasure.data-held': 'Hebt u gegevens over deze persoon?',
  'condition.erasure.ground-applies': 'Doet een van de zes gronden voor wissing zich voor?',
  'condition.restriction.data-held': 'Hebt u gegevens over deze persoon?',
  'condition.restriction.accuracy-contested':
    'Zegt zij dat haar gegevens onjuist zijn, en moet u dat nog nagaan?',
  'condition.restriction.unlawful-not-erased':
    'Was het gebruik van haar gegevens onrechtmatig, en wil zij liever niet dat ze worden gewist?',
  'condition.restriction.needed-for-claims':
    'Hebt u ze niet meer nodig, terwijl zij ze nodig heeft om haar rechten te verdedigen?',
  'condition.restriction.objection-pending': 'Heeft zij bezwaar gemaakt, en hebt u nog niet beslist?',
  'condition.portability.data-held':
    'Hebt u gegevens die de persoon heeft verstrekt of door uw diensten te gebruiken heeft achtergelaten?',
  'condition.portability.consent-or-contract':
    'Hebt u ze met haar toestemming of voor een overeenkomst met haar?',
  'condition.portability.automated': 'Staan ze in een computer, en niet alleen op papier?',
  'condition.portability.harms-others': 'Zou een deel iemand anders schaden?',
  'condition.objection.data-held': 'Gebruikt u gegevens over deze persoon?',
  'condition.objection.marketing': 'Gaat het om reclame die zij niet meer wil?',
  'condition.objection.rests-on-interests':
    'Berust dit gebruik op uw gerechtvaardigd belang of een publieke taak?',
  'condition.objection.compelling-grounds': 'Hebt u dwingende redenen die zwaarder wegen dan haar situatie?',
  'condition.objection.needed-for-claims': 'Hebt u ze nodig om rechten in rechte te verdedigen?',
  'condition.marketing-objection.data-held': 'Hebt u een adres of nummer van deze persoon?',
  'condition.consent-withdrawal.rests-on-consent':
    'Doet u iets met haar gegevens enkel met haar toestemming?',
  'condition.automated-decision.solely-automated':
    'Heeft een programma alleen beslist, zonder dat iemand ernaar keek?',
  'condition.automated-decision.significant-effect':
    'Verandert de beslissing iets belangrijks voor haar, zoals een weigering van verkoop of krediet?',
  'condition.automated-decision.allowed-by-law': 'Staat een wet deze automatische beslissing toe?',
  'condition.automated-decision.needed-for-contract': 'Is ze nodig voor de overeenkomst met deze persoon?',
  'condition.automated-decision.explicit-consent': 'Had de persoon er uitdrukkelijk mee ingestemd?',
  'condition.post-mortem.entitled':
    'Mag wie vraagt optreden: aangewezen door de persoon, of erfgenaam voor de nalatenschap?',
  'condition.post-mortem.data-held': 'Hebt u gegevens over de overleden persoon?',

  'conditions.lead': 'Antwoord om te weten wat de wet zegt. Daarna beslist u.',
  'conditions.yes': 'ja',
  'conditions.no': 'nee',
  'conditions.proposal': 'Volgens uw antwoorden: {outcome}',
  'conditions.proposal-text': 'Dit is een voorstel; de beslissing is aan u.',

  'role.question': 'Voor wie hebt u deze gegevens?',
  'role.controller': 'Voor onszelf',
  'role.controller.text': 'Dat is zo voor uw eigen klanten.',
  'role.joint-controller': 'Samen met een ander bedrijf',
  'role.joint-controller.text': 'U antwoordt zelf; verwittig de andere.',
  'role.processor': 'Voor een van onze opdrachtgevers',
  'role.processor.text': 'Die antwoordt: het verzoek gaat naar hem, u beslist niets.',
  'role.client': 'Naam van de opdrachtgever',
  'role.client-email': 'E-mail van de opdrachtgever',
  'role.not-an-email': 'Dit e-mailadres is niet volledig.',
  'role.for-client': 'Voor {name}: u beslist niets, u geeft door.',
  'forward.lead': 'Stuur het verzoek ongewijzigd en zonder uitstel naar {name}: de termijn loopt al.',
  'forward.tick': 'Op een andere manier doorgegeven dan met een brief van hier? Vink de taak af.',

  'rectify.none': 'Er is nog niets te corrigeren genoteerd.',
  'rectify.caption': 'Gevraagde correcties',
  'rectify.what': 'Gegeven',
  'rectify.was': 'Wat er staat',
  'rectify.is': 'Wat er moet staan',
  'rectify.missing': 'niets',
  'rectify.add': 'Een correctie toevoegen',
  'rectify.add-this': 'Aan de lijst toevoegen',
  'rectify.remove': 'Verwijderen: {what}',
  'rectify.choose': 'Welk gegeven is onjuist of ontbreekt?',
  'rectify.elsewhere': 'Een gegeven dat elders wordt bijgehouden',
  'rectify.elsewhere-text':
    'Greffe kan het niet wijzigen: verbeter het ter plaatse. Het staat in het antwoord.',
  'rectify.new': '{what} (toe te voegen)',
  'rectify.label': 'Waarover gaat het?',
  'rectify.same': 'Dat staat er al.',
  'rectify.not-a-day': 'Schrijf de dag zo: jaar-maand-dag.',
  'rectify.statement': 'Aanvullende verklaring',
  'rectify.statement-text': 'Wat de persoon bewaard wil zien naast een gegeven dat blijft.',

  'restrict.which-case': 'Welk geval doet zich voor?',
  'restrict.case.a': 'Haar gegevens worden betwist, zolang u nakijkt',
  'restrict.case.b': 'Het gebruik was onrechtmatig, zij wil geen wissing',
  'restrict.case.c': 'Zij heeft ze nodig om haar rechten te verdedigen',
  'restrict.case.d': 'Haar bezwaar wordt onderzocht',
  'restrict.until-person-lifts': 'Uw beleid belooft dat alleen de persoon zelf die kan opheffen',
  'restrict.lift': 'De beperking opheffen',
  'restrict.lift-lead': 'De persoon moet het vooraf weten. Schrijf haar, of noteer wanneer u het zei.',
  'restrict.lift-promise': 'U hebt beloofd dat alleen de persoon zelf die opheft',
  'restrict.lift-promise-text': 'Hef ze alleen op haar verzoek op.',
  'restrict.announced-on': 'Zij weet het sinds',
  'restrict.announced-on-text': 'Leeg als hier een aankondiging is verstuurd.',
  'restrict.lifted-on': 'Opgeheven op',
  'restrict.lift-reason': 'Waarom',
  'restrict.lifted': 'Beperking opgeheven op {day}: {reason}',

  'objection.situation': 'Haar redenen, in haar woorden',
  'objection.which': 'Wat zij wil stoppen',
  'objection.grounds': 'Uw dwingende redenen, als u weigert',
  'objection.none':
    'Uw register noemt geen activiteit op basis van een gerechtvaardigd belang of een publieke taak.',
  'objection.choose': 'Kies minstens één activiteit.',
  'consent.which': 'De toestemming die zij intrekt',
  'consent.which-text': 'Niets aangevinkt: alles wat op haar toestemming berust.',
  'consent.none': 'Uw register noemt geen activiteit op basis van toestemming.',

  'automated.decision': 'Welke beslissing?',
  'automated.logic': 'Hoe het programma beslist',
  'automated.logic-text': 'In eenvoudige woorden: waar het naar kijkt en wat doorweegt.',
  'automated.consequences': 'Wat dat voor de persoon verandert',
  'automated.review': 'Het nieuwe onderzoek door een mens',
  'automated.review-text':
    'Iemand die de beslissing kan wijzigen, heeft ze herbekeken en het standpunt van de persoon gehoord.',
  'automated.reviewer': 'Door wie (functie)',
  'automated.reviewed-on': 'Op',
  'automated.result': 'Resultaat',
  'automated.result.confirmed': 'bevestigd',
  'automated.result.changed': 'gewijzigd',
  'automated.reason': 'Waarom',

  'post-mortem.which': 'Waarover gaat het?',
  'post-mortem.matter.directives-registered': 'De richtlijnen van een levende persoon registreren',
  'post-mortem.matter.directives-executed': 'De richtlijnen van een overleden persoon uitvoeren',
  'post-mortem.matter.estate': 'De erfgenamen inlichten voor de nalatenschap',
  'post-mortem.matter.death-recorded': 'Akte nemen van het overlijden',
  'post-mortem.directives': 'De richtlijnen',
  'post-mortem.done': 'Wat is gedaan of overhandigd',
  'post-mortem.died-on': 'Datum van overlijden',
  'post-mortem.effect': 'Wat gebeurt er met de gegevens?',
  'post-mortem.effect.keep': 'Ze blijven, er wordt niets meer verstuurd',
  'post-mortem.effect.archive': 'Ze gaan naar het archief, enkel voor u',
  'post-mortem.effect.erase': 'Ze worden gewist, behalve wat de wet bewaart',

  'carry-out.decide-first': 'Beslis eerst; kom daarna terug.',
  'carry-out.answer-first': 'Verduidelijk eerst wat er wordt gevraagd.',
  'carry-out.nothing': 'Er is niets uit te voeren.',
  'carry-out.done': 'Uitgevoerd op {day}.',
  'carry-out.now': 'Uitvoeren',
  'carry-out.rectification':
    'Greffe wijzigt elk gegeven ter plaatse, noteert de herkomst en bewaart in dit dossier wat er stond.',
  'carry-out.restriction': 'De fiche blijft gemarkeerd: alleen bewaren, tot de opheffing.',
  'carry-out.objection':
    'De gekozen activiteiten stoppen voor deze persoon; de beperking op de fiche valt weg.',
  'carry-out.consent-withdrawal':
    'De toestemming wordt als ingetrokken genoteerd. Stop ook in uw andere tools.',
  'carry-out.automated-decision': 'Noteert dat een mens de beslissing heeft herbekeken.',
  'carry-out.post-mortem':
    'Greffe noteert het bij de fiche: richtlijnen bewaard, of overlijden genoteerd en verzendingen gestopt.',
  'carry-out.link-first': 'Koppel het verzoek eerst aan een fiche.',

  'notice.state': 'Stand',
  'notice.state.open': 'te verwittigen',
  'notice.state.told': 'verwittigd',
  'notice.state.confirmed': 'heeft bevestigd',
  'notice.state.impossible': 'onmogelijk of onevenredig',
  'notice.state.not-needed': 'heeft daar niets van',
  'notice.on': 'Op',
  'notice.reason': 'Waarom',
  'notice.save': 'Noteren',
  'notice.change': 'Wijzigen',
  'notice.change-of': 'Wijzigen: {name}',
  'notice.write': 'Schrijven',
  'notice.since': '{state}, op {day}',
  'notice.for': 'Voor {name}',

  'export.portability':
    'Deze kopie bevat alleen wat de persoon heeft verstrekt, met haar toestemming of voor een overeenkomst, en zegt wat er niet in staat.',
  'export.transfer': 'Rechtstreeks te sturen naar',

  'rule.details-needed': 'Er ontbreekt een toelichting bij dit recht.',
  'rule.details-needed.repair': 'Vul de taak ‘Verduidelijken wat er wordt gevraagd’ aan en ga verder.',
  'rule.nothing-to-carry-out': 'Voor dit recht is er niets uit te voeren.',
  'rule.nothing-to-carry-out.repair':
    'Het werd geweigerd, of gebeurt anders: met een kopie of met het antwoord.',
  'rule.already-carried-out': 'Deze beslissing is al in het register uitgevoerd.',
  'rule.already-carried-out.repair':
    'Ze wordt niet teruggedraaid; wat nog moet veranderen, is een nieuw verzoek.',
  'rule.not-carried-out': 'De beslissing is nog niet in het register uitgevoerd.',
  'rule.not-carried-out.repair': 'Voer ze eerst uit: de brief zegt dat het gebeurd is.',
  'rule.not-restricted': 'Er loopt geen beperking van dit verzoek.',
  'rule.not-restricted.repair': 'Er is niets op te heffen.',
  'rule.lift-not-announced': 'De persoon weet nog niet dat de beperking wordt opgeheven.',
  'rule.lift-not-announced.repair': 'Zeg het haar eerst (art. 18, lid 3, AVG) en noteer de dag.',
  'rule.subject-restricted': 'Het gebruik van deze gegevens is beperkt.',
  'rule.subject-restricted.repair':
    'Ze worden bewaard en verder niets (art. 18 AVG). Ze wijzigen door een verzoek van de persoon, of na de opheffing.',
  'rule.client-needed': 'De naam van uw opdrachtgever ontbreekt.',
  'rule.client-needed.repair': 'Zeg voor wie u deze gegevens hebt: aan hem wordt het verzoek doorgegeven.',
  'rule.client-decides': 'Uw opdrachtgever beslist over dit verzoek.',
  'rule.client-decides.repair':
    'U hebt deze gegevens voor hem: geef het verzoek door (art. 28, lid 3, onder e), AVG).',
};
