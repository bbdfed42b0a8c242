/** TEMPORARY */
import { imports as french } from '../fr/imports.ts';

export const imports: Readonly<Record<keyof typeof french, string>> = french;
