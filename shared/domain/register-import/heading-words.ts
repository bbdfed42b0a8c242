/** What the heading of a column says of an activity, by its words in French, Dutch, English and German. */
import { plainKey } from '../import/read-values.ts';
import type { ActivityField } from './activity-field.ts';

/** "Finalités (b)", "Doel van de verwerking *" → the words alone. */
export function headingKey(heading: string): string {
  return plainKey(heading.slice(0, 300).replace(/\([a-g]\)/giu, ' '));
}

/**
 * The first that fits. The headings are those of the CNIL’s model of 2019, of the model of the Belgian authority (2017, simplified
 * later), and what businesses write of their own.
 */
const words: readonly (readonly [ActivityField, RegExp])[] = [
  [
    'reference',
    /^(n|no|nr|num|numero|number|nummer|id|ref|reference|referentie|referenz|n ref|n reference|volgnummer|identifiant|lfd nr|numero (du|de) traitement|nummer verwerking|processing number)$/,
  ],
  [
    'marketing',
    /^(prospection|direct marketing|marketing direct|direktwerbung|prospection commerciale|marketing|werbung)$/,
  ],
  ['automated', /automatis|geautomatiseerd|automated|automatisiert|profilage|profiling|profilering/],
  ['joint', /conjoint|gezamenlijk|joint controller|gemeinsam\w* verantwortlich|coresponsable|co responsable/],
  [
    'ignore',
    /^((nom|coordonnees|nom et coordonnees|naam|contactgegevens|name|kontaktdaten|identification|identite) (du |et coordonnees du |van de |of the |des )?)?(responsable (du |de )?traitement|verwerkingsverantwoordelijke|controller|data controller|verantwortlicher|verantwortlichen|dpo|dpd|delegue a la protection des donnees|functionaris (voor )?gegevensbescherming|data protection officer|datenschutzbeauftragter|representant( du responsable)?)$/,
  ],
  ['retention', /conservation|effacement|bewaar|retention|storage period|aufbewahr|losch|wistermijn|kept/],
  ['safeguards', /garantie|waarborg|safeguard|clauses contractuelles/],
  [
    'transfers',
    /pays tiers|tiers pays|hors (de )?(l )?(ue|eee|union|europe)|derde land|buiten (de )?(eu|eer|europa)|third countr|outside|drittland|drittstaat|transfert|doorgifte|transfer|ubermittlung|\bpays\b/,
  ],
  ['recipients', /destinataire|ontvanger|recipient|empfanger|communique|bestemmeling/],
  ['processors', /sous traitant|verwerkers?\b|processors?\b|auftragsverarbeiter/],
  ['security', /securit|beveilig|sicherheit|techni\w+ (et|en|and|und) organisat|\btom\b|mesures|maatregel/],
  [
    'basis',
    /base legale|base juridique|fondement|liceite|licite|legitimation|rechtsgrond|rechtsgrondslag|grondslag|legal basis|lawful basis|legal base|lawful\w*|basis for processing|rechtsgrundlage/,
  ],
  [
    'special',
    /sensible|particulier|bijzondere|gevoelige|special categor|sensitive|besondere|categorie de donnees rgpd|gdpr data category/,
  ],
  ['persons', /personnes|betrokken|data subject|individuals|betroffene|\bpersonen\b|groupe vulnerable/],
  ['source', /source|origine|provenance|herkomst|\bbron\b|herkunft|quelle/],
  ['purpose', /finalite|objectif|\bbut\b|doel|purpose|zweck/],
  [
    'categories',
    /donnees|gegevens|categories of data|personal data|data categor|datenkategor|kategorien|\bdaten\b/,
  ],
  [
    'name',
    /^nom\b|^naam\b|^name\b|intitule|denomination|designation|libelle|traitement|verwerking|processing|activite|activiteit|activity|verarbeitung|tatigkeit|description fonctionnelle|functionele beschrijving|functional description|bezeichnung/,
  ],
];

/** Null where nothing in it is known. */
export function fieldOfHeading(heading: string): ActivityField | null {
  const key = headingKey(heading);
  if (key === '') return null;
  if (isDateOrOther(key)) return null;
  return words.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** "Date de création du traitement", "Type de traitement", "Propriétaire du processus": said of an activity, and no name of it. */
function isDateOrOther(key: string): boolean {
  return /^(date|datum|derniere|mise a jour|maj|laatste|type|soort|art der|statut|status|proprietaire|eigenaar|owner|responsable interne|service|processus|nom du processus|proces\b|business process|commentaire|remarque|opmerking|analyse|aipd|dpia|technolog)/.test(
    key,
  );
}
