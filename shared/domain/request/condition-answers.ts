/** Answers to the questions of a right: yes or no, by the question's code. A question without an answer is open. */
import { z } from 'zod';

export const conditionAnswerSchema = z.enum(['yes', 'no']);
export type ConditionAnswer = z.infer<typeof conditionAnswerSchema>;

export const conditionAnswersSchema = z.record(z.string().max(60), conditionAnswerSchema).readonly();
export type ConditionAnswers = z.infer<typeof conditionAnswersSchema>;
