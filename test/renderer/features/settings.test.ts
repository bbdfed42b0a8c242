/** Small rules of the settings: which version holds, where a link leads, and where an error at the door belongs. */
import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../../renderer/features/settings/sections.ts';
import { isAlways, sinceWhen, versionInForce } from '../../../renderer/features/settings/versions.ts';
import { proposedRegister } from '../../../renderer/features/start/ready-made.ts';
import { isAboutSecret, secretError } from '../../../renderer/features/unlock/unlock-errors.ts';
import { localDate } from '../../../shared/domain/local-date.ts';
import { translator } from '../say.ts';

const t = translator('fr');
const version = (day: string) => ({ validFrom: localDate(day) });

describe('the version in force', () => {
  const versions = [version('1900-01-01'), version('2026-02-01'), version('2026-09-01')];

  it.each([
    ['2026-01-31', '1900-01-01'],
    ['2026-02-01', '2026-02-01'],
    ['2026-08-31', '2026-02-01'],
    ['2027-01-01', '2026-09-01'],
  ])('on %s is that of %s', (today, validFrom) => {
    expect(versionInForce(versions, localDate(today))?.validFrom).toBe(validFrom);
  });

  it('is the first where none has begun yet', () => {
    expect(versionInForce([version('2026-09-01')], localDate('2026-01-01'))?.validFrom).toBe('2026-09-01');
  });

  it('is said without a date where it holds since always', () => {
    expect(isAlways(localDate('1900-01-01'))).toBe(true);
    expect(sinceWhen(t, localDate('1900-01-01'))).toBe('le début');
    expect(sinceWhen(t, localDate('2026-02-01'))).toBe('1er février 2026');
  });
});

it.each([
  [null, 'identity'],
  [{ kind: 'section', id: 'recovery' }, 'recovery'],
  [{ kind: 'section', id: 'nowhere' }, 'identity'],
  [{ kind: 'request', id: 'audit' }, 'identity'],
] as const)('a link to %o leads to the part %s', (record, section) => {
  expect(sectionOf(record)).toBe(section);
});

describe('a failure to open a register', () => {
  const wrong = { code: 'register', problem: 'wrong-passphrase' } as const;
  const missing = { code: 'register', problem: 'missing' } as const;

  it('stands at the field where the secret is at fault', () => {
    expect(secretError(t, wrong, 'passphrase')).toContain('phrase secrète');
    expect(secretError(t, wrong, 'recovery-key')).toBe(t('unlock.key-wrong'));
    expect(secretError(t, { code: 'invalid-input', fields: ['recoveryKey'] }, 'recovery-key')).toBe(
      t('unlock.key-mistyped'),
    );
  });

  it('stands above the form where the file is at fault', () => {
    expect(isAboutSecret(missing)).toBe(false);
    expect(secretError(t, missing, 'passphrase')).toBeUndefined();
    expect(secretError(t, null, 'passphrase')).toBeUndefined();
  });
});

describe('the register to begin with', () => {
  const text = { fr: 'x' };
  const made = [
    { code: 'french-shop', country: 'FR', name: text, description: text },
    { code: 'belgian-shop', country: 'BE', name: text, description: text },
  ];

  it('is one made for the country, unless the user chose', () => {
    expect(proposedRegister(null, made, 'BE')).toBe('belgian-shop');
    expect(proposedRegister('french-shop', made, 'BE')).toBe('french-shop');
  });

  it('is empty where none was made for the country', () => {
    expect(proposedRegister(null, [], 'FR')).toBe('empty');
  });
});
