/** How policies name the lawful basis (GDPR Art. 6(1), 13(1)(c)) and the laws they follow. */
import type { LawfulBasis } from '../../processing/processing-activity.ts';
import { repealedTexts, type legalTexts } from '../policy-finding.ts';
import type { Phrases, PolicyRule } from './policy-rule.ts';

function basis(code: LawfulBasis, phrases: Phrases, conditions: Partial<PolicyRule> = {}): PolicyRule {
  return {
    claim: { kind: 'lawful-basis', basis: code, purposes: [] },
    unless: ['minors'],
    inHeadings: true,
    ...conditions,
    ...phrases,
  };
}

export const basisRules: readonly PolicyRule[] = [
  basis(
    'consent',
    {
      fr: [
        'fonde|fondee|fondes|fondees|repose|reposent|base|bases|basee|basees|basent|basons|effectue|effectues ~5 consentement',
        'base legale|juridique ~5 consentement',
        'consentement ~3 article 6|art',
        'votre|avec|sous|moyennant|sur|apres|recueilli|leur|son|le|donne|obtenu consentement ~2 explicite|prealable|expres|libre|eclaire|express|specifique',
        'avec|moyennant|apres|sous|donne|donnez|obtenu|recueilli ~2 votre|leur|son consentement|accord|autorisation|permission',
        'qu avec ~2 consentement|accord|autorisation',
        'sur base de votre consentement',
        'si|lorsque|quand vous ~3 consenti|consentez|accepte',
        'que vous ~3 acceptez|consentez',
        'en votre consentement',
        'votre consentement ~4 newsletter|cookies|prospection|marketing',
        'demander* ~3 explicitement ~3 permission|accord|consentement',
      ],
      nl: ['toestemming'],
      en: ['consent'],
    },
    { unless: ['rights', 'changes', 'minors'], ignoresDenial: true },
  ),
  basis(
    'consent',
    { fr: ['consentement|consentements'], nl: ['toestemming'], en: ['consent'] },
    { needs: ['bases'], unless: ['minors', 'changes', 'retention'], ignoresDenial: true },
  ),
  basis(
    'contract',
    {
      fr: [
        'execution|conclusion ~6 contrat|contrats|commande|convention|precontractuelles',
        'necessaire|necessaires|necessite ~4 execution|contrat|conclusion',
        'mesures precontractuelles|pre',
        'base contractuelle',
        'obligations contractuelles',
        'relation contractuelle ~4 base',
        'necessaires ~4 reservation|reseervation|commande|prestation',
      ],
      nl: ['uitvoering ~4 overeenkomst|contract'],
      en: ['performance ~5 contract', 'contractual necessity|obligation|obligations', 'contract'],
    },
    { needs: ['bases', 'purposes', 'data'], unless: ['minors', 'retention', 'rights'] },
  ),
  basis(
    'contract',
    {
      fr: ['contrat|contractuel|contractuelle|precontractuelle|precontractuelles'],
      nl: ['overeenkomst'],
      en: ['contract'],
    },
    { needs: ['bases'], unless: ['rights', 'minors', 'recipients'] },
  ),
  basis(
    'legal-obligation',
    {
      fr: [
        'obligation|obligations ~2 legale|legales|reglementaire|reglementaires',
        'obligation|obligations ~4 comptable|comptables|fiscale|fiscales',
        'legalement tenu*|tenus|obliges|contraint*',
        'loi ~4 oblige|impose',
      ],
      nl: ['wettelijke verplichting*'],
      en: ['legal obligation|obligations'],
    },
    { needs: ['bases', 'purposes', 'data'], unless: ['rights', 'retention', 'minors', 'recipients'] },
  ),
  basis(
    'legal-obligation',
    {
      fr: ['obligation|obligations ~2 legale|legales|reglementaire|reglementaires'],
      en: ['legal obligation|obligations'],
    },
    { needs: ['bases'], unless: ['rights', 'minors', 'recipients'] },
  ),
  basis(
    'legitimate-interests',
    {
      fr: ['interet|interets ~2 legitime|legitimes'],
      nl: ['gerechtvaardigd* belang*'],
      en: ['legitimate interest|interests'],
    },
    { unless: ['rights', 'minors', 'defining'] },
  ),
  basis(
    'vital-interests',
    { fr: ['interet|interets ~2 vitaux|vital'], nl: ['vitale belangen'], en: ['vital interests'] },
    { unless: ['rights'] },
  ),
  basis(
    'public-task',
    { fr: ['mission ~3 interet public'], nl: ['taak van algemeen belang'], en: ['public task|interest'] },
    { unless: ['rights'] },
  ),
];

function text(code: (typeof legalTexts)[number], phrases: Phrases): PolicyRule {
  return {
    claim: { kind: 'legal-text', text: code, isRepealed: repealedTexts.includes(code) },
    ignoresDenial: true,
    inHeadings: true,
    ...phrases,
  };
}

export const legalTextRules: readonly PolicyRule[] = [
  text('gdpr', {
    fr: [
      'rgpd|gdpr',
      'reglement ~3 general ~ protection',
      'reglement ~4 2016 679',
      '2016 679',
      'reglement|reglementation europeen|europeenne ~6 donnees',
    ],
    nl: ['avg|gdpr', 'algemene verordening', '2016 679'],
    en: ['gdpr', 'general data protection regulation', '2016 679'],
  }),
  text('directive-95-46', {
    fr: ['directive ~6 95 46', '95 46', 'directive ~4 46'],
    nl: ['95 46'],
    en: ['95 46'],
  }),
  text('fr-lil', {
    fr: [
      'loi|dite informatique ~ libertes',
      'informatique et libertes',
      '78 17',
      'loi ~6 6 janvier 1978',
      'informatique aux fichiers',
    ],
    nl: [],
    en: ['78 17', 'informatique et libertes', 'french data protection act'],
  }),
  text('be-law-2018', { fr: ['30 juillet 2018'], nl: ['30 juli 2018'], en: ['30 july 2018'] }),
  text('be-law-1992', {
    fr: ['8 decembre 1992', '8 12 1992', '08 12 1992'],
    nl: ['8 december 1992'],
    en: ['8 december 1992'],
  }),
  text('eprivacy', { fr: ['2002 58', 'eprivacy'], nl: ['2002 58'], en: ['2002 58', 'eprivacy'] }),
  text('fr-lcen', { fr: ['lcen', 'confiance ~3 economie numerique', '2004 575'], nl: [], en: [] }),
  text('be-economic-code', { fr: ['code ~ droit economique'], nl: ['wetboek ~ economisch recht'], en: [] }),
];
