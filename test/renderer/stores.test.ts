/** The stores of the frame, the day, the settings and the first start, on a real register host. */
import { describe, expect, it } from 'vitest';
import type { AppContract } from '../../shared/contract/contract.ts';
import type { Client } from '../../shared/contract/define.ts';
import { fileIdSchema } from '../../shared/domain/id.ts';
import { aController } from '../helpers/builders.ts';
import { openApp, passphrase, testApp, valueOf } from '../helpers/host.ts';
import { standInForThePreload } from './on-a-real-host.ts';

const request: Parameters<Client<AppContract>['requests.register']>[0] = {
  channel: 'email',
  receivedOn: '2026-03-02',
  rights: ['access'],
  requester: { name: 'Zélie Brumecourt', language: 'fr' },
};

describe('the session', () => {
  it('begins with the first start where no register is known', async () => {
    standInForThePreload(testApp());
    const { useSession } = await import('../../renderer/session-store.ts');
    await useSession.getState().load();
    expect(useSession.getState()).toMatchObject({ isStarting: true, country: null, error: null });
  });

  it('knows the country of the open register, and forgets where one was once it is locked', async () => {
    const app = await openApp();
    standInForThePreload(app);
    const { followHost, useSession } = await import('../../renderer/session-store.ts');
    const { useNavigation } = await import('../../renderer/navigation.ts');
    const stop = followHost();
    await useSession.getState().load();
    expect(useSession.getState().country).toBe('BE');
    useNavigation.getState().open('request', 'an-id');

    await useSession.getState().lock();
    await useSession.getState().load();
    expect(useSession.getState().status?.open).toBeNull();
    expect(useSession.getState().isStarting).toBe(false);
    expect(useNavigation.getState().place.room).toBe('today');
    stop();
  });

  it('keeps a preference once the host has it', async () => {
    const app = testApp();
    standInForThePreload(app);
    const { useSession } = await import('../../renderer/session-store.ts');
    await useSession.getState().load();
    await useSession.getState().setPreferences({ language: 'de', theme: 'dark' });
    expect(useSession.getState().status?.preferences).toEqual({ language: 'de', theme: 'dark' });
    expect((await valueOf(app.api['app.status']({}))).preferences.language).toBe('de');
  });
});

describe('what the register answered', () => {
  it('is gone from memory the moment the register is locked', async () => {
    const app = await openApp();
    await valueOf(app.api['requests.register'](request));
    standInForThePreload(app);
    const { useTodayStore } = await import('../../renderer/features/today/today-store.ts');
    const { useFrameStore } = await import('../../renderer/frame/frame-store.ts');
    await useTodayStore.getState().load();
    await useFrameStore.getState().load();
    expect(useTodayStore.getState().view?.due[0]?.requesterName).toBe('Zélie Brumecourt');
    expect(useFrameStore.getState().openRequests).toBe(1);

    await valueOf(app.api['registers.lock']({}));
    expect(useTodayStore.getState().view).toBeNull();
    expect(useFrameStore.getState().openRequests).toBe(0);
  });

  it('is asked again when something of its area was written, and only then', async () => {
    const app = await openApp();
    standInForThePreload(app);
    const { onChanged } = await import('../../renderer/api.ts');
    const heard: string[] = [];
    const stop = onChanged(['requests'], () => heard.push('requests'));
    onChanged(['imports'], () => heard.push('imports'));
    await valueOf(app.api['requests.register'](request));
    expect(heard).toEqual(['requests']);
    stop();
    await valueOf(app.api['requests.register'](request));
    expect(heard).toEqual(['requests']);
  });
});

describe('the day', () => {
  it('shows the month it was turned to', async () => {
    standInForThePreload(await openApp());
    const { useTodayStore } = await import('../../renderer/features/today/today-store.ts');
    await useTodayStore.getState().turnTo('2026-05');
    const { view, month } = useTodayStore.getState();
    expect(month).toBe('2026-05');
    expect(view?.diary.map(({ label }) => label)).toContain('ascension');
  });
});

describe('the first start', () => {
  it('makes a register, shows its key, and offers the sheet', async () => {
    const app = testApp();
    standInForThePreload(app);
    const { useStartStore } = await import('../../renderer/features/start/start-store.ts');
    const store = () => useStartStore.getState();
    await store().loadReadyMade();
    expect(store().readyMade.length).toBeGreaterThan(0);
    expect(await store().create({ controller: aController(), passphrase })).toBe(true);
    expect(store().recoveryKey).toMatch(/^([0-9A-F]{4} ){16}[0-9A-F]{4}$/u);
    expect((await valueOf(app.api['processing.overview']({}))).activities.length).toBeGreaterThan(0);
    store().reset();
    expect(store().recoveryKey).toBeNull();
  });

  it('begins with nothing where the user chose an empty register', async () => {
    const app = testApp();
    standInForThePreload(app);
    const { useStartStore } = await import('../../renderer/features/start/start-store.ts');
    await useStartStore.getState().loadReadyMade();
    useStartStore.getState().choose('empty');
    await useStartStore.getState().create({ controller: aController(), passphrase });
    expect((await valueOf(app.api['processing.overview']({}))).activities).toEqual([]);
  });
});

