/** The kinds of letter that Greffe writes, and what each one is for. */
import { z } from 'zod';
import type { Right } from '../request/right.ts';

export const letterKinds = ['acknowledgement', 'access-answer', 'erasure-answer'] as const;
export const letterKindSchema = z.enum(letterKinds);
export type LetterKind = z.infer<typeof letterKindSchema>;

/** The right that a letter answers for good; null for a letter on the way. */
export const answeredRight: Readonly<Record<LetterKind, Right | null>> = {
  acknowledgement: null,
  'access-answer': 'access',
  'erasure-answer': 'erasure',
};
