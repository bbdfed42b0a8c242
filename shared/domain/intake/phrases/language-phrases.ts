/** What a file of phrases says for its language. [Note: How a right is recognised] */
import type { Language } from '../../language.ts';
import type { Right } from '../../request/right.ts';
import type { IntakeRemarkKind } from '../right-proposal.ts';
import type { Vocabulary } from '../phrase-pattern.ts';

/**
 * [Note: How a right is recognised]
 * A demand speaks for itself ("effacez mes données"). A mention ("l'effacement de mes données", "article 17") counts only where
 * the writer asks: with a word of asking in the sentence, as an item of a list that is asked for, as the subject of the letter,
 * or in a note of a few words. What the writer denies, supposes, recites, reserves or reports as done does not count.
 */
export interface TopicPhrases {
  readonly demands?: readonly string[];
  /** Demands in words that may mean something else. */
  readonly hints?: readonly string[];
  readonly mentions?: readonly string[];
}

/**
 * A right, or the wish that an address or name disappears (from a mailing it is an objection, from everything an erasure), or
 * that something stops ("stop immediately"), which is an objection where the letter is about mailings.
 */
export type Topic = Right | 'contact-removal' | 'cessation';

/** The parts of GDPR Art. 15(1) that letters list. */
export type AccessItem =
  'purposes' | 'categories' | 'recipients' | 'period' | 'source' | 'automated-logic' | 'transfers' | 'copy';

export type Mark =
  /** "Je demande", "veuillez", "please". */
  | 'asking'
  /** "J'ai le droit de", "je me réserve": what follows is not asked, until the writer asks again. */
  | 'reciting'
  /** "Vous disposez d'un droit": the sentence is a policy, or speaks of everybody. */
  | 'telling'
  /** "Si vous supprimez": until the clause ends. */
  | 'supposing'
  /** "Si vous ne répondez pas": what follows is a threat, whatever it asks. */
  | 'threatening'
  /** "Articles 15 à 22". */
  | 'range'
  /** "Vous avez supprimé": what follows closely has happened. */
  | 'done'
  /** "J'avais demandé": asked before, perhaps still wanted. */
  | 'reported'
  /** The sentence is about advertising. */
  | 'mailing';

export interface LanguagePhrases {
  readonly language: Language;
  /** Words that this language uses all the time and the three others do not. */
  readonly commonWords: string;
  readonly vocabulary: Vocabulary;
  readonly marks: Readonly<Record<Mark, readonly string[]>>;
  /** "Pas", "nicht": denies what it stands next to. */
  readonly denials: string;
  /** "Löschen Sie meine Daten nicht": a denial may stand behind what it denies. */
  readonly deniesBehind: boolean;
  /** "Seulement", "mehr": after a denial they undo it. */
  readonly undoneBy: string;
  /** "Et", "mais": a denial does not reach across. */
  readonly conjunctions: string;
  readonly topics: Readonly<Record<Topic, TopicPhrases>>;
  readonly accessItems: Readonly<Record<AccessItem, readonly string[]>>;
  readonly remarks: Readonly<Partial<Record<IntakeRemarkKind, readonly string[]>>>;
}
