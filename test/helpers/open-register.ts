/** A process of its own that opens a register and prints how that went; it may run as a user who must not write. */
import { openWithPassphrase } from '../../electron/files/register-file.ts';

const [path = '', passphrase = ''] = process.argv.slice(2);
const opened = await openWithPassphrase(path, passphrase);
process.stdout.write(opened.ok ? 'opened' : opened.error);
process.exit(0);
