/** How policies say what data is used for: marketing, statistics, the site and its community, particular trades. */
import { purpose } from './claim-rules.ts';
import type { PolicyRule } from './policy-rule.ts';

const never = { whenDenied: { kind: 'marketing', promise: 'never' } } as const;

export const relationPurposeRules: readonly PolicyRule[] = [
  purpose(
    'newsletter',
    {
      fr: [
        '@sending|inscri*|inscription|abonn*|abonnement|gestion|envoyons|adressons|recevez ~6 newsletter|newsletters|infolettre|infolettres',
        'lettre|lettres|bulletin|bulletins ~ d|de information|informations|nouvelles',
        'newsletter|newsletters|infolettre|infolettres',
      ],
      nl: ['nieuwsbrief|nieuwsbrieven'],
      en: ['newsletter|newsletters'],
    },
    { needs: undefined, unless: ['changes', 'retention', 'rights'], ...never },
  ),
  purpose(
    'marketing',
    {
      fr: [
        'prospection',
        'fins|finalites|finalite|but|usage ~2 commerciales|commerciale|marketing|publicitaires|promotionnelles|commercial',
        'communications|communication|offres|offre|messages|informations|sollicitations|operations|campagnes|emails|mails|courriels|actions|demarchage ~3 commerciales|commerciale|promotionnelles|promotionnels|promotionnelle|marketing|publicitaires|speciales|personnalisees|commerciaux',
        'marketing direct|cible',
        'pour|a|de le|des|du|d marketing',
        '@sending|proposer ~9 offres|promotions|nouveautes|actualites',
        'informer|informe|informes|informee|informees ~6 offres|promotions|nouveautes|actualites|evenements',
        'demarchage',
        'mailings|emailing|emailings',
      ],
      nl: ['marketing|reclame|promoties'],
      en: ['marketing|promotional|promotions|prospecting'],
    },
    {
      unless: ['rights', 'changes', 'retention', 'cookies'],
      except: {
        fr: [
          'oppos* ~4 demarchage|prospection|marketing',
          'ne plus demarcher',
          // Not handed to others for it: what the business itself sends is not spoken of.
          'ni|pas|jamais|aucune ~12 tiers ~6 commerciales|commerciale|marketing|publicitaires|prospection',
        ],
        nl: ['bezwaar|verzet* ~4 marketing|reclame', 'zonder marketing|reclame'],
        en: ['object* ~4 marketing', 'without marketing|advertising'],
      },
      ...never,
    },
  ),
  purpose(
    'personalisation',
    {
      fr: [
        'personnalis* ~6 service|services|site|navigation|experience|contenu|contenus|offres|communication|annonces|visite|emails',
        'communication|contenu|offres|experience|emails|publicites personnalise*',
        'navigation ~8 personnalisant|personnaliser',
        'adapter ~5 contenu|contenus|preferences|besoins|site|offre',
        'gestion ~3 preferences',
      ],
      nl: ['personaliser*|gepersonaliseerd*'],
      en: ['personalis*|personaliz*|tailor'],
    },
    { unless: ['rights', 'changes', 'retention'], except: { fr: ['cookies ~10 gestion ~3 preferences'] } },
  ),
  purpose(
    'improvement',
    {
      fr: [
        'amelior* ~8 site|service|services|produits|prestations|experience|navigation|navigabilite|offre|offres|qualite|fonctionnement|contenu|performance|performances|acces|portail|accueil|assistance',
        'optimis* ~6 site|service|services|experience|navigation|contenu|fonctionnement',
        'l ameliorer',
      ],
      nl: ['verbeter*'],
      en: ['improve|improving|improvement|optimise|optimize'],
    },
    { unless: ['rights', 'changes', 'retention'] },
  ),
  purpose(
    'statistics',
    {
      fr: [
        'statistique|statistiques',
        'mesur*|analys*|etudi*|comprendre ~7 audience|frequentation|trafic|visites|performance|performances|utilisation|usage|navigation|comportement|visiteurs|site',
        'audience|frequentation|trafic ~3 mesure|mesures|analyse|suivi|site',
        'analyse|analyses ~3 audience|web|site|frequentation',
        'suivre ~8 visiteurs',
      ],
      nl: ['statistiek*|analyse*|analyser*|webanalyse'],
      en: ['statistics|statistical|analytics|analyse|analyze'],
    },
    { needs: ['purposes', 'cookies'], unless: ['rights', 'changes', 'retention'] },
  ),
  purpose(
    'shared-statistics',
    { fr: ['@sharing ~5 tiers|partenaires ~6 statistiques', 'statistiques ~6 tiers|partenaires'] },
    { unless: [] },
  ),
  purpose(
    'site-administration',
    {
      fr: [
        'administr* ~4 site|sites|plateforme|web',
        'fonctionnement ~5 site|plateforme|application|boutique',
        'maintenance ~5 site|plateforme|systeme',
        'gestion ~3 site|site internet|web',
      ],
      nl: ['beheer ~3 website|site'],
      en: ['operate|administer|maintain ~4 site|website'],
    },
    { unless: ['rights', 'changes', 'retention'] },
  ),
  purpose(
    'security',
    {
      fr: [
        'securite ~6 site|reseau|systeme|systemes|donnees|service|services|comptes|informatique|biens|personnes',
        'connecter ~10 securite',
        'prevenir|eviter|detecter|proteger|protection|bloquer ~8 intrusion|intrusions|non autorise*|attaques|piratage|robots|spam|spams|indesirables|malveillant*',
        'detecter ~8 erreurs|dysfonctionnements|anomalies|bugs',
        'journalisation',
        'securite ~4 plateforme|application|boutique',
        'protection de|du ~2 plateforme|site|application|services|service',
      ],
      nl: ['beveiliging|veiligheid'],
      en: ['security of|purposes', 'secure our'],
    },
    { needs: ['purposes'], unless: ['rights', 'changes', 'retention'] },
  ),
  purpose(
    'reviews',
    {
      fr: [
        'enquete|enquetes|sondage|sondages|questionnaire|questionnaires ~3 satisfaction|clients|qualite|opinion',
        'avis ~4 clients|client|consommateurs|voyageurs|ligne|produits',
        'recueil|recueillir|collecte|solliciter|publier ~4 avis|temoignages',
        'satisfaction ~3 client|clients|enquete|enquetes',
      ],
      nl: ['tevredenheid*|beoordelingen'],
      en: ['surveys|reviews|satisfaction|feedback'],
    },
    { unless: ['rights', 'changes', 'retention'] },
  ),
  purpose(
    'comments',
    {
      fr: [
        'commentaire|commentaires ~8 publier|publication|moderation|moderer|detection|indesirables|gestion|affich*',
        'laissez ~2 commentaire',
        'detection ~4 indesirables',
      ],
      nl: ['reacties'],
      en: ['comments'],
    },
    { needs: ['purposes', 'data'], unless: ['rights', 'changes', 'retention'] },
  ),
  purpose(
    'contests',
    {
      fr: ['jeu|jeux ~ concours', 'concours|tombola|loterie|tirage ~2 sort'],
      nl: ['wedstrijd*'],
      en: ['contest|contests|prize|competitions'],
    },
    { unless: ['rights', 'changes', 'retention'] },
  ),
  purpose(
    'loyalty',
    {
      fr: ['programme|carte|cartes|avantages|points ~2 fidelite', 'fidelisation|fideliser'],
      nl: ['klantenkaart|getrouwheid*|loyaliteit*'],
      en: ['loyalty'],
    },
    { unless: ['rights', 'changes', 'retention'] },
  ),
  purpose(
    'health-file',
    {
      fr: [
        'dossier|dossiers|suivi|prise|fiche ~3 medical|medicaux|patient|patients|sante|therapeutique|soins|charge',
        'soins|bilan|bilans|traitement|diagnostic ~3 sante|therapeutique|patients|medical',
        'continuite des soins',
      ],
      nl: ['patientendossier|zorg'],
      en: ['patient|medical record|care'],
    },
    { needs: ['purposes', 'data'], unless: ['rights', 'changes', 'retention', 'recipients'] },
  ),
  purpose(
    'video-surveillance',
    {
      fr: [
        'video ~ surveillance|protection',
        'videosurveillance|videoprotection',
        'camera|cameras ~5 surveillance|securite|surveill*',
      ],
      nl: ['camerabewaking|cameras'],
      en: ['cctv', 'video surveillance'],
    },
    { needs: undefined, unless: ['rights', 'changes'] },
  ),
  purpose(
    'events',
    {
      fr: [
        '@managing|inscription|inscriptions|participation|billetterie ~4 evenement|evenements|spectacle|spectacles|ateliers|atelier|stage|stages|conferences|formation|formations',
      ],
      nl: ['evenement*'],
      en: ['events|event'],
    },
    { unless: ['rights', 'changes', 'retention', 'recipients'], except: { en: ['in the event'] } },
  ),
  purpose(
    'membership',
    {
      fr: [
        'adhesion|adhesions|cotisation|cotisations|adherents|membres ~6 gestion|suivi|gerer|traitement',
        'inscription|inscriptions ~4 cours|club|association|stages|activites|ateliers',
        '@managing ~4 adhesion|adhesions|adherents|membres|cotisations|licence|licences',
      ],
      nl: ['lidmaatschap|leden'],
      en: ['membership|members'],
    },
    { unless: ['rights', 'changes', 'retention'] },
  ),
  purpose(
    'advertising',
    {
      fr: [
        'publicite|publicites|annonces|reciblage|retargeting|remarketing ~5 cible*|ciblage|personnalise*|interets|pertinentes|reseaux|site|sites',
        'reciblage|retargeting|remarketing',
        'cookies ~3 publicitaires|publicite',
      ],
      nl: ['advertenties'],
      en: ['advertising|adverts|retargeting|remarketing'],
    },
    { needs: ['purposes', 'cookies'], unless: ['rights', 'changes', 'retention'] },
  ),
];
