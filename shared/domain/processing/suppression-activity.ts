/**
 * The suppression ledger as a processing activity of its own: a keyed hash is still personal data (Recital 26), so the register
 * says on what it rests and how long it is kept. The app adds it with the first entry of the ledger; ready-made registers bring it.
 */
import type { ActivityId, CategoryId, RetentionRuleId } from '../id.ts';
import type { LocalDate } from '../local-date.ts';
import type { RetentionRule } from '../retention/retention-rule.ts';
import type { DataCategory, ProcessingActivity } from './processing-activity.ts';

/** Of the activity and of its category. */
export const suppressionCode = 'suppression-ledger';

export function suppressionCategory(id: CategoryId): DataCategory {
  return {
    id,
    code: suppressionCode,
    isSpecial: false,
    name: {
      fr: 'Liste d’opposition et d’effacement (empreintes techniques)',
      nl: 'Bezwaar- en wislijst (technische vingerafdrukken)',
      en: 'Objection and erasure list (technical fingerprints)',
      de: 'Widerspruchs- und Löschliste (Hashwerte)',
    },
  };
}

export function suppressionRule(id: RetentionRuleId): RetentionRule {
  return {
    id,
    code: 'suppression-ledger-five-years',
    activityId: null,
    categoryCode: suppressionCode,
    duration: { unit: 'years', count: 5 },
    startEvent: 'collected',
    countsFrom: 'event',
    action: 'erase',
    ground: {
      kind: 'indicative',
      citation: {
        fr: 'Durée proposée, à confirmer : cinq ans, le temps que sauvegardes et anciens fichiers disparaissent',
        nl: 'Voorgestelde termijn, te bevestigen: vijf jaar, de tijd waarin back-ups en oude bestanden verdwijnen',
        en: 'Suggested period, to be confirmed: five years, time for backups and old files to disappear',
        de: 'Vorgeschlagene Frist, zu bestätigen: fünf Jahre, bis Sicherungen und alte Dateien verschwunden sind',
      },
    },
  };
}

/** @param decidedOn when its interests were weighed: the day on which it is added */
export function suppressionActivity(
  id: ActivityId,
  categoryId: CategoryId,
  decidedOn: LocalDate,
): ProcessingActivity {
  return {
    id,
    code: suppressionCode,
    ...texts,
    lawfulBasis: 'legitimate-interests',
    balanceTest: { ...weighing, decidedOn },
    consentProof: null,
    minimumAge: null,
    specialBasis: null,
    specialBasisDetail: null,
    jointArrangement: null,
    isMarketing: false,
    automatedDecision: null,
    automatedConsequences: null,
    automatedReview: null,
    categoryIds: [categoryId],
    processorIds: [],
  };
}

const weighing = {
  necessity: {
    fr: 'Sans trace de son choix, un ancien fichier ou une sauvegarde ramènerait la personne ; rien de plus léger qu’une empreinte ne permet de la reconnaître',
    nl: 'Zonder spoor van haar keuze zou een oud bestand of een back-up de persoon terugbrengen; niets lichters dan een vingerafdruk laat toe haar te herkennen',
    en: 'Without a trace of their choice an old file or a backup would bring the person back; nothing lighter than a fingerprint allows recognising them',
    de: 'Ohne eine Spur ihrer Entscheidung brächte eine alte Datei oder eine Sicherung die Person zurück; nichts Milderes als ein Hashwert erlaubt, sie wiederzuerkennen',
  },
  balance: {
    fr: 'L’empreinte ne se lit pas, ne sert à rien d’autre et protège la personne elle-même : son intérêt et le nôtre vont dans le même sens',
    nl: 'De vingerafdruk is onleesbaar, dient tot niets anders en beschermt de persoon zelf: haar belang en het onze gaan in dezelfde richting',
    en: 'The fingerprint cannot be read, serves nothing else and protects the person: their interest and ours point the same way',
    de: 'Der Hashwert ist nicht lesbar, dient nichts anderem und schützt die Person selbst: Ihr Interesse und unseres gehen in dieselbe Richtung',
  },
} as const;

const texts = {
  name: {
    fr: 'Liste d’opposition et d’effacement',
    nl: 'Bezwaar- en wislijst',
    en: 'Objection and erasure list',
    de: 'Widerspruchs- und Löschliste',
  },
  purpose: {
    fr: 'Ne plus démarcher ni réinscrire par erreur, lors d’un import ou d’une restauration, une personne qui s’y est opposée ou dont les données ont été effacées',
    nl: 'Een persoon die bezwaar heeft gemaakt of van wie de gegevens zijn gewist, bij een import of herstel niet opnieuw benaderen of bij vergissing opnieuw inschrijven',
    en: 'Not contacting again, nor adding back by mistake on an import or a restore, a person who objected or whose data were erased',
    de: 'Eine Person, die widersprochen hat oder deren Daten gelöscht wurden, nicht erneut anschreiben und bei einem Import oder einer Wiederherstellung nicht versehentlich wieder aufnehmen',
  },
  basisDetail: {
    fr: 'Intérêt légitime, celui de la personne comme le nôtre : respecter durablement son choix (RGPD, art. 6, § 1, f)',
    nl: 'Gerechtvaardigd belang, zowel van de persoon als van ons: haar keuze blijvend eerbiedigen (AVG, art. 6, lid 1, f)',
    en: 'Legitimate interest, the person’s as much as ours: respecting their choice for good (GDPR, Art. 6(1)(f))',
    de: 'Berechtigtes Interesse, der Person wie unseres: ihre Entscheidung dauerhaft achten (DSGVO, Art. 6 Abs. 1 Buchst. f)',
  },
  persons: {
    fr: 'Personnes qui se sont opposées au démarchage ou dont les données ont été effacées',
    nl: 'Personen die bezwaar hebben gemaakt tegen direct marketing of van wie de gegevens zijn gewist',
    en: 'Persons who objected to direct marketing or whose data were erased',
    de: 'Personen, die der Direktwerbung widersprochen haben oder deren Daten gelöscht wurden',
  },
  dataSource: {
    fr: 'Le registre, au moment de l’opposition ou de l’effacement',
    nl: 'Het register, op het ogenblik van het bezwaar of de wissing',
    en: 'The register, at the time of the objection or erasure',
    de: 'Das Register, zum Zeitpunkt des Widerspruchs oder der Löschung',
  },
  security: {
    fr: 'Seule une empreinte calculée avec une clé secrète est conservée ; elle reste une donnée à caractère personnel, pseudonymisée',
    nl: 'Enkel een met een geheime sleutel berekende vingerafdruk wordt bewaard; dat blijft een persoonsgegeven, gepseudonimiseerd',
    en: 'Only a fingerprint computed with a secret key is kept; it remains personal data, pseudonymised',
    de: 'Aufbewahrt wird nur ein mit einem geheimen Schlüssel berechneter Hashwert; er bleibt ein pseudonymisiertes personenbezogenes Datum',
  },
} as const;
