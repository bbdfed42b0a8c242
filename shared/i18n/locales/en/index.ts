/** Everything the screen says in English. One file per area, as in French. */
import type { Catalog } from '../../translator.ts';
import { app } from './app.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { articles } from './articles.ts';
import { deadline } from './deadline.ts';

export const en: Catalog = {
  ...app,
  ...common,
  ...errors,
  ...articles,
  ...deadline,
};
