/** Words that tell what a sentence on keeping means where a duration alone does not (GDPR Art. 13(2)(a)). */
import type { Phrases } from './policy-rule.ts';

export type RetentionCue =
  /** "Aussi longtemps que nécessaire": criteria without a period. */
  | 'criteria'
  /** "Les critères sont …". */
  | 'criteria-named'
  /** "La durée légale", without a number. */
  | 'law'
  /** "Jusqu'à votre désinscription". */
  | 'until-stop'
  /** "Pendant la durée de la relation". */
  | 'during-relation'
  | 'during-account'
  /** From the 1 January after: "à compter du 1er janvier qui suit". */
  | 'next-january'
  /** "Depuis trois ans": a period only where something starts it. */
  | 'since'
  /** "Indéfiniment". */
  | 'forever'
  /** The duration is another one: that of a guarantee, a visit, a session, an answer. */
  | 'other-duration';

interface CueRule extends Phrases {
  readonly cue: RetentionCue;
}

export const retentionCues: readonly CueRule[] = [
  {
    cue: 'criteria',
    fr: [
      'duree|temps|periode|delai|tant|longtemps ~6 necessaire|necessaires|utile|requise',
      'necessaire|necessaires ~4 finalites|finalite|objectifs|motifs|realisation',
      'aussi longtemps',
      'plus ~2 utile|utiles|necessaire|necessaires|besoin',
      'pas|n ~6 plus longtemps que',
      'au dela ~4 necessaire',
    ],
    nl: ['niet langer dan', 'zolang ~4 nodig|noodzakelijk', 'noodzakelijk ~4 doel*'],
    en: ['as long as ~5 necessary|needed|required', 'longer than ~3 necessary|needed'],
  },
  {
    cue: 'criteria-named',
    fr: ['criteres ~8 conservation|periodes|duree|durees', 'selon ~ criteres|critere suivants|suivant'],
    nl: ['criteria'],
    en: ['criteria'],
  },
  {
    cue: 'law',
    fr: [
      'duree|durees|delai|delais|terme|termes|temps|periode|prescription|prescriptions ~4 legal|legale|legales|legaux|reglementaire|reglementaires|applicable|imposee|prevus|prescription|loi',
      'obligations|obligation ~2 legale|legales ~40 conserv*|archiv*',
      'obligations|obligation ~2 legale|legales|fiscales|comptables|reglementaires ~6 conserv*',
      'conserv* ~8 obligations|obligation ~2 legale|legales|comptables|fiscales|administratives',
      'delai|delais de prescription',
      'terme applicable',
    ],
    nl: ['wettelijke ~2 termijn*|bewaartermijn*|bewaarplicht|verplichting*'],
    en: ['legal|statutory ~3 period|periods|obligation|obligations|retention', 'required by law'],
  },
  {
    cue: 'until-stop',
    fr: [
      'jusqu ~4 desinscription|desabonnement|desinscri*|desabonn*|retrait|opposition|demande ~2',
      'jusqu ~5 desinscription|desabonnement|retrait|opposition',
      'jusqu ~3 que vous ~12',
      'jusqu a ce que vous',
      'tant que vous ~6',
      'aussi longtemps que vous',
      'jusqu ~4 suppression|demande',
    ],
    nl: ['tot ~5 uitschrijf*|uitschrijving|afmeld*|intrek*', 'totdat u', 'zolang u'],
    en: ['until you|unsubscribe|withdraw', 'as long as you', 'until ~4 withdraw|unsubscribe|object'],
  },
  {
    cue: 'during-account',
    fr: [
      'tant que ~4 compte',
      'duree ~6 compte|abonnement|inscription|adhesion',
      'jusqu ~4 suppression|cloture|fermeture ~3 compte',
      'pendant|durant ~6 abonnement|adhesion',
    ],
    nl: ['zolang ~4 account'],
    en: [
      'as long as ~4 account',
      'until ~5 account ~3 closed|deleted',
      'until ~3 delete|cancel|close ~3 account',
    ],
  },
  {
    cue: 'during-relation',
    fr: [
      'duree|durant|pendant|long|temps ~6 relation|relations|contrat|contractuelle|collaboration|prestation|prestations|accompagnement|commerciale|sejour|suivi|mandat',
      'longtemps que vous ~2 client|clients',
      'tant que nous',
      'tant que vous ~2 client|clients|adherent|membre',
    ],
    nl: ['duur ~4 relatie|overeenkomst|contract', 'zolang u klant'],
    en: ['duration|during|throughout|course|long ~6 relationship|contract|customer'],
  },
  { cue: 'since', fr: ['depuis'], nl: ['sinds'], en: ['since'] },
  {
    cue: 'forever',
    fr: ['indefiniment', 'sans limite|limitation', 'duree indeterminee|illimitee'],
    nl: ['onbeperkt'],
    en: ['indefinitely'],
  },
  {
    cue: 'next-january',
    fr: ['1er|premier|1 janvier ~6 suit|suivant|suivante|annee'],
    nl: ['1 januari'],
    en: ['1 january', 'january'],
  },
  {
    cue: 'other-duration',
    fr: [
      'delai ~6 repond*|reponse|retractation|paiement',
      'repond* ~8 delai|sous|dans',
      'garantie de',
      'tous|toutes les',
      'reponse ~6 sous|dans|delai',
      'age|ages|agee|agees|moins',
      'preavis',
      'avant ~3 date|expiration',
      'notifi*|informer|signal* ~8 heures',
    ],
    nl: ['antwoord* ~6 binnen', 'jonger'],
    en: ['within', 'respond|reply|answer', 'under', 'every'],
  },
];
