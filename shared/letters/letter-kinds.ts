/** The built-in letters: one module for each kind. To add one: a folder beside this file, a line here, its rule in the domain. */
import type { LetterKind } from '../domain/letter/letter-kind.ts';
import { accessAnswer } from './access-answer/module.ts';
import { acknowledgement } from './acknowledgement/module.ts';
import { erasureAnswer } from './erasure-answer/module.ts';
import type { LetterModule } from './letter-module.ts';

export const letterModules: Readonly<Record<LetterKind, LetterModule>> = {
  acknowledgement,
  'access-answer': accessAnswer,
  'erasure-answer': erasureAnswer,
};
