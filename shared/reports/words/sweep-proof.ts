/** The words of the proof of what was destroyed when due, in the four languages. */
import type { Language } from '../../domain/language.ts';
import type { RetentionRule } from '../../domain/retention/retention-rule.ts';
import type { HoldKind } from '../../domain/sweep/sweep.ts';

interface SweepProofWords {
  readonly fileName: string;
  readonly sheet: string;
  readonly title: string;
  /** `{date}` */
  readonly subtitle: string;
  readonly listTitle: string;
  readonly intro: string;
  readonly empty: string;
  /** `{date}` */
  readonly heading: string;
  readonly asOf: string;
  readonly done: string;
  readonly controller: string;
  readonly decidedBy: string;
  readonly items: string;
  readonly persons: string;
  readonly linesHeading: string;
  readonly category: string;
  readonly categoryGone: string;
  readonly rule: string;
  readonly afterwards: string;
  readonly dueIn: string;
  readonly count: string;
  readonly actions: Readonly<Record<RetentionRule['action'], string>>;
  readonly holdsHeading: string;
  readonly noHolds: string;
  readonly hold: string;
  readonly holds: Readonly<Record<HoldKind, string>>;
  readonly trailHeading: string;
  readonly trail: string;
  readonly entries: string;
  /** `{first}`, `{last}` */
  readonly range: string;
  readonly print: string;
  readonly head: string;
  /** `{seq}`, `{hash}` */
  readonly headIs: string;
}

const fr: SweepProofWords = {
  fileName: 'preuve-effacements',
  sheet: 'Effacements',
  title: 'Preuve d’effacement',
  subtitle: 'Données dont la durée de conservation était écoulée le {date}',
  listTitle: 'Effacements à l’échéance',
  intro:
    'Ce document dit ce qui a été détruit, combien, et selon quelle règle (RGPD, article 5, paragraphe 1, point e, et paragraphe 2). Il ne contient le nom d’aucune personne concernée : rien ne permet de retrouver de qui il s’agissait.',
  empty: 'Aucun effacement n’a encore été confirmé.',
  heading: 'Effacement du {date}',
  asOf: 'Échéances arrêtées au',
  done: 'Effacé le',
  controller: 'Responsable du traitement',
  decidedBy: 'Décidé par',
  items: 'Données',
  persons: 'Fiches retirées ou mises en archive',
  linesHeading: 'Ce qui a été détruit',
  category: 'Catégorie',
  categoryGone: 'Catégorie supprimée depuis',
  rule: 'Règle et fondement',
  afterwards: 'Sort',
  dueIn: 'Échu en',
  count: 'Nombre',
  actions: { erase: 'effacé', anonymise: 'rendu anonyme', archive: 'gardé en archive' },
  holdsHeading: 'Ce qui a été gardé malgré l’échéance',
  noHolds: 'Personne n’a dû être gardé au-delà de l’échéance.',
  hold: 'Motif',
  holds: {
    'open-request': 'demande en cours',
    'authority-case': 'examen par une autorité',
    restricted: 'limitation du traitement (article 18)',
    claim: 'litige (article 17, paragraphe 3, point e)',
  },
  trailHeading: 'Journal',
  trail:
    'Chaque acte est inscrit dans un journal où chaque ligne porte l’empreinte de la précédente : une ligne changée ou retirée se voit.',
  entries: 'Lignes de cet effacement',
  range: '{first} à {last}',
  print: 'Empreinte de la confirmation (SHA-256)',
  head: 'Fin du journal à ce jour',
  headIs: 'ligne {seq}, {hash}',
};

const nl: SweepProofWords = {
  fileName: 'bewijs-wissen',
  sheet: 'Wissen',
  title: 'Bewijs van het wissen',
  subtitle: 'Gegevens waarvan de bewaartermijn op {date} verstreken was',
  listTitle: 'Gewist na afloop van de termijn',
  intro:
    'Dit document zegt wat vernietigd is, hoeveel, en volgens welke regel (AVG, artikel 5, lid 1, punt e, en lid 2). Het bevat de naam van geen enkele betrokkene: niets laat toe terug te vinden over wie het ging.',
  empty: 'Er is nog niets definitief gewist.',
  heading: 'Gewist op {date}',
  asOf: 'Termijnen bekeken op',
  done: 'Gewist op',
  controller: 'Verwerkingsverantwoordelijke',
  decidedBy: 'Beslist door',
  items: 'Gegevens',
  persons: 'Fiches verwijderd of gearchiveerd',
  linesHeading: 'Wat vernietigd is',
  category: 'Categorie',
  categoryGone: 'Categorie intussen verwijderd',
  rule: 'Regel en grondslag',
  afterwards: 'Gevolg',
  dueIn: 'Verstreken in',
  count: 'Aantal',
  actions: { erase: 'gewist', anonymise: 'geanonimiseerd', archive: 'in archief bewaard' },
  holdsHeading: 'Wat ondanks de termijn bewaard is',
  noHolds: 'Niemand moest langer dan de termijn bewaard worden.',
  hold: 'Reden',
  holds: {
    'open-request': 'lopend verzoek',
    'authority-case': 'onderzoek door een autoriteit',
    restricted: 'beperking van de verwerking (artikel 18)',
    claim: 'geschil (artikel 17, lid 3, punt e)',
  },
  trailHeading: 'Logboek',
  trail:
    'Elke handeling staat in een logboek waarin elke regel de hashwaarde van de vorige draagt: een gewijzigde of verwijderde regel valt op.',
  entries: 'Regels van deze wisbeurt',
  range: '{first} tot {last}',
  print: 'Hashwaarde van de bevestiging (SHA-256)',
  head: 'Einde van het logboek vandaag',
  headIs: 'regel {seq}, {hash}',
};

