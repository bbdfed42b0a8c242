/** Word lists that the rules of several themes share, per language. */
import type { Vocabulary } from '../../intake/phrase-pattern.ts';
import type { Language } from '../../language.ts';

export const policyVocabulary: Readonly<Partial<Record<Language, Vocabulary>>> = {
  fr: {
    words: {
      data: 'donnee|donnees|information|informations|renseignement|renseignements|coordonnees',
      collecting:
        'collect*|recueill*|recolt*|recuei*|recois|recevons|enregistr*|demand*|obten*|obtien*|captur*',
      giving:
        'fourni*|communiqu*|transmet*|transmis*|indiqu*|renseign*|saisi*|soumet*|soumis*|confi*|donn*|remet*|remis*|complet*|rempli*',
      sharing:
        'partag*|echang*|communiqu*|transmi*|transmet*|transfer*|ced*|divulgu*|confi*|fourni*|envoy*|remis*|remet*|mises|accessibles',
      keeping: 'conserv*|stock*|gard*|archiv*|detenu*|retenu*|maint*|sauvegard*|retention|hebergees',
      managing:
        'gestion|gerer|gerent|gerons|traiter|traitement|traitons|suivi|suivre|execution|executer|assurer|realiser|realisation|effectuer|organiser|organisation|administration|administrer|prise|prendre|etablir|etablissement|etablissons|creer|creation|permettre|faciliter|repondre',
      sending:
        'envoy*|envoi|envois|adress*|recevoir|transmettre|transmission|expedier|diffus*|diffusion|communiquer',
      third:
        'tiers|tierce|tierces|partenaires|partenaire|entreprises|societes|organismes|prestataires|prestataire|fournisseurs|destinataires',
      mail: 'email|emails|mail|mails|courriel|courriels|electronique|electroniques|messagerie',
      order: 'commande|commandes|achat|achats',
      marketing:
        'prospection|marketing|publicite|publicites|publicitaire|publicitaires|commerciale|commerciales|commercial|commerciaux|promotionnel|promotionnels|promotionnelle|promotionnelles|demarchage|promotions|promotion',
      measure: 'mesure|mesures|precaution|precautions|procedure|procedures|moyens|dispositions',
    },
    phrases: {},
  },
  nl: {
    words: {
      data: 'gegevens|persoonsgegevens|informatie',
      collecting: 'verzamel*|verwerk*|ontvang*|vragen|registr*|opsla*|bewar*',
      sharing: 'del*|doorge*|verstrek*|gedeeld|overge*|meege*|meede*',
      keeping: 'bewaar*|bewar*|opgeslagen|bijgehouden|bewaard',
    },
    phrases: {},
  },
  en: {
    words: {
      data: 'data|information|details',
      collecting: 'collect*|gather*|receiv*|record*|process|processes|provide|store*|ask*',
      sharing: 'share*|sharing|disclos*|transfer*|pass*|provided|communicat*',
      keeping: 'keep|kept|retain*|retention|stor*|hold|held',
    },
    phrases: {},
  },
};
