/** The codes of the domain in English, in the spelling of the English text of the Regulation. */
import type { Words } from './words.ts';

export const en: Words = {
  locale: 'en-GB',
  placeAndDate: '{town}, {date}',
  citation: {
    article: 'Article {article}',
    paragraph: '({paragraph})',
    point: '({point})',
    gdpr: '{place} GDPR',
    gdprDeep: '{place} GDPR',
    'fr-lil': '{place} of the French Act no. 78-17 of 6 January 1978',
    short: 'Art. {article}({paragraph})({point})',
  },
  rights: {
    access: 'right of access',
    rectification: 'right to rectification',
    erasure: 'right to erasure',
    restriction: 'right to restriction of processing',
    portability: 'right to data portability',
    objection: 'right to object',
    'marketing-objection': 'right to object to direct marketing',
    'consent-withdrawal': 'right to withdraw your consent',
    'automated-decision': 'right not to be subject to a decision based solely on automated processing',
    'post-mortem': 'right to settle what happens to data after a death',
  },
  rightsOfAnother: {
    'marketing-objection': 'right to object to direct marketing',
    'consent-withdrawal': 'right to withdraw consent',
  },
  channels: {
    email: 'by e-mail',
    'web-form': 'through the form on our website',
    post: 'by post',
    'registered-post': 'by registered post',
    phone: 'by telephone',
    counter: 'in person',
    messenger: 'through a messaging service',
    'social-network': 'through a social network',
    review: 'through an online review',
  },
  consentGiven: 'given on {date}',
  consentGivenOnce: 'given',
  consentWithdrawn: 'withdrawn on {date}',
  lawfulBases: {
    consent: 'your consent',
    contract: 'performance of a contract or steps prior to one',
    'legal-obligation': 'a legal obligation',
    'vital-interests': 'the protection of vital interests',
    'public-task': 'a task carried out in the public interest',
    'legitimate-interests': 'our legitimate interest',
  },
  safeguards: {
    'none-needed': null,
    adequacy: 'adequacy decision (Article 45 GDPR)',
    'data-privacy-framework': 'EU–US Data Privacy Framework, adequacy decision (Article 45 GDPR)',
    'standard-clauses': 'standard contractual clauses of the European Commission (Article 46 GDPR)',
    'binding-rules': 'binding corporate rules (Article 47 GDPR)',
    missing: 'safeguards being verified',
  },
  processorRoles: {
    processor: 'processor',
    'joint-controller': 'joint controller',
    controller: 'controller in its own right',
    authority: 'public authority, on its request',
  },
  origins: {
    person: 'yourself',
    import: 'taken over from a file that we already kept',
    request: 'a request that you sent us',
    'third-party': 'a third party',
    controller: 'our own observations',
  },
  identityFields: {
    'given-name': 'first name',
    'family-name': 'family name',
    company: 'company',
    'customer-number': 'customer number',
    email: 'e-mail address',
    phone: 'telephone number',
    address: 'postal address',
    language: 'language',
    birth: 'date of birth',
    relation: 'kind of relationship',
    'relation-started': 'start of the relationship',
    'relation-ended': 'end of the relationship',
    'last-contact': 'date of last contact',
    'account-closed': 'date the account was closed',
    'subscription-ended': 'date the subscription ended',
    'contract-performed': 'date the contract was performed',
    'satisfactory-answer': 'date of the satisfactory answer',
    'said-stop': 'date on which you said you no longer want our services',
    note: 'notes',
    'restricted-since': 'mark of restricted processing',
    'marketing-stopped-since': 'mark of objection to direct marketing',
    deceased: 'mark of death',
  },
  durations: {
    days: { one: '{count} day', other: '{count} days' },
    months: { one: '{count} month', other: '{count} months' },
    years: { one: '{count} year', other: '{count} years' },
  },
  startEvents: {
    'account-closed': 'the closing of your account',
    'subscription-ended': 'the end of your subscription',
    'relation-ended': 'the end of our relationship',
    'last-contact': 'the last contact that came from you',
    'satisfactory-answer': 'a satisfactory answer to your question',
    collected: 'the collection of the item',
    'invoice-issued': 'the issue of the invoice',
    'financial-year-closed': 'the closing of the financial year',
    'until-person-says-stop': 'your asking us to stop',
    'contract-performed': 'the performance of the contract',
    recorded: 'the recording',
    'letter-sent': 'the sending of our answer',
    'request-closed': 'the closing of the file',
    document: 'the date of the document',
  },
  periods: {
    afterEvent: '{duration} after {event}',
    afterNextJanuary: '{duration} from 1 January following {event}',
    atOnce: 'erased without delay after {event}',
    untilPersonSaysStop: 'until you ask us to stop',
    asLongAsNeeded: 'as long as needed for the purposes stated here',
    asLongAsTheRest: 'as long as the other data listed here',
    asLongAsTheReason: 'as long as this reason requires',
    atLatest: '{period} (until {date} at the latest)',
    byLaw: '{period}; {ground}',
    until: 'until {date}',
  },
  afterwards: {
    erase: '{period}',
    anonymise: '{period}, then made anonymous',
    archive: '{period}, then archived with restricted access',
  },
  exceptions: {
    a: 'freedom of expression and information',
    b: 'legal obligation',
    c: 'public health',
    d: 'archiving in the public interest, research or statistics',
    e: 'establishment, exercise or defence of legal claims',
  },
  erasureGrounds: {
    a: 'these data are no longer necessary for the purposes for which they were collected',
    b: 'you have withdrawn your consent and the processing has no other legal ground',
    c: 'you have exercised your right to object and no compelling legitimate ground prevails',
    d: 'these data have been unlawfully processed',
    e: 'a legal obligation requires their erasure',
    f: 'these data were collected from a child through an online service',
  },
  restrictionCases: {
    a: 'you contest the accuracy of data, which we are verifying in the meantime',
    b: 'the processing is unlawful and you prefer restriction to erasure',
    c: 'we no longer need these data, but you need them for the establishment, exercise or defence of legal claims',
    d: 'you have exercised your right to object, and we are verifying whether our legitimate grounds prevail',
  },
  leftOutReasons: {
    basis:
      'these data are processed neither on the basis of your consent nor of a contract (Article 20(1)(a) GDPR)',
    inferred: 'these data were inferred from other data, and not provided by you',
    'not-provided': 'these data do not come from you',
  },
  nothingStood: 'nothing was recorded',
  refusals: {
    'free-expression':
      'These data are necessary for exercising the right of freedom of expression and information (Article 17(3)(a) GDPR).',
    'public-health':
      'These data are necessary for reasons of public interest in the area of public health (Article 17(3)(c) GDPR).',
    'archives-research':
      'These data are necessary for archiving in the public interest, research or statistics, which their erasure would make impossible or seriously impair (Article 17(3)(d) GDPR).',
    'restricted-by-law': 'A law restricts this right, within the limits of Article 23 GDPR:',
    'no-ground': 'Erasure is due in the cases listed in Article 17(1) GDPR; none of them applies here.',
    'accuracy-not-shown':
      'Neither what we received nor our own checks show that the data are inaccurate or incomplete (Article 16 GDPR).',
    'no-restriction-case':
      'Restriction is owed in the cases listed in Article 18(1) GDPR; none of them applies here.',
    'not-consent-or-contract':
      'The right to portability covers data processed on the basis of consent or a contract, which is not the case here (Article 20(1)(a) GDPR).',
    'not-automated':
      'The right to portability covers data processed by automated means, which is not the case here (Article 20(1)(b) GDPR).',
    'not-on-interests':
      'The right to object covers processing based on a legitimate interest or a task in the public interest, which is not the case here (Article 21(1) GDPR).',
    'compelling-grounds':
      'Compelling legitimate grounds override the interests, rights and freedoms put forward (Article 21(1) GDPR).',
    'decision-needed-for-contract':
      'The decision is necessary for entering into, or performing, a contract between you and us (Article 22(2)(a) GDPR).',
    'decision-allowed-by-law':
      'The decision is authorised by the law that applies to us, which lays down safeguards (Article 22(2)(b) GDPR).',
    'decision-by-explicit-consent': 'The decision is based on your explicit consent (Article 22(2)(c) GDPR).',
    'no-entitlement':
      'What we received does not establish the right to act after the death of the person concerned.',
    'not-identifiable':
      'What we hold does not allow us to identify you among our data (Article 11(2) GDPR); if you give us information that does, we will resume your request at once.',
    'identity-not-confirmed':
      'We have reasonable doubts about the identity of the person making the request and have not received the information that would confirm it (Article 12(2) and (6) GDPR); as soon as we have it, we will resume your request.',
    'manifestly-unfounded': 'The request is manifestly unfounded (Article 12(5) GDPR).',
    excessive: 'The request is manifestly excessive (Article 12(5) GDPR).',
    other: 'Our reason is the following:',
  },
  legalObligation: {
    erasure: 'A legal obligation prevents it (Article 17(3)(b) GDPR).',
    other: 'A legal obligation prevents it.',
  },
  legalClaims: {
    erasure:
      'These data are necessary for the establishment, exercise or defence of legal claims (Article 17(3)(e) GDPR).',
    objection:
      'These data are necessary for the establishment, exercise or defence of legal claims (Article 21(1) GDPR).',
    other: 'These data are necessary for the establishment, exercise or defence of legal claims.',
  },
  othersRights: {
    access:
      'Disclosing these data would adversely affect the rights and freedoms of others (Article 15(4) GDPR).',
    portability:
      'Transmitting these data would adversely affect the rights and freedoms of others (Article 20(4) GDPR).',
    other: 'Acting on the request would adversely affect the rights and freedoms of others.',
  },
  items: { one: '{count} item', other: '{count} items' },
  otherItems: { one: '{count} other item', other: '{count} other items' },
  andMore: {
    one: '{list} and {count} more in the enclosed copy',
    other: '{list} and {count} more in the enclosed copy',
  },
  andOtherSources: '{list}; other possible sources: see the enclosed copy',
  inBrackets: '{what} ({details})',
  detailed: '{what}: {details}',
  onward: '{what}; outside the EEA: {details}',
  completesDocuments: 'needed to keep the documents complete',
  unknownCountry: 'country not stated',
  unknownSource: 'source not recorded',
  noticeExceptions: {
    'already-informed': 'you already had this information (Article 14(5)(a) GDPR)',
    'disproportionate-effort':
      'this proved impossible or would have taken a disproportionate effort (Article 14(5)(b) GDPR)',
    'laid-down-by-law': 'the law itself provides that we receive these data (Article 14(5)(c) GDPR)',
  },
  noStatedBasis: 'not recorded',
  authorities: {
    BE: 'Autorité de protection des données / Gegevensbeschermingsautoriteit (the Belgian Data Protection Authority), rue de la Presse 35, 1000 Brussels, contact@apd-gba.be',
    FR: 'CNIL (the French supervisory authority), 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07 (www.cnil.fr/fr/plaintes)',
  },
};
