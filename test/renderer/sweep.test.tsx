/** « À effacer »: looking, setting aside, stopping, taking back and confirming, on a real register host. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { PastSweeps } from '../../renderer/features/register/sweep/PastSweeps.tsx';
import { SetAside } from '../../renderer/features/register/sweep/SetAside.tsx';
import { SweepFindings } from '../../renderer/features/register/sweep/SweepFindings.tsx';
import { localDate } from '../../shared/domain/local-date.ts';
import type { SweepId } from '../../shared/domain/id.ts';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { anItem, aRequest } from '../helpers/records.ts';
import { standInForThePreload } from './on-a-real-host.ts';
import { plainSpaces, translator } from './say.ts';

const t = translator('fr');
const nothing = () => undefined;
const nameOf = () => 'Connexions';

describe('looking', () => {
  it('shows what is due, who is kept and why, and changes nothing', async () => {
    const { app, store } = await begin(2);
    const subjectId = await person(app, 'Demandeur');
    await aRequest(app, ['access'], { subjectId });
    await store().look();
    expect(store()).toMatchObject({ work: null, error: null, preview: { items: 2, held: 1 } });
    const { preview } = store();
    if (preview === null) throw new Error('Nothing was found');
    const page = plainSpaces(
      renderToStaticMarkup(
        <SweepFindings
          t={t}
          preview={preview}
          nameOf={nameOf}
          isBusy={false}
          onPerson={nothing}
          onSweep={nothing}
        />,
      ),
    );
    expect(page).toContain('2 données de 2 personnes ont fait leur temps.');
    expect(page).toContain('1 personne est gardée entière pour l’instant.');
    expect(store().sweeps).toEqual([]);
  });
});

describe('what was begun', () => {
  it.each([
    ['taking-back', 'Terminer la remise en place', 'Effacer pour de bon'],
    ['confirming', 'Terminer l’effacement', 'Tout remettre en place'],
  ] as const)('%s can only be ended', (state, offered, gone) => {
    const sweep = {
      id: '01890000-0000-7000-8000-000000000002' as SweepId,
      state,
      today: localDate('2026-03-15'),
      startedAt: '2026-03-15T10:00:00.000Z',
      endedAt: null,
      persons: 2,
      lines: [],
      holds: [],
      decidedBy: null,
    };
    const page = plainSpaces(
      renderToStaticMarkup(
        <SetAside
          t={t}
          sweep={sweep}
          nameOf={nameOf}
          isBusy={false}
          onTakeBack={nothing}
          onConfirm={nothing}
        />,
      ),
    );
    expect(page).toContain(offered);
    expect(page).not.toContain(gone);
  });
});

describe('setting aside', () => {
  it('shows what waits; taken back, it can be looked for again', async () => {
    const { store } = await begin(2);
    await store().look();
    await store().sweep();
    expect(store()).toMatchObject({ preview: null, error: null, sweeps: [{ state: 'to-confirm' }] });
    const [waiting] = store().sweeps ?? [];
    if (waiting === undefined) throw new Error('Nothing waits');
    const page = plainSpaces(
      renderToStaticMarkup(
        <SetAside
          t={t}
          sweep={waiting}
          nameOf={nameOf}
          isBusy={false}
          onTakeBack={nothing}
          onConfirm={nothing}
        />,
      ),
    );
    expect(page).toContain('Depuis le 15 mars 2026, 2 données et 0 fiche ne se voient plus.');

    await store().takeBack(waiting.id);
    expect(store()).toMatchObject({ error: null, sweeps: [{ state: 'taken-back' }] });
    await store().look();
    expect(store().preview?.items).toBe(2);
  });

  it('that is stopped says how far it came, and leaves everything in its place', async () => {
    const { app, store } = await begin(160);
    const sweeping = store().sweep();
    await vi.waitFor(() => expect(store().work).toMatchObject({ kind: 'sweeping' }));
    await vi.waitFor(() => expect(store().work?.share).toBeGreaterThan(0), { interval: 1, timeout: 10_000 });
    expect(store().work?.share).toBeLessThan(1);
    store().stop();
    await sweeping;
    expect(store()).toMatchObject({ work: null, error: null, sweeps: [{ state: 'taken-back' }] });
    await store().look();
    expect(store().preview?.items).toBe(160);
    expect((await valueOf(app.api['subjects.list']({}))).total).toBe(160);
  });

  it('is refused while another waits, and the refusal is shown', async () => {
    const { store } = await begin(1);
    await store().sweep();
    await store().sweep();
    expect(store()).toMatchObject({
      work: null,
      error: { code: 'rule-broken', rule: 'sweep-to-confirm' },
      sweeps: [{ state: 'to-confirm' }],
    });
  });
});

describe('confirming', () => {
  it('leaves the proof in numbers, and cannot be taken back', async () => {
    const { store } = await begin(3);
    await store().sweep();
    const id = waitingId(store().sweeps);
    await store().confirm(id, 'Ondine Vantroubel');
    expect(store()).toMatchObject({ error: null, sweeps: [{ state: 'confirmed', lines: [{ items: 3 }] }] });
    const page = plainSpaces(
      renderToStaticMarkup(
        <PastSweeps t={t} sweeps={store().sweeps ?? []} nameOf={nameOf} onProof={nothing} />,
      ),
    );
    expect(page).toContain('Le 15 mars 2026 : 3 données, 0 fiche');
    expect(page).not.toContain('Brume');

    await store().takeBack(id);
    expect(store().error).toEqual({ code: 'rule-broken', rule: 'sweep-not-open' });
  });
});

async function begin(persons: number) {
  const app = await openApp();
  for (let number = 0; number < persons; number += 1) await person(app, `Brume${number}`);
  standInForThePreload(app);
  const { useSweep } = await import('../../renderer/features/register/sweep/sweep-store.ts');
  const store = () => useSweep.getState();
  await store().load();
  return { app, store };
}

/** With one address of the network that is due. */
async function person(app: TestApp, familyName: string) {
  const fields = someSubjectFields({ familyName, contacts: [], addresses: [] });
  const { id } = await valueOf(app.api['subjects.create']({ fields }));
  await anItem(app, id, 'connection', 'Adresse IP', '2025-01-01');
  return id;
}

function waitingId(sweeps: readonly { readonly id: SweepId }[] | null): SweepId {
  const [waiting] = sweeps ?? [];
  if (waiting === undefined) throw new Error('Nothing waits');
  return waiting.id;
}
