/** What stands between a letter and its signature: gaps that stop it, warnings that do not. Worded as `letter.gap.…`, `letter.warning.…`. */
import type { Outcome } from '../domain/request/right.ts';
import type { AccessWarning } from './access-answer/facts.ts';
import type { LanguageGap } from './localizer.ts';

export type LetterGap =
  | LanguageGap
  /** The window of the envelope holds six lines. */
  | { readonly kind: 'address-too-long'; readonly tooManyBy: number }
  /** Granted, but there is no plan that says what is erased. */
  | { readonly kind: 'erasure-plan' }
  /** This letter does not answer a right that ended so. */
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  /** Something that only the user can say. */
  | { readonly kind: 'particular'; readonly name: string }
  /** What the letter is about was not written down with its right. */
  | { readonly kind: 'details' }
  /** No activity of the register says what the data is for. */
  | { readonly kind: 'purposes' }
  /** The words of the breach for letters are not complete. */
  | { readonly kind: 'breach-words' }
  /** No question that this letter could speak of is open. */
  | { readonly kind: 'question' }
  /** Nobody was chosen to whom it goes. */
  | { readonly kind: 'addressee' };

export type LetterWarning =
  | AccessWarning
  | 'recipient-without-address'
  | 'address-line-too-long'
  | 'erasure-not-carried-out'
  /** Granted, and not done in the register: the letter says that it is being done. */
  | 'effect-not-carried-out'
  /** The policy promises that only the person lifts a restriction. */
  | 'only-person-lifts'
  /** Art. 12(6): an identity document is the last resort. */
  | 'identity-document'
  /** Recital 63: a large quantity of data is rare in a small business. */
  | 'clarification-rare'
  /** Not reminded of yet, or too soon after it. */
  | 'closing-too-early'
  /** Told between the end of the month and the working day it rolls to. */
  | 'extension-after-month'
  /** Art. 15(3): nothing says that this is a further copy. */
  | 'first-copy-free'
  /** Art. 12(5): the controller bears the proof. */
  | 'fee-proof'
  /** Art. 12(1), 12(3): not the language, not the way in which the person asked. */
  | 'other-language'
  | 'other-medium'
  /** Art. 12(6): the sender is known, or was identified already. */
  | 'no-doubt'
  /** Art. 12(2), 12(6): in the user's own words. */
  | 'asks-identity-copy'
  | 'asks-signature'
  | 'asks-form'
  /** Art. 12(3): holidays and staffing are no reason. */
  | 'extension-own-troubles'
  /** Repealed law, an authority that is no more; law of the other country. */
  | 'law-gone'
  | 'law-of-other-country'
  /** Art. 55, 56: the authority of another country than the controller's. */
  | 'authority-abroad'
  /** The policy promises the e-mail address known before. */
  | 'not-to-known-email'
  | 'text-changed'
  | 'complaint-changed';
