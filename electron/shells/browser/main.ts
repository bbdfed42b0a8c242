/** Starts the browser host and prints its address. Usage: `main.ts [--register FILE] [--page FOLDER]`. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createHost } from '../../host/create-host.ts';
import { resourcesFolder } from '../../resources.ts';
import { defaultPreferences, systemLocales } from '../default-preferences.ts';
import { appVersion, freePathIn, registersFolder, stateFolder } from '../folders.ts';
import { appendToLog } from '../log-file.ts';
import { openPageFiles } from '../page-files.ts';
import { withoutNotices } from '../without-notices.ts';
import { serveBrowser } from './serve-browser.ts';

const { values } = parseArgs({ options: { register: { type: 'string' }, page: { type: 'string' } } });
const page = resolve(values.page ?? join(resourcesFolder(), '../out/renderer'));
if (!existsSync(join(page, 'index.html'))) {
  process.stderr.write('La page n’est pas construite / The page is not built: npm run build\n');
  process.exit(1);
}

const state = stateFolder();
const { register } = values;
const host = createHost({
  version: appVersion(),
  platform: {
    shell: 'browser',
    placeForNewRegister: (name) => Promise.resolve(freePathIn(registersFolder(), name)),
    chooseRegister: () => Promise.resolve(register === undefined ? null : resolve(register)),
    saveFile: () => Promise.resolve('download'),
    ...withoutNotices,
  },
  stateFolder: state,
  defaultPreferences: defaultPreferences(systemLocales()),
  log: appendToLog(state),
});

const served = await serveBrowser(host, openPageFiles(page));
process.stdout.write(`Greffe : ${served.address}\n`);

let isEnding = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (isEnding) return;
    isEnding = true;
    void served.close().then(() => process.exit(0));
  });
}
