/** The open question of a request as later letters speak of it: what it was about, when and how it was asked. */
import { z } from 'zod';
import { openQuestion, type OpenQuestion } from '../domain/request/question.ts';
import { formatDate } from './format.ts';
import type { LetterInput } from './letter-input.ts';

export const questionFactsShape = {
  isAboutIdentity: z.boolean(),
  isAboutScope: z.boolean(),
  isAboutMandate: z.boolean(),
  /** The day on which it left, and the date of the letter that asked it, where one did. */
  askedOn: z.string().nullable(),
  letterAskedOn: z.string().nullable(),
} as const;
interface QuestionFacts {
  readonly isAboutIdentity: boolean;
  readonly isAboutScope: boolean;
  readonly isAboutMandate: boolean;
  readonly askedOn: string | null;
  readonly letterAskedOn: string | null;
}

export function questionFacts({ language }: LetterInput, question: OpenQuestion | null): QuestionFacts {
  const dateOf = (on: OpenQuestion['letterOn']) => (on === null ? null : formatDate(language, on));
  return {
    isAboutIdentity: question?.about === 'identity',
    isAboutScope: question?.about === 'clarification',
    isAboutMandate: question?.about === 'mandate',
    askedOn: dateOf(question?.askedOn ?? null),
    letterAskedOn: dateOf(question?.letterOn ?? null),
  };
}

export function questionOf(input: LetterInput): OpenQuestion | null {
  return openQuestion(input);
}
