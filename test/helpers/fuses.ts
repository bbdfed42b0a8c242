/** Reads Electron's fuses where Electron itself reads them: a wire of characters in its binary, behind a fixed mark. */
import { readFileSync } from 'node:fs';

/** In the order of the wire, version 1. */
const names = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptionsEnvironmentVariable',
  'nodeCliInspectArguments',
  'embeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

export function readFuses(program: string): Readonly<Partial<Record<(typeof names)[number], boolean>>> {
  const binary = readFileSync(program);
  const at = binary.indexOf(mark) + mark.length;
  if (at < mark.length) throw new Error(`${program} has no fuses`);
  const [version, length] = [binary.readUInt8(at), binary.readUInt8(at + 1)];
  if (version !== 1) throw new Error(`Fuses of version ${version}`);
  const wire = binary.toString('latin1', at + 2, at + 2 + length);
  return Object.fromEntries(names.slice(0, length).map((name, place) => [name, wire[place] === '1']));
}
