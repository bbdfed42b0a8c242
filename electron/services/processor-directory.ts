/** The directory of processors and recipients that comes with the app: suggestions to check and save. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  processorDirectorySchema,
  type DirectoryProcessor,
} from '../../shared/domain/processing/processor-directory.ts';
import { ok } from '../../shared/result.ts';
import { resourcesFolder } from '../resources.ts';

let directory: readonly DirectoryProcessor[] | null = null;

export function list() {
  return ok({ items: readDirectory() });
}

export function readDirectory(): readonly DirectoryProcessor[] {
  directory ??= processorDirectorySchema.parse(
    JSON.parse(readFileSync(join(resourcesFolder(), 'directories', 'processors.json'), 'utf8')),
  );
  return directory;
}
