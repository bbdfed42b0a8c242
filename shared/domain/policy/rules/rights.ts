/** How policies name the rights that people have (GDPR Art. 13(2)(b) and (c)). */
import type { Right } from '../../request/right.ts';
import type { Phrases, PolicyRule } from './policy-rule.ts';

function right(code: Right, phrases: Phrases, conditions: Partial<PolicyRule> = {}): PolicyRule {
  return {
    claim: { kind: 'right', right: code },
    needs: ['rights'],
    unless: ['recipients', 'breach'],
    inHeadings: true,
    ignoresDenial: true,
    ...conditions,
    ...phrases,
  };
}

export const rightRules: readonly PolicyRule[] = [
  right(
    'access',
    {
      fr: [
        'droit|droits ~3 acces|inspection|consultation',
        'acces',
        'acceder',
        'consulter|consultation',
        'voir ~4 donnees|informations|vous',
        'examiner ~4 donnees',
        'confirmation ~8 traitement|traitees',
        'copie ~4 donnees|informations|dossier',
        'explications ~4 donnees',
        'prendre connaissance ~4 donnees',
        'recevoir|obtenir ~6 fichier|copie|ensemble|toutes ~4 donnees',
        'savoir|connaitre ~5 donnees',
      ],
      nl: ['inzage|inzien|toegang'],
      en: ['access'],
    },
    { unless: ['breach'] },
  ),
  right(
    'rectification',
    {
      fr: [
        'rectifi*|corrig*|correction|corrections',
        'modifier|modification|modifications ~5 donnees|informations|vos|erreurs',
        'modifications',
        'modification',
        'faire|les ~2 modifier',
        'mettre|mise a jour ~4 donnees|informations',
      ],
      nl: ['verbeter*|rectificatie|correctie|corrigeren|aanpass*'],
      en: ['rectif*|correct|correction|amend'],
    },
    { unless: ['changes', 'breach'] },
  ),
  right(
    'erasure',
    {
      fr: ['effacement|effacer|oubli|suppression|supprimer|supprimees|efface|effaces'],
      nl: ['wissen|wissing|verwijder*|vergetelheid'],
      en: ['erasure|erase|deletion|delete|deleted|forgotten'],
    },
    { unless: ['cookies', 'breach'] },
  ),
  right(
    'restriction',
    {
      fr: [
        'limitation|limiter|restriction|restreindre|gel ~6 traitement|donnees|traitements',
        'droit ~ limitation|restriction',
        'limitation',
      ],
      nl: ['beperk*'],
      en: ['restrict*'],
    },
    { unless: ['breach'] },
  ),
  right(
    'portability',
    {
      fr: [
        'portabilite|transferabilite',
        'transmettre|transmises|transfert ~6 autre responsable',
        'format ~6 lisible|structure|courant|ouvert|exploitable',
        'extraction',
        'recuperer ~4 donnees',
      ],
      nl: ['overdraagbaar*|dataportabiliteit|overdracht'],
      en: ['portability|portable'],
    },
    { unless: ['breach'] },
  ),
  right(
    'objection',
    {
      fr: ['opposition|opposer|oppose|opposez'],
      nl: ['bezwaar|verzet|verzetten'],
      en: ['object|objection|oppose'],
    },
    { unless: ['cookies', 'breach'] },
  ),
  right(
    'marketing-objection',
    {
      fr: ['oppos* ~12 @marketing'],
      nl: ['bezwaar|verzet* ~8 marketing'],
      en: ['object|objection ~8 marketing'],
    },
    { unless: ['breach'] },
  ),
  right(
    'consent-withdrawal',
    {
      fr: [
        'retirer|retrait|revoquer|retire ~4 consentement|accord|autorisation',
        'consentement ~8 retire|retirer|revoque',
      ],
      nl: ['toestemming ~8 intrekken', 'intrekken|intrekking ~4 toestemming'],
      en: ['withdraw|revoke ~4 consent'],
    },
    { needs: ['rights', 'bases', 'purposes', 'data', 'cookies', 'request'], unless: [] },
  ),
  right(
    'automated-decision',
    {
      fr: [
        'decision|decisions|prise ~10 automatise|automatisee|automatisees|automatique|automatisation',
        'profilage ~6 objet|soumis',
      ],
      nl: ['geautomatiseerd*'],
      en: ['automated'],
    },
    { needsHere: ['rights'], unless: [] },
  ),
  right(
    'post-mortem',
    {
      fr: ['apres ~2 deces|mort', 'post mortem', 'directives|sort|instructions ~10 deces|mort|deceder'],
      nl: ['na ~ overlijden'],
      en: ['after ~2 death'],
    },
    { needs: ['rights', 'request', 'data', 'purposes', 'retention'], unless: [] },
  ),
];
