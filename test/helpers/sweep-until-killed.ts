/** A process of its own that sweeps, or takes back or confirms the sweep that waits, and is gone, without warning, after its first slice. */
import { openLocalClient } from '../../electron/shells/cli/local-client.ts';

const [path = '', passphrase = '', stateFolder = '', what = ''] = process.argv.slice(2);
const client = openLocalClient({ stateFolder });
await client.openRegister(path, passphrase);
const die = () => void process.kill(process.pid, 'SIGKILL');
if (what === 'sweep') await client.runJob('retention.sweep', {}, die);
else {
  const waiting = await client.api['retention.sweeps']({});
  const sweepId = waiting.ok ? waiting.value.items[0]?.id : undefined;
  if (sweepId === undefined) throw new Error('No sweep waits');
  if (what === 'confirm') await client.runJob('retention.confirm', { sweepId }, die);
  // What is read first is not a slice yet.
  else await client.runJob('retention.takeBack', { sweepId }, (done) => done > 0 && die());
}
