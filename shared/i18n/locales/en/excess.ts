/** In English: the proof that a request is unfounded or excessive, and what to mind before it is called so. */
import type { excess as french } from '../fr/excess.ts';

export const excess: Readonly<Record<keyof typeof french, string>> = {
  'task.excess-sheet': 'Fill in the justification sheet',
  'request-next.excess-sheet': 'fill in the justification sheet',
  'event.excess-sheet-saved': 'Justification sheet filled in',
  'audit.action.excess-sheet-saved': 'justification sheet filled in',
  'excess.sheet': 'Justification sheet',
  'excess.lead':
    'Answering is free. To refuse a request as unfounded or excessive, or to ask for a fee, you have to prove that it is. Greffe never assumes so: this sheet keeps what you can show to an authority.',
  'excess.internal':
    'This sheet stays with you; no letter prints it. It goes into the evidence file, and the person may ask for a copy.',
  'excess.later':
    'Once you have decided, Greffe asks you for a justification sheet. The letter cannot be signed without it.',
  'excess.missing': 'The justification sheet is missing',
  'excess.missing-text': 'Without it, no letter that gives this reason can be signed.',
  'excess.fill': 'Fill in the sheet',
  'excess.see': 'See the sheet',
  'excess.earlier': 'What the person asked before',
  'excess.earlier.none': 'The register knows of no earlier request by this person.',
  'excess.earlier.reference': 'Request',
  'excess.earlier.received': 'Received on',
  'excess.earlier.rights': 'Rights',
  'excess.warnings': 'To weigh before you decide',
  'excess.warning.first-access-free':
    'The register knows of no earlier access request by this person. The first one is free, whatever its purpose (Court of Justice, C-307/22).',
  'excess.warning.first-needs-intent':
    'A first request is an abuse only if the intention to abuse is proven, and that proof is judged strictly (Court of Justice, C-526/24).',
  'excess.warning.not-repeated':
    'You speak of repetition, but the register knows of no earlier request by this person.',
  'excess.warning.fee-needs-grounds': 'A fee without solid grounds ends as a complaint.',
  'excess.warning.nothing-tried':
    'Nothing says that you offered anything else. A narrower request or a phone call is often enough; an authority will ask.',
  'excess.warning.other-ground': 'The decision or the letter gives another reason than this sheet.',
  'excess.claims': 'What is wrong with this request?',
  'excess.claims-needed': 'Choose at least one.',
  'excess.claim.unfounded': 'It is manifestly unfounded',
  'excess.claim.unfounded.text': 'It rests on nothing, and anyone can see that.',
  'excess.claim.excessive': 'It is manifestly excessive',
  'excess.claim.excessive.text': 'Answering it would take work out of all proportion.',
  'excess.claim.repetitive': 'It repeats itself',
  'excess.claim.repetitive.text': 'The same request comes back although nothing has changed.',
  'excess.claim.abuse': 'It is an abuse',
  'excess.claim.abuse.text': 'The intention to abuse is proven, not just suspected.',
  'excess.circumstances': 'The circumstances',
  'excess.circumstances.text': 'The facts and their dates: what was asked, how often, what was answered.',
  'excess.evidence': 'The evidence',
  'excess.evidence.text': 'What shows these facts, and where it is: letters, files of the request, logs.',
  'excess.intent': 'What proves the intention',
  'excess.intent.text': 'What the person did or wrote, not an impression.',
  'excess.intent-needed': 'Say what proves the intention, or do not speak of abuse.',
  'excess.tried': 'What you tried first',
  'excess.tried.text':
    'Narrowing the request with the person, a call, a reminder of an answer already given.',
  'excess.decided-by': 'Who decided it',
  'excess.decided-on': 'Decided on',
  'excess.save': 'Save the sheet',
  'excess.frozen': 'A signed letter rests on this sheet',
  'excess.frozen-text': 'It does not change any more. What comes on top goes into a note on the request.',
  'letter.warning.excess-sheet-needed':
    'The justification sheet is still missing. The letter can be signed only with it (GDPR, Art. 12(5)).',
  'rule.excess-sheet-needed': 'The justification sheet is missing.',
  'rule.excess-sheet-needed.repair':
    'Whoever refuses a request as unfounded or excessive, or asks for a fee, must be able to prove it (Art. 12(5) GDPR). Fill in the sheet in the request, then sign.',
  'rule.excess-sheet-frozen': 'A signed letter rests on this sheet.',
  'rule.excess-sheet-frozen.repair': 'It does not change any more. Add a note to the request instead.',
  'rule.excess-reason-needed': 'The letter does not say why the request is unfounded or excessive.',
  'rule.excess-reason-needed.repair':
    'Take the decision back and give the reason in your own words (Art. 12(4) GDPR). The justification sheet itself is not printed.',
};