describe('the door', () => {
  it('says what was wrong with the passphrase, and opens with the right one', async () => {
    const app = await openApp();
    await valueOf(app.api['registers.lock']({}));
    const [known] = (await valueOf(app.api['app.status']({}))).known;
    if (known === undefined) throw new Error('The register is not known');
    standInForThePreload(app);
    const { useUnlockStore } = await import('../../renderer/features/unlock/unlock-store.ts');
    const store = () => useUnlockStore.getState();
    expect(await store().unlock(known.registerId, 'une autre phrase')).toBe(false);
    expect(store().error).toEqual({ code: 'register', problem: 'wrong-passphrase' });
    expect(await store().unlockWithKey(known.registerId, '4F2A')).toBe(false);
    expect(store().error).toEqual({ code: 'invalid-input', fields: ['recoveryKey'] });
    expect(await store().unlock(known.registerId, passphrase)).toBe(true);
    expect(store().error).toBeNull();
  });
});

describe('the settings', () => {
  it('keep the earlier identity for what arrived earlier', async () => {
    standInForThePreload(await openApp());
    const { useSettingsStore } = await import('../../renderer/features/settings/settings-store.ts');
    const { localDate } = await import('../../shared/domain/local-date.ts');
    const store = () => useSettingsStore.getState();
    await store().load();
    const controller = aController({ tradeName: 'Clairlune & Cie' });
    expect(await store().saveController({ validFrom: localDate('2026-03-15'), controller })).toBe(true);
    expect(store().file?.controllerVersions.map(({ controller: each }) => each.tradeName)).toEqual([
      null,
      'Clairlune & Cie',
    ]);
  });

  it('find the audit trail whole, and read it page by page', async () => {
    const app = await openApp();
    for (let count = 0; count < 60; count += 1) await valueOf(app.api['requests.register'](request));
    standInForThePreload(app);
    const { useAuditStore } = await import('../../renderer/features/settings/audit-store.ts');
    const store = () => useAuditStore.getState();
    await store().load();
    expect(store().entries).toHaveLength(50);
    await store().loadMore();
    await store().verify();
    const { entries, verification } = store();
    expect(verification).toMatchObject({ isWhole: true, entries: entries.length });
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, place) => entries.length - place));
  });
});

describe('a job', () => {
  it('is awaited to its end, however soon that comes', async () => {
    const app = await openApp();
    standInForThePreload(app);
    const { api, runJob } = await import('../../renderer/api.ts');
    const csv = 'Prénom,Nom,E-mail\nZélie,Brumecourt,zelie@brumecourt.example\n';
    const { fileId } = await valueOf(
      api['files.stage']({ name: 'clients.csv', base64: Buffer.from(csv).toString('base64') }),
    );
    const { mapping } = await valueOf(api['imports.preview']({ fileId }));
    const done = await valueOf(runJob('imports.run', { fileId, mapping }).done);
    expect(done).toMatchObject({ state: 'done', added: 1 });
  });

  it('that is refused ends with the refusal', async () => {
    const app = await openApp();
    standInForThePreload(app);
    const { api, runJob } = await import('../../renderer/api.ts');
    const base64 = Buffer.from('E-mail\nzelie@brumecourt.example\n').toString('base64');
    const { fileId } = await valueOf(api['files.stage']({ name: 'clients.csv', base64 }));
    const { mapping } = await valueOf(api['imports.preview']({ fileId }));
    const gone = fileIdSchema.parse('01890000-0000-7000-8000-000000000000');
    const reply = await runJob('imports.run', { fileId: gone, mapping }).done;
    expect(reply).toEqual({ ok: false, error: { code: 'not-found', what: 'file' } });
  });

  it('is stopped, and still awaited, when the register is locked meanwhile', async () => {
    const app = await openApp();
    standInForThePreload(app);
    const { api, runJob } = await import('../../renderer/api.ts');
    const lines = Array.from({ length: 3000 }, (_, line) => `personne${line}@brumecourt.example`);
    const base64 = Buffer.from(['E-mail', ...lines].join('\n')).toString('base64');
    const { fileId } = await valueOf(api['files.stage']({ name: 'clients.csv', base64 }));
    const { mapping } = await valueOf(api['imports.preview']({ fileId }));
    const { done } = runJob('imports.run', { fileId, mapping }, () => void api['registers.lock']({}));
    expect(await valueOf(done)).toMatchObject({ state: 'cancelled' });
  });
});
