/** What a letter is composed from: records of the register and what the user chose for this sheet. */
import type { AuthorityCase } from '../domain/authority/authority-case.ts';
import type { Authority } from '../domain/authority/authority.ts';
import type { Breach } from '../domain/breach/breach.ts';
import type { Controller } from '../domain/controller/controller.ts';
import type { Language, LocalizedText } from '../domain/language.ts';
import type { LetterKind } from '../domain/letter/letter-kind.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { PostalAddress } from '../domain/postal/postal-address.ts';
import type { ProcessingActivity, Processor } from '../domain/processing/processing-activity.ts';
import type { PostingChannel } from '../domain/request/channel.ts';
import type { Deadline } from '../domain/request/deadline.ts';
import type { ExtensionStanding } from '../domain/request/extension.ts';
import type { LetterStanding } from '../domain/request/lifecycle.ts';
import type { ErasurePlan } from '../domain/request/erasure-plan.ts';
import type { Promises } from '../domain/controller/promises.ts';
import type { SubjectRequest, Suspension } from '../domain/request/request.ts';
import type { Right } from '../domain/request/right.ts';
import type { RetentionRule } from '../domain/retention/retention-rule.ts';
import type { HeldData } from '../domain/subject/held-data.ts';
import type { NoticeException } from '../domain/subject/source-notice.ts';
import type { LetterDocument } from './letter.ts';
import type { Particulars } from './particular.ts';
import type { Template } from './template.ts';

/** What every letter is made from, whatever it is about. */
interface LetterGround {
  readonly language: Language;
  /** In force at receipt. */
  readonly controller: Controller;
  readonly letterOn: LocalDate;
  /** For the window of the envelope: name lines (person, company, care of), and the address, if one is known. */
  readonly recipient: {
    readonly names: readonly string[];
    readonly address: PostalAddress | null;
    /** An address that is known as it stands on an envelope; the country last where it is abroad. */
    readonly addressLines?: readonly string[];
  };
  readonly postingChannel: PostingChannel;
  readonly registeredNumber: string | null;
  /** The user's own words; an empty line begins a new paragraph. */
  readonly extraParagraph: string | null;
  /** Where the person lives (ISO 3166-1 alpha-2), for Art. 77(1). */
  readonly personCountry: string | null;
  readonly authorities: readonly Authority[];
  /** What only the user can say in this kind of letter. */
  readonly particulars: Particulars;
  /** The user's own template in place of the built-in one. */
  readonly ownTemplate: Template | null;
  /** The text as the user changed it, in place of what the template says. */
  readonly text: Pick<LetterDocument, 'subject' | 'blocks'> | null;
  /** The letter that this one replaces, because of an error in it. */
  readonly corrects: { readonly letterOn: LocalDate } | null;
}

/** Of a letter about a request. */
export interface LetterSurroundings extends LetterGround {
  readonly request: SubjectRequest;
  /** Name of the person whose data it is, while the register knows it. Printed where somebody else asks for them. */
  readonly subjectName: string | null;
  /** How long the file of the request itself is kept; null: nothing is said about it. */
  readonly requestFilePeriod: Pick<RetentionRule, 'duration'> | null;
  /** How long the suppression ledger keeps a print; null: nothing is said about it. */
  readonly suppressionPeriod: Pick<RetentionRule, 'duration'> | null;
  /** Rights of the same request that a closed letter of their own answers. */
  readonly otherLetters: readonly { readonly right: Right; readonly letterOn: LocalDate }[];
  /** The letters of this request that were closed so far, the oldest first. */
  readonly letters: readonly LetterStanding[];
  readonly suspensions: readonly Suspension[];
  readonly deadline: Pick<
    Deadline,
    'nominalOn' | 'limitOn' | 'promisedOn' | 'firstMonth' | 'undisturbed' | 'isSuspended'
  >;
  readonly isIdentityConfirmed: boolean;
  /** By which way the register knew the requester before; `cannot-tell`: the person is not in it, or not any more. */
  readonly sender: 'known-email' | 'known-address' | 'not-known' | 'cannot-tell';
  /** What the policy published at receipt promises. */
  readonly promises: Promises;
}

export interface AcknowledgementContent {
  readonly kind: 'acknowledgement';
  /** Marks of the person's record, where they were set on account of this request. */
  readonly marketingStoppedOn: LocalDate | null;
  readonly restrictedOn: LocalDate | null;
}

export const dataCopies = ['pdf', 'zip'] as const;
/** `pdf`: to read; `zip`: JSON and CSV, for a machine. */
export type DataCopy = (typeof dataCopies)[number];

export interface AccessAnswerContent {
  readonly kind: 'access-answer';
  /** Null where the person is not in the register. */
  readonly held: HeldData | null;
  /** Exports that go with the letter. */
  readonly copies: readonly DataCopy[];
  /** From whom third-party data came, in the words of the notice that the person got (Art. 14(2)(f)). */
  readonly toldSource?: string | null;
  /** Why the person got none (Art. 14(5)). */
  readonly noticeException?: NoticeException['exception'] | null;
  /** An entry of the suppression ledger exists, from an erasure or objection before. */
  readonly keepsSuppressionPrint?: boolean;
}

