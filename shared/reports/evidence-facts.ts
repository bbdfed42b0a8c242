/** What the evidence file of a request is made from, and what it is written with. */
import type { Controller } from '../domain/controller/controller.ts';
import type { Language } from '../domain/language.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Scribe } from './scribe.ts';
import type { EvidenceWords } from './words/evidence/words.ts';

/** A day with what was written down on it. */
export interface Noted {
  readonly on: LocalDate;
  readonly text: string;
}

export interface EvidenceLetter {
  readonly name: string;
  readonly letterOn: LocalDate;
  readonly pages: number;
  readonly sha256: string;
  readonly fileName: string;
  readonly isReplaced: boolean;
  readonly postings: readonly {
    readonly channel: string;
    readonly sentOn: LocalDate;
    readonly registeredNumber: string | null;
    readonly deliveredOn: LocalDate | null;
    readonly returned: Noted | null;
  }[];
}

export interface EvidenceAttachment {
  readonly role: string;
  readonly name: string;
  readonly addedOn: LocalDate;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  /** Null where it is not in the archive. */
  readonly fileName: string | null;
  readonly destroyed: { readonly on: LocalDate; readonly reason: string | null } | null;
}

export interface EvidenceExcess {
  readonly claims: readonly string[];
  readonly circumstances: string;
  readonly evidence: string;
  readonly intent: string | null;
  readonly triedInstead: string | null;
  readonly earlier: readonly {
    readonly reference: string;
    readonly receivedOn: LocalDate;
    readonly rights: string;
  }[];
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
}

/** Codes are worded already, in the language of the file. */
export interface EvidenceFacts {
  readonly language: Language;
  readonly reference: string;
  readonly madeOn: LocalDate;
  readonly controller: Controller;
  readonly request: {
    readonly receivedOn: LocalDate;
    readonly channel: string;
    readonly requester: string;
    readonly role: string;
    readonly onBehalfOf: string | null;
    readonly mandateSeenOn: LocalDate | null;
    readonly theirReference: string | null;
    readonly rights: string;
    readonly note: string | null;
    readonly ourRole: string;
    readonly client: string | null;
    readonly closedEarly: Noted | null;
    readonly voided: Noted | null;
  };
  readonly deadline: {
    readonly aimOn: LocalDate;
    readonly limitOn: LocalDate;
    readonly steps: readonly {
      readonly on: LocalDate;
      readonly sentence: string;
      readonly ground: string;
    }[];
  };
  readonly decisions: readonly {
    readonly right: string;
    readonly outcome: string | null;
    readonly decidedOn: LocalDate | null;
    readonly reasons: readonly string[];
    readonly extended: Noted | null;
    readonly carriedOutOn: LocalDate | null;
    readonly answeredOn: LocalDate | null;
  }[];
  /** GDPR Art. 12(5); null where nothing is called unfounded or excessive. */
  readonly excess: EvidenceExcess | null;
  readonly identityChecks: readonly {
    readonly on: LocalDate;
    readonly method: string;
    readonly confirmed: boolean;
    readonly note: string | null;
  }[];
  readonly letters: readonly EvidenceLetter[];
  readonly notices: readonly {
    readonly recipient: string;
    readonly right: string;
    readonly state: string;
    readonly on: LocalDate | null;
    readonly reason: string | null;
  }[];
  readonly attachments: readonly EvidenceAttachment[];
  readonly timeline: readonly {
    readonly on: LocalDate;
    readonly sentence: string;
    readonly note: string | null;
  }[];
  readonly audit: {
    readonly entries: readonly {
      readonly seq: number;
      readonly at: string;
      readonly action: string;
      readonly hash: string;
    }[];
    readonly head: { readonly seq: number; readonly hash: string };
    /** Null where the chain is whole. */
    readonly brokenAt: number | null;
  };
}

export interface EvidenceScribe extends Scribe {
  readonly text: EvidenceWords;
  /** Empty where there is no day. */
  readonly day: (on: LocalDate | null) => string;
}
