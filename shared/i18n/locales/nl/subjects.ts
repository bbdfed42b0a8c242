/** TEMPORARY */
import { subjects as french } from '../fr/subjects.ts';

export const subjects: Readonly<Record<keyof typeof french, string>> = french;
