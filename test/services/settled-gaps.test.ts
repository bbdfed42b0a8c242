/** Points of the register that are only to be watched: settled with a word of how, opened again, and never in the way of what is missing. */
import { describe, expect, it } from 'vitest';
import type { Gap } from '../../shared/contract/processing-calls.ts';
import { gapKey } from '../../shared/domain/processing/settled-gap.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';

const overview = ({ api }: TestApp) => valueOf(api['processing.overview']({}));

function first(gaps: readonly Gap[], fits: (gap: Gap) => boolean): Gap {
  const gap = gaps.find((each) => fits(each));
  if (gap === undefined) throw new Error('No such point');
  return gap;
}

const isNote = ({ kind, text }: Gap) => kind === 'caution' && text !== null;

describe('a point that is only to be watched', () => {
  it('leaves the list with what was done about it and the day', async () => {
    const app = await openApp({ today: '2026-03-15' });
    const before = await overview(app);
    const note = first(before.gaps, isNote);
    await valueOf(app.api['processing.settleGap']({ key: gapKey(note), how: '  Réglage vérifié.  ' }));
    const after = await overview(app);
    expect(after.gaps).toHaveLength(before.gaps.length - 1);
    expect(after.gaps).not.toContainEqual(note);
    expect(after.settledGaps).toEqual([
      { key: gapKey(note), how: 'Réglage vérifié.', settledOn: '2026-03-15', gap: note },
    ]);
  });

  it('comes back into the list, and only once', async () => {
    const app = await openApp();
    const before = await overview(app);
    const key = gapKey(first(before.gaps, isNote));
    await valueOf(app.api['processing.settleGap']({ key, how: 'Vu' }));
    await valueOf(app.api['processing.reopenGap']({ key }));
    expect(await overview(app)).toEqual(before);
    expect(await app.api['processing.reopenGap']({ key })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('stays settled when the ready-made register is loaded again', async () => {
    const app = await openApp();
    const note = first((await overview(app)).gaps, isNote);
    await valueOf(app.api['processing.settleGap']({ key: gapKey(note), how: 'Vu' }));
    await valueOf(app.api['readyMade.load']({ code: 'belgian-web-shop' }));
    expect((await overview(app)).settledGaps.map(({ key }) => key)).toEqual([gapKey(note)]);
  });

  it('is settled for one recipient without the same point of another', async () => {
    const app = await openApp();
    const { gaps } = await overview(app);
    const own = gaps.filter(({ code }) => code === 'own-use-own-service');
    const [one] = own;
    if (one === undefined) throw new Error('No such point');
    expect(own.length).toBeGreaterThan(1);
    await valueOf(app.api['processing.settleGap']({ key: gapKey(one), how: 'Option désactivée' }));
    const left = (await overview(app)).gaps.filter(({ code }) => code === 'own-use-own-service');
    expect(left).toEqual(own.slice(1));
  });
});

it('takes every note of a ready-made register, of whatever gravity, out of the way of what is missing', async () => {
  const app = await openApp();
  for (const gap of (await overview(app)).gaps.filter(({ text }) => text !== null)) {
    await valueOf(app.api['processing.settleGap']({ key: gapKey(gap), how: 'Vu' }));
  }
  const { gaps, settledGaps } = await overview(app);
  expect(gaps.every(({ text }) => text === null)).toBe(true);
  expect(new Set(settledGaps.map(({ gap }) => gap.kind))).toEqual(
    new Set(['contradiction', 'missing', 'caution']),
  );
});

describe('is refused', () => {
  it('what the register finds missing: that is filled in', async () => {
    const app = await openApp();
    const missing = first(
      (await overview(app)).gaps,
      ({ kind, text }) => kind === 'missing' && text === null,
    );
    expect(await app.api['processing.settleGap']({ key: gapKey(missing), how: 'Plus tard' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect((await overview(app)).gaps).toContainEqual(missing);
  });

  it.each([
    ['no word of how', '   '],
    ['more than a few sentences', 'x'.repeat(501)],
  ])('%s', async (_, how) => {
    const app = await openApp();
    const key = gapKey(first((await overview(app)).gaps, isNote));
    expect((await app.api['processing.settleGap']({ key, how })).ok).toBe(false);
    expect((await overview(app)).settledGaps).toEqual([]);
  });
});
