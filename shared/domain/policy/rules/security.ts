/** How policies describe their security (GDPR Art. 32). */
import { measure } from './claim-rules.ts';
import type { PolicyRule } from './policy-rule.ts';

const breaching = { unless: ['cookies'] } as const;

export const securityRules: readonly PolicyRule[] = [
  measure('encryption-in-transit', {
    fr: [
      'ssl|tls',
      'protocole|en https',
      'chiffr*|crypt* ~4 connexion|echanges|transmission|communications|transactions|transferts',
      'connexion|connexions securisee|securisees|chiffree|chiffrees',
    ],
    nl: ['ssl|tls|https'],
    en: ['ssl|tls|https'],
  }),
  measure(
    'encryption-in-transit',
    {
      fr: [
        'securite|securiser|securisees|mesures ~8 https',
        'https ~4 certificat|connexion|acces|gestion|sauvegardes',
        'chiffr*|crypt* ~4 transit',
      ],
    },
    { needs: ['security'], unless: ['cookies', 'rights'], except: { fr: ['https www'] } },
  ),
  measure('encryption-at-rest', { fr: ['chiffr*|crypt* ~8 au repos'] }),
  measure(
    'encryption-at-rest',
    {
      fr: [
        'chiffrement|chiffrees|chiffres|cryptage|cryptees|cryptes|chiffre ~5 disque|disques|base|bases|donnees|sauvegardes|ordinateur|ordinateurs|stockage',
        'donnees|disque|disques|base|bases|sauvegardes|ordinateur|ordinateurs|dossiers ~4 chiffrees|chiffres|chiffre|cryptees|cryptes|chiffree',
      ],
      nl: ['versleuteld|versleuteling'],
      en: ['encrypted at rest', 'disk encryption', 'encrypted'],
    },
    { except: { fr: ['chiffr*|crypt* ~5 transit|transmises|echangees|transferees'] } },
  ),
  measure('hashed-passwords', {
    fr: [
      'bcrypt|argon2|hashage|hachage|haches|hachés|hache',
      'mot|mots ~2 passe ~8 chiffre|chiffres|crypte|cryptes|cryptage|hache|haches',
      'passe ~8 cryptage|chiffree|chiffrees|hachee',
      'chiffrement|hachage|cryptage ~3 mot|mots ~2 passe',
    ],
    nl: ['gehasht'],
    en: ['hashed|bcrypt'],
  }),
  measure('password-policy', {
    fr: [
      'mot|mots de passe ~4 robuste|robustes|fort|forts|complexe|complexes|renforce|personnel|individuel|individuels|regulierement',
      'politique|strategie|gestion ~2 mot|mots de passe',
      'double authentification',
      'authentification forte',
      'protege*|protegee|acces ~4 mot|mots de passe',
      'double facteur',
    ],
    nl: ['wachtwoordbeleid', 'sterke wachtwoorden'],
    en: ['strong passwords|password', 'two factor'],
  }),
  measure(
    'access-control',
    {
      fr: [
        'acces ~4 restreint|limite|limites|controle|controles|reserve|reserves|restreints',
        'controle|controles|gestion|droits|habilitation|habilitations d|des|aux acces',
        'limit*|restrei* ~4 acces',
        'seul|seules|seuls ~6 acces|habilite|habilitees|autorisees|autorises|accedent|accede|acceder',
        'personnes|personnel habilitees|habilite|autorisees',
        'habilitation|habilitations',
      ],
      nl: ['toegang ~4 beperkt', 'toegangscontrole'],
      en: ['restricted|limited access', 'access ~4 restricted|limited|control|controls'],
    },
    { needs: ['security', 'recipients', 'data', 'retention'], unless: ['rights', 'cookies'] },
  ),
  measure(
    'staff-secrecy',
    {
      fr: [
        'tenu*|soumis*|astreint*|lies|liees|lie|engages ~5 secret|discretion',
        'tenu*|soumis|soumise|astreint*|lies|liees|lie|engages ~4 confidentialite',
        'secret professionnel|medical',
        'clause|engagement|obligation|accord de confidentialite',
      ],
      nl: ['geheimhouding|beroepsgeheim'],
      en: ['bound ~4 confidentiality|secrecy', 'confidentiality obligations'],
    },
    { unless: ['cookies', 'rights'] },
  ),
  measure(
    'staff-training',
    {
      fr: [
        'forme|formes|formation|formations|sensibilis*|formons|expliquons ~6 personnel|employes|collaborateurs|salaries|equipe|equipes|securiser|securite',
        'personnel|employes|collaborateurs|salaries|equipe|equipes ~9 forme|formes|formation|sensibilis*|formee|formees',
        'rappelons ~6 devoir',
      ],
      nl: ['opleiding ~4 medewerkers'],
      en: ['staff|employees ~4 trained|training'],
    },
    breaching,
  ),
  measure(
    'backups',
    {
      fr: ['sauvegarde|sauvegardes|sauvegardees|backup|backups'],
      nl: ['backup|backups|reservekopie*'],
      en: ['backup|backups'],
    },
    { unless: ['rights'], needs: ['security', 'retention', 'data'] },
  ),
  measure('penetration-tests', {
    fr: ['test|tests ~2 intrusion|penetration|securite', 'audit|audits ~3 securite'],
    nl: ['penetratietest*'],
    en: ['penetration tests|testing', 'security audits'],
  }),
  measure(
    'updates',
    {
      fr: [
        'mis|mise|mises|mettons a jour ~6 regulierement|logiciels|systemes|securite|frequemment',
        'jour regulierement',
        'mises|mise ~2 jour ~3 logiciels|systeme|securite|regulieres',
      ],
      nl: ['updates'],
      en: ['regularly updated', 'software updates'],
    },
    { needs: ['security'], unless: ['changes', 'rights', 'data'] },
  ),
  measure('firewall', {
    fr: ['pare feu|feux', 'firewall|firewalls', 'antivirus|anti virus'],
    nl: ['firewall|firewalls|antivirus'],
    en: ['firewall|firewalls|antivirus'],
  }),
  measure('locked-premises', {
    fr: [
      'armoire|armoires|locaux|local|bureau|tiroir ~6 cle|ferme|fermee|fermees|verrouille|verrouilles|verrouillee|securise|securises|alarme|fermant',
      'sous cle|clef',
    ],
    nl: ['afgesloten|slot'],
    en: ['locked cabinets|cabinet|premises'],
  }),
  measure(
    'pseudonymisation',
    { fr: ['pseudonymis*'], nl: ['pseudonimis*'], en: ['pseudonymis*'] },
    { unless: ['defining', 'retention', 'rights'] },
  ),
  measure(
    'technical-and-organisational',
    {
      fr: [
        'mesure|mesures|moyens|dispositions ~4 technique|techniques ~3 organisationnelle|organisationnelles|physiques|administratives',
        'mesures ~4 appropriees|securite|raisonnables|necessaires|adaptees|utiles',
        'mesures ~6 securite|protection|proteger',
        'precautions ~4 raisonnables|utiles|necessaires|appropriees',
        'organisationnelles ~3 techniques',
        'dispositif|dispositifs|moyens ~4 securite|protection',
      ],
      nl: ['technische ~3 organisatorische'],
      en: ['technical ~3 organisational|organizational', 'appropriate measures'],
    },
    { needs: ['security'], unless: ['rights', 'cookies', 'transfers'] },
  ),
  measure(
    'binding-providers',
    {
      fr: [
        'exige*|imposons|demandons|garantissent|engagent|tenus|tenu|soumis|engages|lies|exigeons|presentent ~12 prestataires|traitants|fournisseurs|tiers|partenaires',
        'prestataires|traitants|fournisseurs|tiers|partenaires|societes ~12 engagent|tenus|garantissent|soumis|engages|respecter|lies|garanties',
        'contrat|contrats|accord|accords|clause ~4 traitance|traitement|traitants|traitant',
      ],
      nl: ['verwerkersovereenkomst*'],
      en: ['data processing agreement|agreements', 'processors|providers ~8 bound|comply'],
    },
    { needs: ['recipients', 'security'], unless: ['rights', 'cookies', 'bases', 'changes'] },
  ),
];