export interface ErasureAnswerContent {
  readonly kind: 'erasure-answer';
  /** As carried out; null where the request was refused before anything was planned. */
  readonly plan: ErasurePlan | null;
  readonly carriedOutOn: LocalDate | null;
  /** When the last backup with the erased data is overwritten: a day, or a number of days from the erasure. */
  readonly backupsGoneOn: LocalDate | null;
  readonly backupDays: number | null;
  /** An entry of the suppression ledger stays. */
  readonly keepsSuppressionPrint: boolean;
  /** Art. 19: recipients that were told, by name. */
  readonly recipientsTold: readonly string[];
  /** Unless the user chooses: false offers the names on request instead of printing them. */
  readonly namesRecipients: boolean;
}

/** The period as the extension that this letter tells of makes it: GDPR Art. 12(3). */
export interface ExtensionContent {
  readonly kind: 'extension';
  readonly extended: Pick<Deadline, 'limitOn' | 'undisturbed'>;
  readonly standing: ExtensionStanding;
}

export interface NothingHeldContent {
  readonly kind: 'nothing-held';
  /** An entry of the suppression ledger exists, from an erasure or objection before. */
  readonly keepsSuppressionPrint: boolean;
}

/** What one recipient of the data has to be told: GDPR Art. 19. */
export interface RecipientContent {
  readonly kind: 'recipient-notice' | 'recipient-reminder';
  readonly recipientRole: Processor['role'];
  readonly rectified: readonly { readonly label: string; readonly is: string }[];
  /** Categories of which something was erased that this recipient had. */
  readonly erased: readonly LocalizedText[];
  readonly erasedOn: LocalDate | null;
  readonly restrictedOn: LocalDate | null;
  /** The last notice to this recipient that was closed. */
  readonly noticeOn: LocalDate | null;
}

/** What the register says now about the right that is answered, and about the lifting of a restriction. */
export interface RightAnswerContent {
  readonly kind:
    | 'rectification-answer'
    | 'restriction-answer'
    | 'restriction-lifting'
    | 'restriction-lifted'
    | 'portability-answer'
    | 'objection-answer'
    | 'marketing-answer'
    | 'consent-answer';
  /** Those that an objection or a withdrawal names. */
  readonly activities: readonly Pick<ProcessingActivity, 'id' | 'purpose'>[];
  /** Art. 19: recipients that were told, by name. */
  readonly recipientsTold: readonly string[];
  /** Marks of the person's record, as they stand once this letter has left. */
  readonly restrictedOn: LocalDate | null;
  readonly marketingStoppedOn: LocalDate | null;
  /** An entry of the suppression ledger exists, from an erasure before. */
  readonly keepsSuppressionPrint: boolean;
  /** Null where the person is not in the register. */
  readonly held: HeldData | null;
  /** The copy of Art. 20 was made, to go with the letter. */
  readonly hasPortableCopy: boolean;
}

type OwnContent =
  | AcknowledgementContent
  | AccessAnswerContent
  | ErasureAnswerContent
  | ExtensionContent
  | NothingHeldContent
  | RecipientContent
  | RightAnswerContent;

/** Letters that are composed from what every letter knows. */
export interface PlainContent {
  readonly kind: Exclude<LetterKind, OwnContent['kind'] | OtherInput['kind']>;
}

export type LetterContent = OwnContent | PlainContent;
/** A letter about a request. */
export type LetterInput = LetterSurroundings & LetterContent;

/** To an authority that has opened a case: what was asked of us, and what we did (GDPR Art. 31). */
export interface AuthorityAnswerInput extends LetterGround {
  readonly kind: 'authority-answer';
  readonly authorityCase: Pick<
    AuthorityCase,
    'authorityCode' | 'reference' | 'receivedOn' | 'answerDueOn' | 'theirReference'
  >;
  /** Null where the case is about no request of the register. */
  readonly about: {
    readonly request: SubjectRequest;
    readonly subjectName: string | null;
    readonly limitOn: LocalDate;
    /** Those that have left, the oldest first, named by their printed subject. */
    readonly sent: readonly {
      readonly on: LocalDate;
      readonly subject: string;
      readonly channel: PostingChannel;
    }[];
  } | null;
}

/** To a person whose data came from elsewhere: GDPR Art. 14(1) and (2). */
export interface SourceNoticeInput extends LetterGround {
  readonly kind: 'source-notice';
  readonly held: HeldData;
}

/** Of a breach: to a person concerned (GDPR Art. 34), or to the client for whom we process (Art. 33(2)). */
export interface BreachInput extends LetterGround {
  readonly kind: 'breach-notice' | 'breach-client-notice';
  readonly breach: Breach;
  /** The hour of awareness as a clock of the controller shows it: "09:30". */
  readonly awareTime: { readonly on: LocalDate; readonly time: string };
  /** Names of the categories concerned. */
  readonly categories: readonly LocalizedText[];
}

type OtherInput = AuthorityAnswerInput | SourceNoticeInput | BreachInput;
export type AnyLetterInput = LetterInput | OtherInput;