const en: SweepProofWords = {
  fileName: 'proof-of-deletion',
  sheet: 'Deletions',
  title: 'Proof of deletion',
  subtitle: 'Data whose retention period was over on {date}',
  listTitle: 'Deletions when due',
  intro:
    'This document says what was destroyed, how much, and under which rule (GDPR, Article 5(1)(e) and (2)). It names no data subject: nothing in it allows anyone to find out who was concerned.',
  empty: 'No deletion has been confirmed yet.',
  heading: 'Deletion of {date}',
  asOf: 'Periods computed as of',
  done: 'Deleted on',
  controller: 'Controller',
  decidedBy: 'Decided by',
  items: 'Data items',
  persons: 'Records removed or archived',
  linesHeading: 'What was destroyed',
  category: 'Category',
  categoryGone: 'Category deleted since',
  rule: 'Rule and ground',
  afterwards: 'Outcome',
  dueIn: 'Due in',
  count: 'Number',
  actions: { erase: 'deleted', anonymise: 'made anonymous', archive: 'kept in the archive' },
  holdsHeading: 'What was kept although due',
  noHolds: 'Nobody’s data had to be kept beyond the period.',
  hold: 'Reason',
  holds: {
    'open-request': 'open request',
    'authority-case': 'looked into by an authority',
    restricted: 'restriction of processing (Article 18)',
    claim: 'legal claim (Article 17(3)(e))',
  },
  trailHeading: 'Audit trail',
  trail:
    'Every act is entered in a trail in which each line carries the hash of the one before: any line changed or taken out is noticed.',
  entries: 'Lines of this deletion',
  range: '{first} to {last}',
  print: 'Hash of the confirmation (SHA-256)',
  head: 'End of the trail today',
  headIs: 'line {seq}, {hash}',
};

const de: SweepProofWords = {
  fileName: 'nachweis-loeschung',
  sheet: 'Löschungen',
  title: 'Nachweis der Löschung',
  subtitle: 'Daten, deren Aufbewahrungsfrist am {date} abgelaufen war',
  listTitle: 'Löschungen bei Fristablauf',
  intro:
    'Dieses Dokument sagt, was vernichtet wurde, wie viel und nach welcher Regel (DSGVO, Artikel 5 Absatz 1 Buchstabe e und Absatz 2). Es nennt keine betroffene Person: Nichts darin lässt erkennen, um wen es ging.',
  empty: 'Es wurde noch keine Löschung bestätigt.',
  heading: 'Löschung vom {date}',
  asOf: 'Fristen berechnet zum',
  done: 'Gelöscht am',
  controller: 'Verantwortlicher',
  decidedBy: 'Entschieden von',
  items: 'Angaben',
  persons: 'Entfernte oder archivierte Karteikarten',
  linesHeading: 'Was vernichtet wurde',
  category: 'Kategorie',
  categoryGone: 'Inzwischen gelöschte Kategorie',
  rule: 'Regel und Grundlage',
  afterwards: 'Ergebnis',
  dueIn: 'Fällig im Jahr',
  count: 'Anzahl',
  actions: { erase: 'gelöscht', anonymise: 'anonymisiert', archive: 'im Archiv aufbewahrt' },
  holdsHeading: 'Was trotz Fälligkeit aufbewahrt wurde',
  noHolds: 'Zu niemandem mussten Daten über die Frist hinaus aufbewahrt werden.',
  hold: 'Grund',
  holds: {
    'open-request': 'offener Antrag',
    'authority-case': 'Prüfung durch eine Behörde',
    restricted: 'Einschränkung der Verarbeitung (Artikel 18)',
    claim: 'Rechtsstreit (Artikel 17 Absatz 3 Buchstabe e)',
  },
  trailHeading: 'Protokoll',
  trail:
    'Jeder Vorgang steht in einem Protokoll, in dem jede Zeile die Prüfsumme der vorigen trägt: Eine geänderte oder entfernte Zeile fällt auf.',
  entries: 'Zeilen dieser Löschung',
  range: '{first} bis {last}',
  print: 'Prüfsumme der Bestätigung (SHA-256)',
  head: 'Heutiges Ende des Protokolls',
  headIs: 'Zeile {seq}, {hash}',
};

const all: Readonly<Record<Language, SweepProofWords>> = { fr, nl, en, de };

export function sweepProofWordsOf(language: Language): SweepProofWords {
  return all[language];
}
