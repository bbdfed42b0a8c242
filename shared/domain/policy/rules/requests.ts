/** How policies say by which way a request comes in, what is asked of who makes it, and where the answer goes (GDPR Art. 12). */
import type { Channel } from '../../request/channel.ts';
import type { Phrases, PolicyRule } from './policy-rule.ts';

function channel(code: Channel, phrases: Phrases, conditions: Partial<PolicyRule> = {}): PolicyRule {
  return {
    claim: { kind: 'channel', channel: code },
    needs: ['rights', 'reaching'],
    unless: ['breach', 'cookies', 'retention', 'recipients', 'bases'],
    unlessAround: ['retention'],
    ...conditions,
    ...phrases,
  };
}

export const requestRules: readonly PolicyRule[] = [
  channel('web-form', {
    fr: [
      'via|par|sur|depuis|avec|dans|le|notre|un|au|utilis*|remplissant|en formulaire',
      'notre formulaire',
      'formulaire ~2 contact|contactez|demande|ligne',
    ],
    nl: ['contactformulier', 'via|met het|een|ons formulier'],
    en: ['contact form', 'through|via|using the|our|a form'],
  }),
  channel(
    'registered-post',
    {
      fr: ['lettre|courrier|pli recommandee|recommande', 'recommande ~3 accuse|avis', 'lrar'],
      nl: ['aangetekend*'],
      en: ['registered post|letter|mail'],
    },
    { needs: ['rights', 'reaching', 'request'] },
  ),
  channel(
    'post',
    {
      fr: [
        'par|voie|un|soit courrier|poste|lettre|postale',
        'courrier|courriers ~2 postal|adresse|simple|papier|suivante',
        'par ecrit ~3 adresse',
        'adresse postale suivante',
        'voie postale',
        'ecrivant ~3 adresse',
        'lettre ~6 adresse suivante|adressee',
        'ecrire|ecrivez ~5 adresse ~ suivante|postale',
        'ou ~ l|notre adresse ~ club|siege|magasin|cabinet|atelier|boutique|salon|association|restaurant|societe',
      ],
      nl: ['per post|brief'],
      en: ['by post|letter|mail', 'in writing', 'postal mail'],
    },
    {
      except: {
        fr: [
          'par|voie|un|soit courrier|poste|lettre recommandee|recommande',
          'lettre recommandee ~6 adresse suivante|adressee',
        ],
      },
    },
  ),
  channel(
    'email',
    {
      fr: [
        'par|un|via|en|soit @mail',
        'adresse @mail suivante',
        'adresse ~ @mail',
        '@mail ~4 adresse suivante',
        'email|mail|courriel a',
        'ecrire|ecrivant|ecrivez|contacter|contactant|contactez|adresser|envoyer|envoyant|envoyez ~8 @mail',
      ],
      nl: ['per email|mail', 'email naar'],
      en: ['by|an|via|at email', 'email us'],
    },
    { unless: ['breach', 'cookies', 'retention', 'recipients', 'bases', 'changes'] },
  ),
  channel('phone', {
    fr: ['par telephone', 'telephoner|telephonez|appeler|appelant', 'au numero|telephone'],
    nl: ['telefonisch', 'per telefoon'],
    en: ['by phone|telephone', 'call us'],
  }),
  channel(
    'counter',
    {
      fr: [
        'sur place',
        'au comptoir|guichet|magasin|cabinet|secretariat|accueil',
        'en vous presentant',
        'de vive voix',
      ],
      nl: ['ter plaatse'],
      en: ['in person'],
    },
    { isOnlyPossible: true, unless: ['breach', 'cookies', 'retention', 'recipients', 'bases', 'purposes'] },
  ),
  {
    claim: { kind: 'identity-rule', rule: 'identity-copy' },
    whenDenied: { kind: 'identity-rule', rule: 'on-doubt' },
    needs: ['rights', 'request', 'reaching'],
    fr: [
      'copie|photocopie|scan|recto|justificatif|double ~8 identite',
      'piece|pieces|carte|titre|document|preuve|justificatif d identite',
      'accompagne* ~8 identite',
      'justificatif ~4 identite',
      'justifier|justifiant|prouver|prouvant|justification|preuve ~4 votre|son|de|leur|d identite',
    ],
    unless: ['recipients'],
    nl: ['kopie ~6 identiteitskaart|identiteitsbewijs|identiteit', 'identiteitskaart|identiteitsbewijs'],
    en: ['copy ~6 identity|id|passport', 'proof of identity|id', 'identity document'],
  },
  {
    claim: { kind: 'identity-rule', rule: 'signature' },
    needs: ['rights', 'request', 'reaching'],
    fr: [
      'courriel|mail|email|courrier ~4 signe|signee',
      'demande|courrier|lettre|requete ~6 signee|signe|date|datee ~3 signe|signee|et',
      'demande|requete|courrier|lettre ~5 signee|signe',
      'revetue ~3 signature',
      'portant ~2 signature',
    ],
    nl: ['ondertekend*|gehandtekend'],
    en: ['signed'],
  },
  {
    claim: { kind: 'identity-rule', rule: 'identification' },
    needs: ['rights', 'request', 'reaching'],
    fr: [
      'vous identifier',
      'verifier ~4 identite',
      'verification ~4 identite',
      'assurer ~3 identite',
      'etablir ~3 identite',
      'confirmer ~3 identite',
    ],
    nl: ['identiteit ~4 verifieren|controleren', 'identificeren'],
    en: ['verify|confirm ~4 identity'],
  },
  {
    claim: { kind: 'identity-rule', rule: 'identification' },
    needs: ['rights', 'request', 'reaching'],
    fr: [
      'demand* ~5 de vous identifier',
      'identification ~2 demandee|requise',
      'verifier|verification|confirmer ~4 votre|identite ~6 identite|demande',
    ],
    nl: [],
    en: [],
  },
  {
    claim: { kind: 'identity-rule', rule: 'on-doubt' },
    needs: ['rights', 'request'],
    fr: [
      'doute|doutes ~6 identite',
      'doute|doutes raisonnable|raisonnables',
      'en cas de doute',
      'identite ~4 doute',
    ],
    nl: ['twijfel'],
    en: ['reasonable doubt|doubts', 'doubt|doubts ~4 identity'],
  },
  {
    claim: { kind: 'identity-rule', rule: 'known-address-only' },
    fr: [
      'uniquement|seulement|exclusivement ~6 adresse ~4 connue|connaissons|enregistree|associee|utilisee',
      'adresse ~4 connue|connaissons|enregistree|associee ~6 uniquement|seulement|exclusivement|compte',
      'depuis|a partir de l adresse ~6 compte|inscription|enregistree|commande|reservation',
    ],
    needs: ['rights', 'request', 'data'],
    nl: ['gekende|bekende ~3 adres', 'alleen|enkel|uitsluitend ~4 adres|emailadres ~5 kennen'],
    en: ['only ~6 known|registered address|email', 'only ~6 address ~5 know'],
  },
  {
    claim: { kind: 'answer-destination', destination: 'known-email' },
    fr: [
      'adresse ~3 @mail ~4 connue|connaissons|enregistree|deja',
      '@mail ~3 adresse ~4 connue|connaissons|enregistree|deja',
      'adresse ~2 deja connue',
    ],
    needs: ['rights', 'request', 'data'],
    nl: ['gekende|bekende ~2 emailadres', 'emailadres ~5 kennen'],
    en: ['known|registered email', 'email address ~5 know'],
  },
  {
    claim: { kind: 'answer-destination', destination: 'address-stated' },
    fr: [
      'adresse ~8 parvenir|recevoir|envoyee|adressee ~3 reponse',
      'preciser|indiquer|mentionner|indiquant|precisant|precise ~2 adresse ~6 reponse',
      'reponse ~6 adresse ~3 indiquee|mentionnee|communiquee',
    ],
    nl: ['adres ~4 antwoord'],
    en: ['address ~6 reply', 'address at which ~8 reply|answer'],
  },
  {
    claim: { kind: 'answer-destination', destination: 'channel-asked' },
    fr: ['meme ~2 voie|canal|moyen|maniere', 'voie|forme electronique ~10 demande'],
    needs: ['request'],
    nl: ['zelfde weg|kanaal'],
    en: ['same channel|means'],
  },
  {
    claim: { kind: 'privacy-contact', contact: 'officer', email: null },
    fr: ['delegue|deleguee ~3 protection', 'dpo', 'data protection officer'],
    unless: ['defining'],
    nl: ['functionaris ~ gegevensbescherming', 'dpo'],
    en: ['data protection officer', 'dpo'],
  },
  {
    claim: { kind: 'privacy-contact', contact: 'contact', email: null },
    fr: [
      'interlocuteur|personne|contact|referent|responsable ~4 dedie|contact|referent|vie privee|confidentialite|rgpd',
      'referent rgpd|donnees',
    ],
    unless: ['breach', 'data'],
    needs: ['rights', 'request', 'reaching'],
    isOnlyPossible: true,
    nl: ['contactpersoon'],
    en: ['privacy contact'],
  },
];
