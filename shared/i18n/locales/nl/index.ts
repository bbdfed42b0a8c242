/** Everything the screen says in Dutch. One file per area, as in French. */
import type { Catalog } from '../../translator.ts';
import { app } from './app.ts';

export const nl: Catalog = { ...app };
