/** Letters of supervisory authorities, and persons to be told where their data came from. */
import type { cases as french } from '../fr/cases.ts';

export const cases: Record<keyof typeof french, string> = {
  'letter-kind.authority-answer': 'Reply to an authority',
  'letter-kind.source-notice': 'Notice to a person (Art. 14)',
  'letter-task.authority-answer': 'The authority learns what was asked, decided and sent.',
  'letter-task.source-notice': 'The person learns where their data came from and what their rights are.',
  'letter.particular.statement': 'Your reply to the authority',
  'letter.particular.statement.hint':
    'The facts, in order. The dates and decisions of the request are added by themselves.',
  'letter.particular.evidence': 'Evidence file',
  'letter.particular.evidence.enclosed': 'Enclosed with the letter',
  'letter.particular.evidence.not-enclosed': 'Not enclosed',
  'letter.particular.otherEnclosures': 'Other enclosure',
  'letter.particular.source': 'Where these data came from',
  'letter.particular.source.hint':
    'In one sentence: who gave them to you, or in which source you found them.',
  'letter.particular.obtainedOn': 'Received on',
  'letter.particular.recipientNames': 'Recipients told of the erasure',
  'letter.particular.recipientNames.hint':
    'If you choose nothing: named where the person asks for access as well, otherwise at their request.',
  'letter.particular.recipientNames.named': 'Name them in the letter',
  'letter.particular.recipientNames.on-request': 'Offer to name them on request',
  'letter.particular.publicSource': 'Source accessible to the public',
  'letter.particular.publicSource.public': 'Yes',
  'letter.particular.publicSource.not-public': 'No',
  'letter.gap.purposes': 'No activity of the register says what these data are for.',
  'rule.authority-hold': 'An authority is looking into this request.',
  'rule.authority-hold.repair': 'Nothing of it is destroyed before the authority’s case is closed.',
  'rule.case-closed': 'This case is already closed.',
  'rule.case-closed.repair': 'Reopen it if the authority writes again.',
  'rule.letter-names-person': 'A signed letter is about this person.',
  'rule.letter-names-person.repair':
    'It proves that you informed them: the record stays. A request for erasure removes both.',
  'event.authority-case-opened': 'Letter from an authority received',
  'event.authority-case-closed': 'Case of the authority closed',
  'audit.action.case-opened': 'letter from an authority entered',
  'audit.action.case-changed': 'case of an authority changed',
  'audit.action.case-closed': 'case of an authority closed',
  'audit.action.case-reopened': 'case of an authority reopened',
  'case-outcome.dismissed': 'Dismissed',
  'case-outcome.settled': 'Settled amicably',
  'case-outcome.reminder': 'Reprimand',
  'case-outcome.order': 'Formal notice or order',
  'case-outcome.fine': 'Fine',
  'case-outcome.other': 'Other outcome',
  'alarm.authority': 'Reply to an authority: {day}.',
  'alarm.authority-late': 'Reply to an authority {count} {count|day|days} late.',
  'agenda.entry.authority': 'Reply to the authority: by {day}',
  'agenda.calendar.authority': '{reference}: reply to the authority',
  'today.cases': 'Letters from an authority',
  'today.case-due': 'To be answered by {day}, the date stated in the letter.',
  'today.case-open': 'Its letter states no date.',
  'today.persons': 'People to inform (Art. 14)',
  'today.person-due': 'Their data came from a third party: to be informed by {day}.',
  'today.person-open': 'Their data came from a third party: to be informed without delay.',
  'today.person-write': 'Write the letter',
  'today.person-write-to': 'Write the letter to {name}',
  'notice-exception.open': 'No need to inform…',
  'notice-exception.open-for': 'No need to inform {name}',
  'notice-exception.title': 'Not informing {name}',
  'notice-exception.which': 'Why need this person not be informed?',
  'notice-exception.already-informed': 'They already have this information',
  'notice-exception.disproportionate-effort': 'It is impossible or would take a disproportionate effort',
  'notice-exception.laid-down-by-law': 'A law provides for this collection or disclosure',
  'notice-exception.secrecy': 'Professional secrecy stands against it',
  'notice-exception.reason': 'Why this is so',
  'notice-exception.reason-text':
    'Kept as proof. Where the effort is disproportionate, the information is made public elsewhere, in your policy for example.',
  'notice-exception.save': 'Note the exception',
  'notice-exception.noted': 'Need not be told where their data came from, noted on {day}',
  'notice-exception.take-back': 'Inform them after all',
  'case.new': 'Letter from an authority',
  'case.new-lead':
    'Enter it as it arrived. While the case is open, nothing of the request concerned is destroyed.',
  'case.over': 'Case of an authority',
  'case.authority': 'Authority',
  'case.request': 'Request concerned',
  'case.request-none': 'No request of the register',
  'case.received-on': 'Received on',
  'case.due-on': 'Reply expected by',
  'case.due-on-text': 'The date that the letter states. Greffe does not compute it.',
  'case.their-reference': 'Its reference',
  'case.language': 'Language of the letter',
  'case.summary': 'What the authority asks',
  'case.open': 'Enter',
  'case.correct': 'Correct',
  'case.held': 'Nothing is destroyed',
  'case.held-text':
    'The request concerned, the person’s record and the documents stay untouched until the case is closed.',
  'case.not-held': 'No request is linked: nothing is protected.',
  'case.letters': 'Letters',
  'case.no-letters': 'No letter has been written yet.',
  'case.write': 'Write the reply',
  'case.see-request': 'Open request {reference}',
  'case.evidence': 'Evidence file…',
  'case.close': 'Close the case',
  'case.closed-on': 'Closed on',
  'case.outcome': 'Outcome',
  'case.closed': 'Closed on {day}: {outcome}',
  'case.reopen': 'Reopen',
  'case.no-due': 'no date for the reply',
  'letter.address.authority': 'Address from the directory',
  'letter.address.authority-text': 'The one in the directory of authorities.',
  'warning.parent-asks':
    'A parent asks for their child. Where parents disagree, do not decide between them; listen to the child as well, according to age.',
  'warning.minor':
    'The person is a minor. Whoever understands what they ask may ask alone; answer in plain words.',
  'warning.channel-not-named':
    'Your policy does not name this channel. The request is valid: insist on no form and no signature.',
  'warning.authority-hold':
    'An authority is looking into this request: nothing of it is destroyed before the case is closed.',
  'letter.warning.other-language': 'The letter is not in the language of the request (Art. 12(1) GDPR).',
  'letter.warning.other-medium':
    'The letter leaves by another way than the request came (Art. 12(3) GDPR). Check that the person wished so.',
  'warning.doubt-not-noted':
    'Proof of identity is asked for or kept, but no doubt is on record. Write down which; without reasonable doubt, ask for none.',
  'letter.warning.source-unnamed':
    'The letter says that data came from a third party without naming it. If you know which, write it in the letter (Art. 15(1)(g) GDPR), even where the person did not have to be told (Art. 14(5)).',
  'letter.warning.source-secret':
    'Secrecy is noted for this person (Art. 14(5)(d)). The letter says only that data came from a third party: it neither names that party nor says why the person was not told. Read it through so that nothing else gives the secret away.',
  'letter.warning.recipient-unnamed':
    'A recipient is not named. The person is entitled to the names, unless they cannot be known (CJEU, C-154/21): complete the register.',
  'letter.warning.no-doubt':
    'The request comes from an address you know, or the identity is already established: nothing justifies asking for proof (GDPR, Art. 12(6)).',
  'letter.warning.asks-identity-copy':
    'Your words ask for a copy of an identity document. That takes reasonable doubt, and is a last resort (GDPR, Art. 12(6)).',
  'letter.warning.asks-signature': 'Your words ask for a signature. The law requires none for an answer.',
  'letter.warning.asks-form':
    'Your words point to a form. The request is valid as it arrived (GDPR, Art. 12(2)).',
  'letter.warning.extension-own-troubles':
    'Holidays or a lack of staff do not justify an extension. Only the complexity and number of the requests count (GDPR, Art. 12(3)).',
  'letter.warning.law-gone':
    'The letter cites a repealed law, or an authority that no longer exists under that name or at that address.',
  'letter.warning.law-of-other-country':
    'The letter cites the law of another country than yours. Check the lawful bases and retention periods of the register.',
  'letter.warning.authority-abroad':
    'This is not the authority of your country. Ask it which one is competent (GDPR, Art. 56).',
  'letter.warning.not-to-known-email':
    'Your policy promises to send the answer to the e-mail address already known. Make sure who receives it.',
};
