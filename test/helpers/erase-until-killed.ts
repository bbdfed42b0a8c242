/** A process of its own that carries out an erasure and is gone, without warning, before the file is rewritten. */
import { openLocalClient } from '../../electron/shells/cli/local-client.ts';
import { requestIdSchema } from '../../shared/domain/id.ts';

const [path = '', passphrase = '', stateFolder = '', requestId = ''] = process.argv.slice(2);
const client = openLocalClient({ stateFolder });
await client.openRegister(path, passphrase);
const input = { requestId: requestIdSchema.parse(requestId), ground: 'a' as const };
await client.runJob('erasure.carryOut', input, (done) => {
  if (done === 1) process.kill(process.pid, 'SIGKILL');
});
