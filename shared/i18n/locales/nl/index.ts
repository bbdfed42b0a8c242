/** Everything the screen says in Dutch. One file per area, as in French. */
import type { Catalog } from '../../translator.ts';
import { app } from './app.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { articles } from './articles.ts';
import { deadline } from './deadline.ts';

export const nl: Catalog = {
  ...app,
  ...common,
  ...errors,
  ...articles,
  ...deadline,
};
