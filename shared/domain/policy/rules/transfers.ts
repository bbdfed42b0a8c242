/** How policies say in which countries the data lies or goes, and on what safeguard (GDPR Art. 13(1)(f)). */
import type { PolicyRule } from './policy-rule.ts';

const transfer = (isDenied: boolean) =>
  ({ kind: 'transfer', countryCode: null, safeguard: null, isDenied }) as const;

export const transferRules: readonly PolicyRule[] = [
  {
    claim: transfer(false),
    whenDenied: transfer(true),
    needsHere: ['transfers'],
    fr: [
      'quitt*|sort|sortent ~6 union|ue|eee|europe|europeen|europeenne',
      'transfert|transferts|transferees|transferes|transferer|transferons|transmises|traitees|hebergees|stockees|conservees|situes|envoyees|sortent|cedees|heberges|etablis|bases ~10 hors|dehors|exterieur ~4 union|ue|eee|europe|europeenne|europeen',
      'hors|dehors ~4 union|ue|eee|europe|europeenne ~12 transfert|transferts|transferees|transmises|transfere|stockees',
      'transfert|transferts|transferees|transferes|transmises|transmission ~6 pays tiers',
      'vers|dans|aux|en|a un|des|les|pays ~2 tiers|etranger ~4 adequation|garanties',
    ],
    nl: ['buiten ~4 europ*|eer|eu'],
    en: ['outside ~4 eu|eea|european|europe|union'],
  },
  {
    claim: { kind: 'transfer', countryCode: null, safeguard: 'standard-clauses', isDenied: false },
    fr: ['clauses contractuelles', 'clauses types'],
    nl: ['modelcontractbepalingen|modelclausules|standaardcontractbepalingen'],
    en: ['standard contractual clauses'],
  },
  {
    claim: { kind: 'transfer', countryCode: 'US', safeguard: 'data-privacy-framework', isDenied: false },
    fr: [
      'data privacy framework',
      'cadre ~4 protection ~3 donnees ~4 etats',
      'privacy shield',
      'bouclier ~3 protection',
    ],
    nl: ['data privacy framework', 'privacy shield', 'kader ~2 gegevensbescherming'],
    en: ['data privacy framework', 'privacy shield'],
  },
  {
    claim: { kind: 'transfer', countryCode: null, safeguard: 'adequacy', isDenied: false },
    fr: ['decision|decisions ~2 adequation', 'niveau ~3 adequat', 'protection adequate|equivalente'],
    needs: ['transfers'],
    nl: ['adequaatheidsbesluit'],
    en: ['adequacy decision'],
  },
  {
    claim: { kind: 'transfer', countryCode: null, safeguard: 'binding-rules', isDenied: false },
    fr: ['regles d entreprise contraignantes'],
    en: ['binding corporate rules'],
  },
  {
    claim: { kind: 'transfer', countryCode: 'US', safeguard: null, isDenied: false },
    whenDenied: { kind: 'transfer', countryCode: 'US', safeguard: null, isDenied: true },
    fr: ['etats unis', 'usa', 'societe|entreprise americaine', 'serveurs ~3 americains'],
    needs: ['transfers', 'recipients', 'cookies', 'data', 'retention', 'security'],
    nl: ['verenigde staten', 'vs'],
    en: ['united states', 'usa'],
  },
  ...(
    [
      ['FR', 'france', 'frankrijk', 'france'],
      ['BE', 'belgique', 'belgie', 'belgium'],
      ['DE', 'allemagne', 'duitsland', 'germany'],
      ['IE', 'irlande', 'ierland', 'ireland'],
      ['NL', 'pays bas', 'nederland', 'netherlands'],
      ['LU', 'luxembourg', 'luxemburg', 'luxembourg'],
      ['CH', 'suisse', 'zwitserland', 'switzerland'],
    ] as const
  ).map(([countryCode, fr, nl, en]): PolicyRule => ({
    claim: { kind: 'hosting-place', countryCode },
    fr: [
      `serveur|serveurs|heberge|heberges|hebergee|hebergees|stocke|stockees|datacenter|datacenters|centre|centres|hebergement ~9 en|au|aux ${fr}`,
      `serveur|serveurs|hebergees|stockees ~4 ${fr}`,
    ],
    nl: [`servers|server|opgeslagen|gehost ~8 ${nl}`],
    en: [`servers|server|stored|hosted ~8 ${en}`],
    ignoresDenial: true,
  })),
];
