import { expect, test } from 'vitest';
import { proposeMapping } from '../../../shared/domain/import/propose-mapping.ts';
import { readCsv } from '../../../electron/files/table/read-csv.ts';
import { writeRefused } from '../../../electron/files/table/write-refused.ts';

const mapping = proposeMapping(['Nom', 'E-mail', 'Mot de passe'], []);
const words = {
  line: 'Ligne',
  reason: 'Motif',
  describe: ({ reason }: { reason: string }) => `motif ${reason}`,
};

function written(...lines: Parameters<typeof writeRefused>[0]): string {
  return new TextDecoder().decode(writeRefused(lines, mapping, words));
}

test('refused lines are written with line and reason, without the columns of secrets', () => {
  const text = written({
    line: 12,
    reason: 'malformed-email',
    column: 'E-mail',
    cells: ['Łódź; Zoé', 'zoe@', 'azerty'],
  });
  expect(text).toBe('Ligne;Motif;Nom;E-mail\r\n12;motif malformed-email;"Łódź; Zoé";zoe@');
});

test('no cell can act as a formula', () => {
  expect(
    written({ line: 1, reason: 'malformed-email', column: null, cells: ['=HYPERLINK("x")', '@SUM(1)', ''] }),
  ).toContain(`"'=HYPERLINK(""x"")";"'@SUM(1)"`);
});

test('what was written can be repaired and read again', () => {
  const bytes = writeRefused(
    [{ line: 12, reason: 'malformed-email', column: 'E-mail', cells: ['Zoé', 'zoe@', 'x'] }],
    mapping,
    words,
  );
  expect(readCsv(bytes)).toMatchObject({
    ok: true,
    value: { form: { encoding: 'utf-8-bom', delimiter: ';' }, header: ['Ligne', 'Motif', 'Nom', 'E-mail'] },
  });
});
