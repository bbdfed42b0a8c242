/** « Clients »: finding, the card, and what is typed in, on a real register host. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SubjectCard } from '../../renderer/features/subjects/card/SubjectCard.tsx';
import {
  blankSubject,
  formToSubject,
  newAddress,
  newContact,
  subjectFormSchema,
  subjectToForm,
} from '../../renderer/features/subjects/edit/subject-form.ts';
import { subjectColumns } from '../../renderer/features/subjects/list/subject-columns.tsx';
import { localDate } from '../../shared/domain/local-date.ts';
import { subjectFieldsSchema } from '../../shared/domain/subject/subject.ts';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { anItem, aRequest } from '../helpers/records.ts';
import { standInForThePreload } from './on-a-real-host.ts';
import { plainSpaces, translator } from './say.ts';

const t = translator('fr');

describe('the columns of the list', () => {
  it.each([
    [320, ['name']],
    [391, ['name', 'email']],
    [600, ['name', 'email', 'town']],
    [700, ['name', 'email', 'town', 'marks']],
    [820, ['name', 'email', 'town', 'relation', 'marks']],
    [1072, ['name', 'email', 'town', 'number', 'relation', 'marks']],
  ])('are as many as have room in %i pixels', (width, ids) => {
    expect(subjectColumns(t, width).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the list', () => {
  it('goes on page by page without leaving anybody out, and keeps its place when it is fetched again', async () => {
    const app = await openApp({ readyMade: null });
    await enterMany(app, 230);
    standInForThePreload(app);
    const { useSubjects } = await import('../../renderer/features/subjects/subjects-store.ts');
    const list = () => useSubjects.getState();

    await list().load();
    expect(list().items).toHaveLength(100);
    await list().loadMore();
    await list().loadMore();
    expect(list()).toMatchObject({ total: 230, nextCursor: null });
    expect(new Set(list().items?.map(({ id }) => id)).size).toBe(230);

    await list().load();
    expect(list().items).toHaveLength(230);
  });

  it('answers the latest search only', async () => {
    const app = await openApp({ readyMade: null });
    await enter(app, { familyName: 'Brumecourt', contacts: [] });
    await enter(app, { familyName: 'Vantroubel', contacts: [] });
    standInForThePreload(app);
    const { useSubjects } = await import('../../renderer/features/subjects/subjects-store.ts');
    const { setQuery } = useSubjects.getState();
    await Promise.all([setQuery('b'), setQuery('bru'), setQuery('vantr')]);
    expect(useSubjects.getState().items?.map(({ name }) => name)).toEqual(['Zélie Vantroubel']);
  });
});

describe('the card', () => {
  it('says of each address where it came from and since when', async () => {
    const card = await cardOf({
      contacts: [
        { kind: 'email', value: 'zelie@brumecourt.example', origin: 'person', since: '2024-02-10' },
        { kind: 'email', value: 'atelier@brumecourt.example', origin: 'third-party', since: null },
      ],
      addresses: [
        {
          address: { line1: 'Rue des Nuages 3', postalCode: '1000', town: 'Bruxelles', countryCode: 'BE' },
          origin: 'request',
          since: '2025-06-01',
        },
      ],
    });
    expect(card).toContain('zelie@brumecourt.example');
    expect(card).toContain('donné par la personne, depuis le 10 février 2024');
    expect(card).toContain('reçu d’un tiers<');
    expect(card).toContain('Rue des Nuages 3\n1000 Bruxelles\nBelgique');
    expect(card).toContain('lu dans une demande, depuis le 1er juin 2025');
  });

  it('warns that the note goes to the person', async () => {
    expect(await cardOf({ note: 'À rappeler.' })).toContain('Cette note sera remise à la personne');
  });

  it('says in words what may no longer be done, and by which article', async () => {
    const app = await openApp();
    const id = await enter(app);
    const { request } = await valueOf(
      app.api['requests.register']({
        channel: 'email',
        receivedOn: '2026-03-10',
        subjectId: id,
        rights: ['marketing-objection'],
        requester: { name: 'Zélie Brumecourt', language: 'fr' },
      }),
    );
    await valueOf(
      app.api['requests.decideRight']({
        requestId: request.id,
        right: 'marketing-objection',
        outcome: 'granted',
      }),
    );
    const card = await markup(app, id);
    expect(card).toContain('Ne plus démarcher, depuis le 15 mars 2026');
    expect(card).toContain('RGPD, art. 21, § 2');
    expect(card).toContain(request.reference);
  });

  it('groups what is held as an access answer does, with why, for whom, how long and from where', async () => {
    const app = await openApp();
    const id = await enter(app);
    const { categories } = await valueOf(app.api['processing.overview']({}));
    const invoices = categories.find(({ code }) => code === 'invoices');
    if (invoices === undefined) throw new Error('The ready-made register has no invoices');
    await valueOf(
      app.api['subjects.addDataItem']({
        subjectId: id,
        categoryId: invoices.id,
        label: 'Facture F-1',
        value: '12,00 €',
        source: 'caisse',
        collectedOn: '2025-02-03',
      }),
    );
    const card = await markup(app, id);
    const category = card.slice(card.indexOf('>Factures<'));
    expect(category).toContain('Facture F-1');
    expect(category).toContain('Facturation et comptabilité (obligation légale)');
    expect(category).toContain('SPF Finances / FOD Financiën (Belgique)');
    expect(category).toContain('au plus tard le 31 décembre 2032');
    expect(category).toContain('caisse');
  });

  it('cites French law of a death in France alone', async () => {
    expect(await cardAfterDeath('FR')).toContain('art. 85');
    const belgian = await cardAfterDeath('BE');
    expect(belgian).toContain('Décès noté');
    expect(belgian).not.toContain('art. 85');
  });
});

describe('consents on the card', () => {
  it('stand with when, how, the words and the proof; what was never consented to is said so', async () => {
    const app = await openApp();
    const subjectId = await enter(app);
    const { activities } = await valueOf(app.api['processing.overview']({}));
    const activityId = activities.find(({ code }) => code === 'newsletter')?.id ?? ('' as never);
    const consent = { givenOn: '2025-03-03', way: 'paper' as const, wording: 'Texte 4' };
    await valueOf(app.api['subjects.recordConsent']({ subjectId, activityId, consent }));
    const card = await markup(app, subjectId);
    expect(card).toContain('Donné le 3 mars 2025');
    expect(card).toContain('formulaire papier');
    expect(card).toContain('Texte accepté : Texte 4');
    expect(card).toContain('Preuve manquante');
    expect(card).toContain('Aucun consentement noté');
    const [noted] = (await valueOf(app.api['subjects.get']({ id: subjectId }))).consents;
    await valueOf(app.api['subjects.withdrawConsent']({ id: noted?.id ?? ('' as never), on: '2026-03-01' }));
    expect(await markup(app, subjectId)).toContain('Retiré le 1er mars 2026');
  });
});

describe('how long things are kept', () => {
  it('is said of each thing with its day, and of the person as a whole', async () => {
    const app = await openApp();
    const id = await enter(app);
    await anItem(app, id, 'invoices', 'Facture 2018-06', '2018-06-01');
    await anItem(app, id, 'invoices', 'Facture 2019-01', '2019-01-02');
    await anItem(app, id, 'purchases', 'Commande 12', '2019-01-02');
    const card = await markup(app, id);
    expect(card).toContain('1 donnée a fait son temps.');
    expect(card).toContain('À effacer depuis le 1er janvier 2026');
    expect(card).toContain('Gardé jusqu’au 31 décembre 2026');
    expect(card).toContain('Sans date d’échéance : le point de départ manque dans la fiche');
  });

  it('gives way to a dispute, with its reason, until it is over', async () => {
    const app = await openApp();
    const id = await enter(app);
    await anItem(app, id, 'invoices', 'Facture 2018-06', '2018-06-01');
    standInForThePreload(app);
    const { holdForClaim } = await import('../../renderer/features/subjects/subject-actions.ts');
    await valueOf(holdForClaim(id, 'Facture 2018-06 contestée'));
    const held = await markup(app, id);
    expect(held).toContain('Gardé pour un litige, depuis le 15 mars 2026');
    expect(held).toContain('Facture 2018-06 contestée');
    expect(held).toContain('RGPD, art. 17, § 3, e');
    expect(held).toContain('Tout est gardé : un litige est noté.');
    await valueOf(holdForClaim(id, null));
    expect(await markup(app, id)).not.toContain('litige');
  });
});

describe('what is typed in', () => {
  it('comes back as it was stored', () => {
    const stored = someSubjectFields({ note: 'À rappeler.', birthOn: '1988-07-21' });
    const form = subjectToForm({ ...stored, ...unmarked });
    expect(subjectFormSchema.parse(form)).toEqual(form);
    expect(formToSubject(form)).toEqual(stored);
  });

  it('needs a name, a company or a way to reach the person', () => {
    const nameless = subjectFormSchema.safeParse({ ...blankSubject(), customerNumber: 'C-1' });
    expect(nameless.error?.issues.map(({ message, path }) => [message, path])).toEqual([
      ['nameless', ['familyName']],
    ]);
    const reachable = {
      ...blankSubject(),
      contacts: [{ ...newContact('phone', null), value: '+32 470 00 12 34' }],
    };
    expect(subjectFormSchema.safeParse(reachable).success).toBe(true);
  });

  it('refuses an e-mail address that cannot be one, at its own field', () => {
    const form = { ...blankSubject(), contacts: [{ ...newContact('email', null), value: 'zelie@' }] };
    expect(subjectFormSchema.safeParse(form).error?.issues).toMatchObject([
      { message: 'common.not-an-email', path: ['contacts', 0, 'value'] },
    ]);
  });

  it('leaves out lines that were opened and never filled', () => {
    const today = localDate('2026-03-15');
    const form = {
      ...blankSubject(),
      familyName: 'Brumecourt',
      contacts: [newContact('email', today)],
      addresses: [newAddress('BE', today)],
    };
    expect(formToSubject(form)).toMatchObject({ contacts: [], addresses: [], language: null });
  });
});

describe('removing a person', () => {
  it('is taken back by its change', async () => {
    const app = await openApp();
    const id = await enter(app);
    standInForThePreload(app);
    const { removeSubject } = await import('../../renderer/features/subjects/subject-actions.ts');
    const { changeId } = await valueOf(removeSubject(id));
    expect(await app.api['subjects.get']({ id })).toMatchObject({ ok: false });
    await valueOf(app.api['undo.apply']({ changeId }));
    expect(await app.api['subjects.get']({ id })).toMatchObject({ ok: true });
  });

  it('is refused where a request names them', async () => {
    const app = await openApp();
    const id = await enter(app);
    await valueOf(
      app.api['requests.register']({
        channel: 'email',
        receivedOn: '2026-03-10',
        subjectId: id,
        rights: ['access'],
        requester: { name: 'Zélie Brumecourt', language: 'fr' },
      }),
    );
    standInForThePreload(app);
    const { removeSubject } = await import('../../renderer/features/subjects/subject-actions.ts');
    expect(await removeSubject(id)).toEqual({
      ok: false,
      error: { code: 'rule-broken', rule: 'legal-hold' },
    });
  });
});

const unmarked = {
  id: '01890000-0000-7000-8000-000000000001' as never,
  importId: null,
  restrictedOn: null,
  marketingStoppedOn: null,
  archivedOn: null,
  deceasedOn: null,
};

type Differences = Parameters<typeof someSubjectFields>[0];

async function enter(app: TestApp, differences: Differences = {}) {
  const fields = someSubjectFields(differences);
  return (await valueOf(app.api['subjects.create']({ fields }))).id;
}

async function enterMany(app: TestApp, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const fields = subjectFieldsSchema.parse({ givenName: 'Jef', familyName: `Brume${number % 7}` });
    await valueOf(app.api['subjects.create']({ fields }));
  }
}

/** The card of somebody whose death was recorded. */
async function cardAfterDeath(country: 'BE' | 'FR'): Promise<string> {
  const app = await openApp({ country: 'FR' });
  const subjectId = await enter(app);
  const requestId = await aRequest(app, ['post-mortem'], { subjectId });
  const details = {
    right: 'post-mortem',
    matter: 'death-recorded',
    diedOn: localDate('2026-02-20'),
  } as const;
  await valueOf(app.api['requests.saveDetails']({ requestId, details }));
  await valueOf(app.api['requests.decideRight']({ requestId, right: 'post-mortem', outcome: 'granted' }));
  await valueOf(app.api['requests.carryOut']({ requestId, right: 'post-mortem' }));
  return markup(app, subjectId, country);
}

async function cardOf(differences: Differences): Promise<string> {
  const app = await openApp();
  return markup(app, await enter(app, differences));
}

async function markup(
  app: TestApp,
  id: Awaited<ReturnType<typeof enter>>,
  country: 'BE' | 'FR' = 'BE',
): Promise<string> {
  const file = await valueOf(app.api['subjects.get']({ id }));
  const keeping = await valueOf(app.api['retention.ofPerson']({ subjectId: id }));
  const processing = await valueOf(app.api['processing.overview']({}));
  const nothing = () => undefined;
  const card = (
    <SubjectCard
      t={t}
      country={country}
      file={file}
      keeping={keeping}
      processing={processing}
      refusal={null}
      onChoose={nothing}
      onOpenRequest={nothing}
      onOpenMatter={() => undefined}
      onConsent={nothing}
      onRemoveItem={nothing}
      onTellAfterAll={nothing}
      onLiftHold={nothing}
    />
  );
  return plainSpaces(renderToStaticMarkup(card));
}
