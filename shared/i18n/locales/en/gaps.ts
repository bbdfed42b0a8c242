/** What the register lacks or contradicts, and the lists that such a sentence names, in English. */
import type { gaps as french } from '../fr/gaps.ts';

export const gaps: Readonly<Record<keyof typeof french, string>> = {
  'gap.no-activities': 'The register is empty. Load a ready-made one, or enter a first activity.',
  'gap.no-lawful-basis': 'What does this activity rest on? Choose its lawful basis.',
  'gap.no-interest-named': 'It rests on a legitimate interest: say which.',
  'gap.no-law-named': 'It rests on a legal obligation: name the law.',
  'gap.no-balance-test':
    'The balancing test is not complete: why it is necessary, what it does to the person, and the day you decided.',
  'gap.no-consent-proof': 'Consent must be provable: say how it is obtained and where the proof is kept.',
  'gap.no-special-basis': 'It uses sensitive data, forbidden but for exceptions: choose the exception.',
  'gap.no-categories': 'No category of data is ticked.',
  'gap.no-source': 'Where does the data come from? An answer to an access request must say so.',
  'gap.no-security': 'Describe, even briefly, how this data is protected.',
  'gap.no-retention': 'No retention period',
  'gap.no-automated-consequences': 'A machine decides alone: say what follows for the person.',
  'gap.no-human-review': 'A machine decides alone: say how the person gets a human to look again.',
  'gap.no-joint-arrangement': 'A joint controller takes part: sum up who does what, the person may know it.',
  'gap.marketing-promised-never':
    'Your policy promises no marketing, and this activity is marketing. Change one or the other.',
  'gap.minors-age-below-law': 'You take consent from children younger than the law allows.',
  'gap.minors-age-above-law':
    'You ask for the parents’ consent for longer than the law requires. You may; say it the same way everywhere.',
  'gap.recipient-unnamed':
    'This entry stands for several recipients without naming them. An answer to an access request names them.',
  'gap.no-country': 'In which country is this recipient established?',
  'gap.no-safeguard': 'Data may leave Europe: say under which safeguard, or that none is needed.',
  'gap.no-contact': 'Neither address nor e-mail: where to write when data is corrected or erased?',
  'gap.no-contract': 'A processor works under a contract: tick what yours settles, and attach it.',
  'gap.contract-incomplete': 'Its contract does not settle everything',
  'gap.contract-review-due': 'Its contract is due for review: the day set has come.',
  'gap.own-use-authorised':
    'A processor acts for you alone. This one may use the data for itself: withdraw that leave, or treat it as a controller of its own, with a basis for the sharing.',
  'gap.own-use-own-service':
    'It uses the data to improve what it sells. Read what the contract says, and turn the option off where there is one.',
  'gap.data-sold': 'It pays to receive this data. The person must know, and almost always have consented.',
  'gap.sold-promised-never': 'Your policy promises never to sell data, and this recipient pays for it.',
  'gap.client-none-named': 'For whom do you do this work? Enter your clients.',
  'gap.client-no-contact': 'Neither address nor e-mail',
  'gap.client-no-security': 'Describe, even briefly, how your clients’ data is protected.',
  'gap.policy-undated': 'It bears no date or version: nobody can tell which one held when a request arrived.',
  'gap.policy-cites-directive':
    'It cites Directive 95/46, repealed on 25 May 2018. Cite the GDPR; your letters already do.',
  'gap.policy-no-authority': 'It does not say to which authority one may complain.',
  'gap.policy-authority-no-address': 'It names the authority without its address.',
  'gap.policy-authority-former':
    'It names an authority that no longer exists, or an address it has left. Your letters give the right one.',
  'gap.policy-no-delay': 'It does not say how soon you answer. The month of the law holds in any case.',
  'gap.policy-no-identity-rule': 'It does not say how the person shows who they are.',
  'gap.policy-identity-copy':
    'It always demands a copy of an identity card. One asks for it only on reasonable doubt, and never to turn a request away.',
  'gap.policy-anonymous-only':
    'It promises to keep only anonymous data after an erasure: no proof of your answer will remain.',
  'gap.policy-lacks': 'It says nothing about this',
  'gap.policy-rights-missing': 'It does not announce every right',
  'gap.policy-minors-below-law': 'The age it gives for minors is lower than the law’s.',
  'gap.policy-minors-above-law':
    'The age it gives for minors is higher than the law’s. You may, and it binds you.',
  'gap.policy-no-recipients':
    'It says that nobody else receives the data, and the register names recipients.',
  'gap.policy-use-is-consent': 'It takes using the site for consent. Consent is given by a clear act.',
  'gap.policy-erases-everything':
    'It promises to erase everything. What the law makes you keep stays: say so',
  'gap.policy-authorises-own-use':
    'It says that you allow a provider to use the data for itself. A processor may not.',
  'gap.policy-changes-unannounced': 'It changes without notice. A new purpose is told before it is used.',
  'gap.policy-not-personal':
    'It says that these are not personal data. An IP address is: an answer must include them',
  'gap.with-details': '{sentence}: {details}.',
  'gap.ages': '{age} years instead of {law}',
  'contract-clause.subject': 'its subject',
  'contract-clause.duration': 'its duration',
  'contract-clause.nature': 'the nature of the processing',
  'contract-clause.purpose': 'its purpose',
  'contract-clause.data': 'the type of data',
  'contract-clause.persons': 'the persons concerned',
  'contract-clause.instructions': 'it acts only on your written instructions',
  'contract-clause.confidentiality': 'its staff is bound to secrecy',
  'contract-clause.security': 'security',
  'contract-clause.sub-processors': 'no sub-processor without your consent',
  'contract-clause.rights': 'it helps you answer requests',
  'contract-clause.assistance': 'it helps with breaches and security',
  'contract-clause.end': 'at the end it erases or returns the data',
  'contract-clause.audits': 'you may audit it',
  'policy-element.controller': 'who is responsible',
  'policy-element.contact': 'where to write to you',
  'policy-element.purposes': 'what the data is for',
  'policy-element.lawful-bases': 'the lawful basis of each purpose',
  'policy-element.categories': 'the categories of data',
  'policy-element.recipients-by-name': 'the recipients by name',
  'policy-element.transfers': 'transfers out of Europe and their safeguard',
  'policy-element.retention': 'how long the data is kept',
  'policy-element.security': 'how the data is protected',
  'policy-element.breaches': 'what you do about a data breach',
};
