/** What the record of processing says beside its first columns: weighing, proof, exceptions, contracts, and the processor's own register. */
import type { Language } from '../../../domain/language.ts';
import type { Processor, SpecialBasis } from '../../../domain/processing/processing-activity.ts';
import type { ContractClause } from '../../../domain/processing/processor-contract.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export interface RecordDetailWords {
  readonly mapHeading: string;
  readonly mapRecipients: string;
  readonly balance: string;
  readonly necessity: string;
  readonly weighing: string;
  readonly decidedOn: string;
  readonly consent: string;
  readonly obtained: string;
  readonly kept: string;
  readonly minimumAge: string;
  readonly exception: string;
  readonly joint: string;
  readonly consequences: string;
  readonly review: string;
  readonly contract: string;
  readonly contractOf: string;
  readonly contractUndated: string;
  readonly noContract: string;
  readonly reviewOn: string;
  readonly wholeContract: string;
  readonly unsettled: string;
  readonly subProcessors: string;
  readonly unnamed: string;
  readonly buyer: string;
  readonly clientsHeading: string;
  readonly clientsNote: string;
  readonly clients: string;
  readonly clientCategories: string;
  readonly clientSubProcessors: string;
  readonly clientTransfers: string;
  readonly clientSecurity: string;
  readonly ownUses: Readonly<Record<Processor['ownUse'], string | null>>;
  readonly specialBases: Readonly<Record<SpecialBasis, string>>;
  readonly clauses: Readonly<Record<ContractClause, string>>;
}

const all: Readonly<Record<Language, RecordDetailWords>> = { fr, nl, en, de };

export function recordDetailWordsOf(language: Language): RecordDetailWords {
  return all[language];
}
