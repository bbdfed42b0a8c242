import { describe, expect, test } from 'vitest';
import { withoutSecrets, type RefusedLine } from '../../../shared/domain/import/refused-line.ts';
import { mappingOf } from './import-helpers.ts';

const mapping = mappingOf('Nom|E-mail|Mot de passe|Ville');
const line = (reason: RefusedLine['reason'], ...cells: readonly string[]): RefusedLine => ({
  line: 7,
  reason,
  column: null,
  cells,
});

describe('no secret survives in a refused line', () => {
  test('a line whose cells stand under their names loses the secret alone', () => {
    expect(withoutSecrets(line('malformed-email', 'Zoé', 'zoe@', 'azerty', 'Liège'), mapping).cells).toEqual([
      'Zoé',
      'zoe@',
      '',
      'Liège',
    ]);
  });

  test.each(['too-many-cells', 'too-few-cells'] as const)(
    '%s: everything from the first secret on goes, for it may stand further on',
    (reason) => {
      expect(
        withoutSecrets(line(reason, 'Zoé', 'x', 'zoe@example.org', 'azerty', 'Liège'), mapping).cells,
      ).toEqual(['Zoé', 'x', '', '', '']);
    },
  );

  test('a line that could not be cut into cells goes whole', () => {
    expect(
      withoutSecrets(line('unclosed-quote', 'Zoé;"zoe@example.org;azerty;Liège'), mapping).cells,
    ).toEqual(['']);
  });

  test('a hash is taken out wherever it stands', () => {
    const plain = mappingOf('Nom|E-mail|Ville');
    expect(
      withoutSecrets(line('too-many-cells', 'Zoé', '0123456789abcdef0123456789abcdef', 'Liège', 'x'), plain)
        .cells,
    ).toEqual(['Zoé', '', 'Liège', 'x']);
  });

  test('a hash is taken out of a line that could not be cut into cells', () => {
    const plain = mappingOf('Nom|E-mail|Divers');
    const hash = '$2y$10$abcdefghijklmnopqrstuuABCDEFGHIJKLMNOPQRSTUVWXYZ01234';
    for (const delimiter of [';', ',', '\t']) {
      const cut = withoutSecrets(line('unclosed-quote', `"Zoé${delimiter}${hash}${delimiter}x`), plain);
      expect(cut.cells).toEqual([`"Zoé${delimiter}••••${delimiter}x`]);
    }
  });

  test('a table without secrets keeps its lines as they stand', () => {
    const plain = mappingOf('Nom|E-mail|Ville');
    expect(withoutSecrets(line('unclosed-quote', 'Zoé;"zoe'), plain).cells).toEqual(['Zoé;"zoe']);
  });
});
