/** In Dutch: the proof that a request is unfounded or excessive, and what to mind before it is called so. */
import type { excess as french } from '../fr/excess.ts';

export const excess: Readonly<Record<keyof typeof french, string>> = {
  'task.excess-sheet': 'De motiveringsfiche invullen',
  'request-next.excess-sheet': 'de motiveringsfiche invullen',
  'event.excess-sheet-saved': 'Motiveringsfiche ingevuld',
  'audit.action.excess-sheet-saved': 'motiveringsfiche ingevuld',
  'excess.sheet': 'Motiveringsfiche',
  'excess.lead':
    'Antwoorden is gratis. Wie een verzoek als ongegrond of buitensporig weigert, of er kosten voor vraagt, moet dat zelf bewijzen. Greffe gaat daar nooit van uit: deze fiche bewaart wat u een toezichthouder kunt tonen.',
  'excess.internal':
    'Deze fiche blijft bij u; geen enkele brief drukt ze af. Ze komt in het bewijsdossier, en de persoon kan er een kopie van vragen.',
  'excess.later':
    'Zodra u beslist hebt, vraagt Greffe u een motiveringsfiche. Zonder die fiche kan de brief niet worden ondertekend.',
  'excess.missing': 'De motiveringsfiche ontbreekt',
  'excess.missing-text': 'Zonder die fiche kan geen brief met deze reden worden ondertekend.',
  'excess.fill': 'De fiche invullen',
  'excess.see': 'De fiche bekijken',
  'excess.earlier': 'Wat de persoon eerder heeft gevraagd',
  'excess.earlier.none': 'Het register kent geen eerder verzoek van deze persoon.',
  'excess.earlier.reference': 'Verzoek',
  'excess.earlier.received': 'Ontvangen op',
  'excess.earlier.rights': 'Rechten',
  'excess.warnings': 'Te overwegen voor u beslist',
  'excess.warning.first-access-free':
    'Het register kent geen eerder inzageverzoek van deze persoon. Het eerste is gratis, wat ook het doel is (Hof van Justitie, C-307/22).',
  'excess.warning.first-needs-intent':
    'Een eerste verzoek is alleen misbruik als de bedoeling daartoe bewezen is, en dat bewijs wordt streng beoordeeld (Hof van Justitie, C-526/24).',
  'excess.warning.not-repeated':
    'U spreekt van herhaling, maar het register kent geen eerder verzoek van deze persoon.',
  'excess.warning.fee-needs-grounds':
    'Kosten die zonder goede grond worden gevraagd, eindigen in een klacht.',
  'excess.warning.nothing-tried':
    'Nergens staat dat u iets anders hebt voorgesteld. Een preciezer verzoek of een telefoontje volstaat vaak; een toezichthouder zal ernaar vragen.',
  'excess.warning.other-ground': 'De beslissing of de brief noemt een andere reden dan deze fiche.',
  'excess.claims': 'Wat is er mis met dit verzoek?',
  'excess.claims-needed': 'Kies er minstens één.',
  'excess.claim.unfounded': 'Het is kennelijk ongegrond',
  'excess.claim.unfounded.text': 'Het steunt nergens op, en dat ziet iedereen meteen.',
  'excess.claim.excessive': 'Het is kennelijk buitensporig',
  'excess.claim.excessive.text': 'Een antwoord zou onevenredig veel werk vragen.',
  'excess.claim.repetitive': 'Het herhaalt zich',
  'excess.claim.repetitive.text': 'Hetzelfde verzoek komt terug, terwijl er niets is veranderd.',
  'excess.claim.abuse': 'Het is misbruik',
  'excess.claim.abuse.text': 'De bedoeling om misbruik te maken is bewezen, niet alleen vermoed.',
  'excess.circumstances': 'De omstandigheden',
  'excess.circumstances.text': 'De feiten met hun data: wat er is gevraagd, hoe vaak, wat er is geantwoord.',
  'excess.evidence': 'De bewijzen',
  'excess.evidence.text':
    'Wat die feiten aantoont, en waar het te vinden is: brieven, stukken bij het verzoek, logbestanden.',
  'excess.intent': 'Wat de bedoeling bewijst',
  'excess.intent.text': 'Wat de persoon heeft gedaan of geschreven, geen indruk.',
  'excess.intent-needed': 'Zeg wat de bedoeling bewijst, of spreek niet van misbruik.',
  'excess.tried': 'Wat u eerst hebt geprobeerd',
  'excess.tried.text':
    'Het verzoek samen met de persoon preciseren, bellen, herinneren aan een eerder antwoord.',
  'excess.decided-by': 'Wie heeft dit beslist',
  'excess.decided-on': 'Beslist op',
  'excess.save': 'De fiche opslaan',
  'excess.frozen': 'Een ondertekende brief steunt op deze fiche',
  'excess.frozen-text': 'Ze verandert niet meer. Wat erbij komt, noteert u bij het verzoek.',
  'letter.warning.excess-sheet-needed':
    'De motiveringsfiche ontbreekt nog. Pas met die fiche kan de brief worden ondertekend (AVG, art. 12, lid 5).',
  'rule.excess-sheet-needed': 'De motiveringsfiche ontbreekt.',
  'rule.excess-sheet-needed.repair':
    'Wie een verzoek als ongegrond of buitensporig weigert, of kosten vraagt, moet dat kunnen bewijzen (art. 12, lid 5, AVG). Vul de fiche bij het verzoek in en onderteken daarna.',
  'rule.excess-sheet-frozen': 'Een ondertekende brief steunt op deze fiche.',
  'rule.excess-sheet-frozen.repair': 'Ze verandert niet meer. Voeg liever een notitie aan het verzoek toe.',
  'rule.excess-reason-needed': 'De brief zegt niet waarom het verzoek ongegrond of buitensporig is.',
  'rule.excess-reason-needed.repair':
    'Kom terug op de beslissing en geef de reden in uw eigen woorden (art. 12, lid 4, AVG). De motiveringsfiche zelf wordt niet afgedrukt.',
};
