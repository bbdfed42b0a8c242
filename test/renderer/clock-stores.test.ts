/** The stores of the alarms and of the agenda, on a real register host. */
import { describe, expect, it } from 'vitest';
import { openApp, valueOf } from '../helpers/host.ts';
import { aRequest } from '../helpers/records.ts';
import { standInForThePreload } from './on-a-real-host.ts';

describe('alarms', () => {
  it('stay until they are noted, and go with the key', async () => {
    const app = await openApp({ today: '2026-04-09' });
    await aRequest(app, ['access']);
    standInForThePreload(app);
    const { useAlarmsStore } = await import('../../renderer/features/today/alarms-store.ts');
    const store = () => useAlarmsStore.getState();
    await store().load();
    await store().load();
    expect(store().view?.alarms.map(({ kind }) => kind)).toEqual(['late']);
    await store().note();
    expect(store().view?.alarms).toEqual([]);
    await valueOf(app.api['registers.lock']({}));
    expect(store().view).toBeNull();
  });
});

describe('the agenda', () => {
  it('answers once both days are chosen in their order, and forgets its answer when one changes', async () => {
    const app = await openApp({ today: '2026-03-10' });
    await aRequest(app, ['access']);
    standInForThePreload(app);
    const { useAgendaStore } = await import('../../renderer/features/today/agenda-store.ts');
    const store = () => useAgendaStore.getState();
    await store().choose({ from: '2026-04-03' });
    expect(store().view).toBeNull();
    await store().choose({ until: '2026-04-01' });
    expect(store()).toMatchObject({ view: null, error: null });
    await store().choose({ until: '2026-04-12' });
    expect(store().view?.beforeLeaving.map(({ kind }) => kind)).toEqual(['post-by']);
    await store().choose({ until: null });
    expect(store().view).toBeNull();
  });
});
