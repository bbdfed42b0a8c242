/** A process of its own that imports the sample export and says after each slice how far it is; made to be killed. */
import { join } from 'node:path';
import { openLocalClient } from '../../electron/shells/cli/local-client.ts';
import { resourcesFolder } from '../../electron/resources.ts';

const [path = '', passphrase = '', stateFolder = ''] = process.argv.slice(2);
const client = openLocalClient({ stateFolder });
await client.openRegister(path, passphrase);
const staged = await client.stageFile(join(resourcesFolder(), 'samples', 'prestashop-customers.csv'));
if (!staged.ok) throw new Error(staged.error.code);
const preview = await client.api['imports.preview']({ fileId: staged.value.fileId });
if (!preview.ok) throw new Error(preview.error.code);
await client.runJob('imports.run', { fileId: staged.value.fileId, mapping: preview.value.mapping }, (done) =>
  process.stdout.write(`${done}\n`),
);
