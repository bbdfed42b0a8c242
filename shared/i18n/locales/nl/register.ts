/** TEMPORARY */
import { register as french } from '../fr/register.ts';

export const register: Readonly<Record<keyof typeof french, string>> = french;
