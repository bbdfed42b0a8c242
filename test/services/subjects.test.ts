import { describe, expect, test } from 'vitest';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, valueOf } from '../helpers/host.ts';

describe('search', () => {
  const people = [
    { givenName: 'Ștefan', familyName: 'Łódź-Ștefănescu' },
    { givenName: 'Ελένη', familyName: 'Παπαδόπουλος' },
    { givenName: 'Élodie', familyName: 'Cœurvolant' },
    { givenName: 'Ondine', familyName: 'Vantroubel' },
  ];
  test.each([
    ['stefanescu', ['Ștefan Łódź-Ștefănescu']],
    ['lodz', ['Ștefan Łódź-Ștefănescu']],
    ['stefanesku', ['Ștefan Łódź-Ștefănescu']],
    ['παπαδοπουλοσ', ['Ελένη Παπαδόπουλος']],
    ['coeurvolant', ['Élodie Cœurvolant']],
    ['elod coeur', ['Élodie Cœurvolant']],
    ['vantrubel', ['Ondine Vantroubel']],
    ['vantr', ['Ondine Vantroubel']],
    ['ondine elodie', []],
    ['  ', ['Élodie Cœurvolant', 'Ștefan Łódź-Ștefănescu', 'Ondine Vantroubel', 'Ελένη Παπαδόπουλος']],
    ['" OR *', []],
  ])('%s finds %j', async (query, names) => {
    const { api } = await openApp({ readyMade: null });
    for (const person of people) {
      const fields = someSubjectFields({ ...person, contacts: [], addresses: [], customerNumber: null });
      await valueOf(api['subjects.create']({ fields }));
    }
    const { items, total } = await valueOf(api['subjects.list']({ query }));
    expect(items.map(({ name }) => name)).toEqual(names);
    expect(total).toBe(names.length);
  });

  test('pages follow each other without gaps or repeats', async () => {
    const { api } = await openApp({ readyMade: null });
    for (let index = 0; index < 25; index += 1) {
      await valueOf(
        api['subjects.create']({ fields: someSubjectFields({ familyName: `Nuage${index % 5}` }) }),
      );
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof pageFrom>> = await pageFrom(cursor);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    function pageFrom(from: string | null) {
      return valueOf(api['subjects.list']({ query: 'nuage', limit: 10, cursor: from }));
    }
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
  });
});

test('a change can be undone, and the search follows', async () => {
  const { api } = await openApp();
  const { id } = await valueOf(api['subjects.create']({ fields: someSubjectFields() }));
  const changed = someSubjectFields({ familyName: 'Orageval', contacts: [] });
  const { changeId } = await valueOf(api['subjects.update']({ id, fields: changed }));
  expect((await valueOf(api['subjects.list']({ query: 'orageval' }))).total).toBe(1);
  await valueOf(api['undo.apply']({ changeId }));
  expect((await valueOf(api['subjects.list']({ query: 'orageval' }))).total).toBe(0);
  const { subject } = await valueOf(api['subjects.get']({ id }));
  expect(subject).toMatchObject(someSubjectFields());
});

test('a removed person comes back whole by undo, with what was held', async () => {
  const { api } = await openApp();
  const { id } = await valueOf(api['subjects.create']({ fields: someSubjectFields() }));
  const { categories } = await valueOf(api['processing.overview']({}));
  const categoryId = categories.find(({ code }) => code === 'invoices')?.id ?? '';
  await valueOf(
    api['subjects.addDataItem']({ subjectId: id, categoryId, label: 'Facture 1', value: '12 €' }),
  );
  const before = await valueOf(api['subjects.get']({ id }));
  const { changeId } = await valueOf(api['subjects.remove']({ id }));
  expect(await api['subjects.get']({ id })).toEqual({
    ok: false,
    error: { code: 'not-found', what: 'subject' },
  });
  await valueOf(api['undo.apply']({ changeId }));
  expect(await valueOf(api['subjects.get']({ id }))).toEqual(before);
});

test('an undo that a later change overtook is refused', async () => {
  const { api } = await openApp();
  const { id } = await valueOf(api['subjects.create']({ fields: someSubjectFields() }));
  const first = await valueOf(
    api['subjects.update']({ id, fields: someSubjectFields({ familyName: 'Un' }) }),
  );
  await valueOf(api['subjects.update']({ id, fields: someSubjectFields({ familyName: 'Deux' }) }));
  expect(await api['undo.apply']({ changeId: first.changeId })).toEqual({
    ok: false,
    error: { code: 'rule-broken', rule: 'changed-since' },
  });
});

test('a person without name, company or contact is refused, and only the field is named', async () => {
  const { host } = await openApp();
  expect(await host.dispatch('subjects.create', { fields: { customerNumber: 'C-7' } })).toEqual({
    ok: false,
    error: { code: 'invalid-input', fields: ['fields.familyName'] },
  });
});

test('a day so far away that no period could run from it is refused', async () => {
  const { host } = await openApp();
  const fields = { familyName: 'Brumecourt', lastContactOn: '9999-12-31' };
  expect(await host.dispatch('subjects.create', { fields })).toEqual({
    ok: false,
    error: { code: 'invalid-input', fields: ['fields.lastContactOn'] },
  });
});
