/** The recovery sheet: complete, on one page, in four languages. */
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formatRecoveryKey, parseRecoveryKey } from '../../electron/files/register-key.ts';
import { renderReport } from '../../electron/pdf/report.ts';
import { languages } from '../../shared/domain/language.ts';
import { recoverySheetReport, type RecoverySheetFacts } from '../../shared/reports/recovery-sheet.ts';
import { reportWordsOf } from '../../shared/reports/words/words.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { plain, stringsIn, textOf } from './report-text.ts';
import { today } from './sample-facts.ts';

const raw = randomBytes(32);
const recoveryKey = formatRecoveryKey({ raw, salt: Buffer.alloc(16) });

function aSheet(changes: Partial<RecoverySheetFacts> = {}): RecoverySheetFacts {
  return {
    language: 'fr',
    controllerName: 'Fournil des Trois Clochers',
    recoveryKey,
    madeOn: today,
    ...changes,
  };
}

describe('the recovery sheet', () => {
  it('shows sixteen groups of the key and, apart from them, the group that checks them', () => {
    const codes = recoverySheetReport(aSheet()).blocks.flatMap((block) =>
      block.kind === 'code' ? [block.groups] : [],
    );
    expect(codes.map((groups) => groups.length)).toEqual([16, 1]);
    expect(parseRecoveryKey(codes.flat().join(' '))).toEqual(raw);
  });

  it('gives experts the raw key of SQLCipher without the check group', () => {
    const text = textOf(recoverySheetReport(aSheet()));
    expect(text).toContain(`PRAGMA key = "x'${raw.toString('hex').toUpperCase()}'";`);
  });

  it.each(languages)(
    'says in one language what it is, how to use and keep it, and what a loss means: %s',
    (language) => {
      const text = plain(textOf(recoverySheetReport(aSheet({ language }))));
      const own = stringsIn(reportWordsOf(language).recoverySheet).map(plain);
      for (const sentence of own.filter((each) => !each.includes('{')))
        expect(unspaced(text)).toContain(unspaced(sentence));
      for (const other of languages.filter((each) => each !== language)) {
        for (const sentence of stringsIn(reportWordsOf(other).recoverySheet))
          expect(text).not.toContain(plain(sentence));
      }
    },
  );

  it.each(languages)(
    'fits on one page, also under the longest of names, and can be read back: %s',
    async (language) => {
      const controllerName = 'Société des Établissements Łódź-Ștefănescu '.repeat(4).trim();
      const { bytes, pages, missingCharacters } = await renderReport(
        recoverySheetReport(aSheet({ language, controllerName })),
        {
          createdAt: '2026-06-03T10:00:00Z',
        },
      );
      expect(pages).toBe(1);
      expect(missingCharacters).toEqual([]);
      const [page] = (await readPdf(bytes)).pages;
      expect(page?.plain.replaceAll(' ', '')).toContain(raw.toString('hex').toUpperCase());
    },
  );

  it('is not made from a key that lacks a group', () => {
    expect(() => recoverySheetReport(aSheet({ recoveryKey: recoveryKey.slice(5) }))).toThrow(
      'seventeen groups',
    );
  });
});

/** Typography puts spaces where catalogs have none: before a colon, around quotes. */
function unspaced(text: string): string {
  return text.replaceAll(' ', '');
}
