/** Everything the screen says in French, the language that the others follow. One file per area. */
import { app } from './app.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { articles } from './articles.ts';
import { deadline } from './deadline.ts';

export const fr = {
  ...app,
  ...common,
  ...errors,
  ...articles,
  ...deadline,
} as const;
export type FrenchCatalog = typeof fr;
