/** What a letter answers or is written for, as its reference line names it. */
import type { LocalDate } from '../domain/local-date.ts';
import { letterRules } from '../domain/letter/letter-kind.ts';
import type { AnyLetterInput } from './letter-input.ts';

export interface Occasion {
  /** Ours; null for a letter to a person about whom there is no file. */
  readonly reference: string | null;
  /** Of what the addressee wrote to us; null where they wrote nothing. */
  readonly received: { readonly what: 'request' | 'letter'; readonly on: LocalDate } | null;
  readonly theirReference: string | null;
}

export function occasionOf(input: AnyLetterInput): Occasion {
  switch (input.kind) {
    case 'authority-answer': {
      const { reference, receivedOn, theirReference } = input.authorityCase;
      return { reference, received: { what: 'letter', on: receivedOn }, theirReference };
    }
    case 'breach-notice':
    case 'breach-client-notice':
      return { reference: input.breach.reference, received: null, theirReference: null };
    case 'source-notice':
      return { reference: null, received: null, theirReference: null };
    default: {
      const { reference, receivedOn, theirReference } = input.request;
      // What the person wrote and its reference are no concern of a recipient, nor "yours" of a client.
      if (letterRules[input.kind].addressee !== 'requester')
        return { reference, received: null, theirReference: null };
      return { reference, received: { what: 'request', on: receivedOn }, theirReference };
    }
  }
}
