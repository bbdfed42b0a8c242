/** The directory of supervisory authorities that comes with the app. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { authorityDirectorySchema, type Authority } from '../../shared/domain/authority/authority.ts';
import { resourcesFolder } from '../resources.ts';

let directory: readonly Authority[] | null = null;

export function authorities(): readonly Authority[] {
  directory ??= authorityDirectorySchema.parse(
    JSON.parse(readFileSync(join(resourcesFolder(), 'directories', 'authorities.json'), 'utf8')),
  );
  return directory;
}
