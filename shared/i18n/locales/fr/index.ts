/** Everything the screen says in French, the language that the others follow. One file per area. */
import { app } from './app.ts';

export const fr = { ...app } as const;
export type FrenchCatalog = typeof fr;
