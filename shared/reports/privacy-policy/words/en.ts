/** The words of a privacy policy in English, for Belgium and for France. */
import type { PolicyWords } from './words.ts';

export const en: PolicyWords = {
  fileName: 'privacy-policy',
  title: 'Privacy policy',
  versionOf: 'Version of {date}',
  intro: {
    BE: 'This policy explains what data we collect about you, why, whom we share them with, how long we keep them and what your rights are, as Regulation (EU) 2016/679 (the “GDPR”) and the Belgian Act of 30 July 2018 on the protection of natural persons with regard to the processing of personal data require.',
    FR: 'This policy explains what data we collect about you, why, whom we share them with, how long we keep them and what your rights are, as Regulation (EU) 2016/679 (the “GDPR”) and the French Act no. 78-17 of 6 January 1978 on information technology, data files and civil liberties require.',
  },
  headings: {
    controller: 'Who is responsible for your data',
    purposes: 'Why we use your data',
    recipients: 'Who receives your data',
    transfers: 'Transfers outside the European Economic Area',
    retention: 'How long we keep your data',
    automated: 'Automated decisions',
    rights: 'Your rights',
    requests: 'How to exercise your rights',
    complaint: 'Complaint and judicial remedy',
    security: 'Security of your data',
    cookies: 'Cookies',
    version: 'Version of this policy and changes to it',
  },
  draft: {
    title: 'Draft – not to be published',
    lead: {
      one: 'The register still lacks {count} fact for this policy to be complete and accurate:',
      other: 'The register still lacks {count} facts for this policy to be complete and accurate:',
    },
    lacks: {
      'no-activities': 'The register holds no activity at all.',
      'no-lawful-basis': '{name}: the legal basis',
      'no-interest-named': '{name}: the legitimate interest pursued',
      'no-law-named': '{name}: the law that requires this processing',
      'no-special-basis': '{name}: what permits the processing of sensitive data',
      'no-categories': '{name}: the categories of data',
      'no-source': '{name}: where the data come from',
      'no-retention': '{name}: a retention period ({names})',
      'no-automated-consequences': '{name}: the consequences of the automated decision',
      'no-human-review': '{name}: how to have the decision reviewed by a person',
      'no-joint-arrangement': '{name}: the essence of the arrangement between joint controllers',
      'no-country': '{name}: the country',
      'no-safeguard': '{name}: the safeguard for the transfer outside the European Economic Area',
      'own-use-authorised':
        '{name}: called a processor, yet free to use the data for purposes of its own; review the contract or its role',
      'marketing-promised-never':
        '{name}: you have promised not to send marketing; drop this activity or that promise',
      'sold-promised-never':
        '{name}: you have promised never to sell data; end the sale or drop that promise',
      'minors-age-below-law':
        '{name}: the age from which a minor’s own consent is taken is lower than the law allows',
    },
  },
  controller: {
    lead: 'The controller of your data is {name}: it is we who decide why and how they are used.',
    reach: 'For any question about your data, you can contact us: {ways}.',
    privacyContact: 'Our contact person for your data: {contact}.',
    dpo: 'Our data protection officer: {contact}.',
    joint:
      'For some purposes we decide together with others: {names}. The purpose concerned says how we share the tasks; you may exercise your rights against each of us.',
  },
  purposes: {
    lead: 'Purpose by purpose, here are the data we collect and what permits us to use them.',
    labels: {
      why: 'Purpose',
      persons: 'Persons concerned',
      data: 'Data collected',
      basis: 'Legal basis',
      required: 'Required or not',
      source: 'Source of the data',
      recipients: 'Recipients',
      freely: 'Your choice',
    },
    special: 'Sensitive data are processed (Article 9 GDPR): {basis}.',
    required: {
      consent: 'No. You are free to refuse; without your consent we do not use your data for this.',
      contract:
        'Yes, as far as the contract, or what you ask of us beforehand, depends on them: without these data we can neither conclude nor perform it.',
      'legal-obligation':
        'Yes, where the law obliges us to ask you for them: without these data we cannot do what it requires.',
      'vital-interests':
        'No, nothing obliges you to; without these data we cannot protect the vital interests at stake.',
      'public-task': 'Yes, where the law provides for it; without these data we cannot carry out that task.',
      'legitimate-interests':
        'Neither the law nor a contract obliges you to; without these data we cannot reach this aim as far as you are concerned.',
    },
    noRecipients: 'Nobody outside our business.',
    withdrawal:
      'You may withdraw your consent at any time, as easily as you gave it, by writing to us. What was done before remains lawful.',
    marketing: 'You may object to direct marketing at any time, without giving a reason and free of charge.',
    minors:
      'Below the age of {age}, we ask for the consent of the holder of parental responsibility as well as the child’s.',
    joint: 'We decide on this together with {names}. {essence}',
    noMarketing: 'We do no direct marketing.',
  },
  recipients: {
    lead: 'Your data are shared with the following recipients, each for what concerns it. A processor works for us and on our instructions; a separate controller decides itself what it does with the data, and answers for it.',
    none: 'Your data are shared with no recipient outside our business.',
    line: '{name} ({country}), {role}: {service}',
    lineWithoutCountry: '{name}, {role}: {service}',
    roles: {
      processor: 'processor',
      'joint-controller': 'joint controller',
      controller: 'separate controller',
      authority: 'public authority, on its request',
    },
    helpedBy: '{line}; with the help of {names}',
    pays: 'These data are handed over against payment to: {names}.',
    neverSells: 'We never sell your data.',
  },
  transfers: {
    lead: 'Some recipients process data outside the European Economic Area, or may do so. This is what protects them in each case:',
    none: 'We do not transfer your data outside the European Economic Area.',
    line: '{name} ({country}): {safeguard}',
    onward: '{country}, with possible transfers outside the European Economic Area',
    copy: 'For a copy of these safeguards, or to learn where to consult them, write to us.',
  },
  retention: {
    lead: 'We keep your data for the following periods:',
    line: '{categories}: {period}',
    criteria: '{categories}, according to these criteria: {period}',
    forActivity: '{line} (for the purpose “{activity}”)',
    byLaw: '{line} (legal obligation: {ground})',
    end: 'At the end of these periods the data are erased, unless something else is stated. Where several periods apply to the same item, the longest counts.',
  },
  automated: {
    lead: 'The following decisions are fully automated (Article 22 GDPR). You may have them reviewed by a person, express your point of view and contest them.',
    none: 'We make no decisions about you that are based solely on automated processing, including profiling (Article 22 GDPR).',
    line: '{activity}: {logic}',
  },
  rights: {
    lead: 'You have the following rights, under the conditions set by law:',
    objection: 'Your right to object',
    meanings: {
      access:
        'Right of access: to know whether we hold data about you, which, and what we do with them, and to receive a copy (Article 15 GDPR).',
      rectification:
        'Right to rectification: to have an inaccurate item corrected or an incomplete one completed (Article 16 GDPR).',
      erasure:
        'Right to erasure: to have your data erased, for instance when they are no longer needed, except for what the law obliges us to keep (Article 17 GDPR).',
      restriction:
        'Right to restriction of processing: to have the use of your data suspended, for instance while we verify whether they are accurate (Article 18 GDPR).',
      portability:
        'Right to data portability: to receive, in a common and machine-readable format, the data that you provided to us and that we process with your consent or for a contract, or to have them sent to somebody else (Article 20 GDPR).',
      objection:
        'Right to object: on grounds relating to your situation, to what we do with your data on the basis of our legitimate interest or of a task in the public interest (Article 21 GDPR).',
      'marketing-objection':
        'Right to object to direct marketing: to refuse it at any time, without giving a reason (Article 21(2) GDPR).',
      'consent-withdrawal':
        'Right to withdraw your consent: at any time, where we asked you for it, without affecting what was done before (Article 7(3) GDPR).',
      'automated-decision':
        'Right not to be subject to a fully automated decision with important consequences for you, and to have it reviewed by a person (Article 22 GDPR).',
      'post-mortem':
        'Right to give directives for after your death: to decide whether your data are then kept, erased or disclosed, and to whom. You may entrust us with these directives, appoint somebody to have them carried out, and change or revoke them at any time; without directives your heirs may exercise certain rights (Articles 84 to 86 of the French Act no. 78-17 of 6 January 1978).',
    },
  },
  requests: {
    write: 'To exercise your rights, you can send us your request {ways}.',
    anyWay: 'No form is required: a request that reaches us in another way counts just as much.',
    within: 'We answer your request without delay, and at the latest within {period} of receiving it.',
    aMonth: 'one month',
    withinDays:
      'We answer your request without delay, and at the latest within {period} of receiving it, without ever exceeding the time set by law.',
    workingDays: { one: '{count} working day', other: '{count} working days' },
    extension:
      'If it is complex, or if you make several, the law allows us to extend this time once, by two further months at most; we would then tell you in time, with the reasons (Article 12(3) GDPR).',
    free: 'Exercising your rights is free of charge.',
    identity:
      'We ask for proof of identity only where there is reasonable doubt about the identity of the person making the request (Article 12(6) GDPR).',
    knownAddress: 'We send our answer only to an address that we already know.',
    knownEmail: 'We send our answer only to the e-mail address that we already know.',
    destinations: {
      'channel-asked':
        'Our answer goes out by the same means as your request, unless you would like another.',
      'known-email': 'Our answer goes to the e-mail address that we already know.',
      'address-stated': 'Please tell us the address at which you would like to receive our reply.',
    },
    endOfService:
      'If you tell us that you no longer want our services, we treat your message as a request for erasure.',
  },
  complaint: {
    elsewhere:
      'If you live or work in another country of the European Union, you may also turn to the supervisory authority of that country (Article 77 GDPR).',
  },
  security: {
    lead: 'We protect your data by technical and organisational measures appropriate to the risk, in particular against loss, disclosure and unauthorised access (Article 32 GDPR).',
    authority:
      'In the event of a data breach, we notify the supervisory authority within 72 hours of becoming aware of it, unless it is unlikely to result in a risk to you (Article 33 GDPR).',
    authorityAlways:
      'In the event of a data breach, we notify the supervisory authority within {hours} hours of becoming aware of it.',
    persons: 'If the breach exposes you to a high risk, we tell you without undue delay (Article 34 GDPR).',
    personsAlways: 'If a data breach concerns you, we tell you.',
  },
  cookies: {
    lead: 'The following purposes rely on cookies or other trackers:',
    line: '{activity}: {basis}',
    consent:
      'Where the legal basis is your consent, we ask for it before placing the cookies; refusing is as easy as accepting, and you may change your mind at any time.',
  },
  version: {
    dated: 'This version is dated {date}.',
    changes:
      'If we want to use your data for a purpose other than those stated here, we will inform you before doing so (Article 13(3) GDPR).',
  },
};
