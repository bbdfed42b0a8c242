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

/** What is no right by itself, and becomes one by what stands around it. */
export const turnsOfPhrase = [
  /** An address or name shall disappear: from a mailing it is an objection, from everything an erasure. */
  'contact-removal',
  /** "Stop immediately": an objection where the letter is about mailings. */
  'cessation',
  /** "Delete it all": an erasure where the letter is about data of the writer. */
  'unnamed-erasure',
  /** "My answers must be destroyed": an erasure unless the sentence is about an order, a bill, a contract. */
  'own-removal',
  /** "I object", and nothing more: an objection where the letter is about data of the writer. */
  'unnamed-objection',
  /** "Please put that right": a rectification where the letter says what is wrong with data of the writer. */
  'unnamed-correction',
  /** "I have changed my mind": a withdrawal where the letter says that the writer consented. */
  'unnamed-withdrawal',
  /** "Somebody should look at it": where the letter says that a machine decided. */
  'human-look',
  /** "Receive my data": access, except beside words of portability, which are met in that way too. */
  'receipt',
] as const;

export type Topic = Right | (typeof turnsOfPhrase)[number];

/** By the words of the law: each right, and turns of phrase. */
export type PhrasesOf<Named extends Topic> = Readonly<Record<Named, TopicPhrases>>;

/** What a file says on some topics. */
export type SomePhrases = Readonly<Partial<Record<Topic, TopicPhrases>>>;

/** What a file of everyday words says: on any right, and on every turn of phrase. */
export type EverydayPhrases = Readonly<
  SomePhrases &
    Record<
      | 'own-removal'
      | 'unnamed-objection'
      | 'unnamed-erasure'
      | 'unnamed-correction'
      | 'unnamed-withdrawal'
      | 'human-look'
      | 'receipt',
      TopicPhrases
    >
>;

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
  | 'mailing'
  /** The sentence is about data of the writer, their account, their consent. */
  | 'personal'
  /** "You have me down as …", "I have moved": data of the writer is wrong or has changed. */
  | 'wrong-fact'
  /** "The right to …", "rectification": what Art. 15(1)(e) wants to be told of. */
  | 'naming'
  /** The sentence is about what people buy, not about what is known of them. */
  | 'purchase'
  /** "I had agreed", "I ticked the box". */
  | 'consented'
  /** The sentence is about the answer: when, and by which way. */
  | 'answering'
  /** The sentence is about a machine that decides. */
  | 'machine';

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
  readonly topics: readonly (readonly [Topic, TopicPhrases])[];
  readonly accessItems: Readonly<Record<AccessItem, readonly string[]>>;
  readonly remarks: Readonly<Partial<Record<IntakeRemarkKind, readonly string[]>>>;
}
