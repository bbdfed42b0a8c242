/** The words of a letter from the window's own store: kept as they are typed, changed by hand, taken up again for a correction. */
import { describe, expect, it, vi } from 'vitest';
import { emptyBlock, printedText, withRow } from '../../renderer/features/letters/text-blocks.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aRequest } from '../helpers/records.ts';
import { standInForThePreload } from './on-a-real-host.ts';

const today = localDate('2026-03-15');
const kind = 'acknowledgement' as const;
const orderOf = (requestId: RequestId) => ({ about: { requestId }, kind, breachId: null });

async function someRequest(app: TestApp): Promise<RequestId> {
  const { id: subjectId } = await valueOf(app.api['subjects.create']({ fields: someSubjectFields() }));
  return aRequest(app, ['access'], { subjectId });
}

/** The store of a window that was just opened on the register. */
async function aWindow(app: TestApp, requestId: RequestId) {
  standInForThePreload(app);
  const { useDraft } = await import('../../renderer/features/letters/draft-store.ts');
  const { draftKey } = await import('../../renderer/features/letters/letter-matter.ts');
  vi.unstubAllGlobals();
  const draft = () => useDraft.getState();
  draft().turnTo(orderOf(requestId));
  await draft().load();
  const fields = () => {
    const found = draft().drafts[draftKey(orderOf(requestId))];
    if (found === undefined) throw new Error('Nothing is being written');
    return found;
  };
  return { draft, fields };
}

describe('a letter that was begun', () => {
  it('is kept only once something was typed, and taken up by the next window', async () => {
    const app = await openApp({ today });
    const requestId = await someRequest(app);
    const { draft, fields } = await aWindow(app, requestId);
    expect(await draft().save(orderOf(requestId))).toBe(false);
    expect(draft().kept).toEqual([]);

    draft().setFields({ ...fields(), extraParagraph: 'Merci de votre patience.' });
    expect(await draft().save(orderOf(requestId))).toBe(true);
    expect(await draft().save(orderOf(requestId))).toBe(false);

    const next = await aWindow(app, requestId);
    expect(next.fields().extraParagraph).toBe('Merci de votre patience.');
    expect(next.draft().kept).toHaveLength(1);
  });

  it('leaves nothing behind once it is signed, whatever was still to be saved', async () => {
    const app = await openApp({ today });
    const requestId = await someRequest(app);
    const { draft, fields } = await aWindow(app, requestId);
    draft().setFields({ ...fields(), extraParagraph: 'Merci.' });
    await draft().save(orderOf(requestId));
    draft().setFields({ ...fields(), extraParagraph: 'Merci beaucoup.' });
    const signing = draft().freeze();
    await draft().save(orderOf(requestId));
    await valueOf(signing);
    await draft().save(orderOf(requestId));
    expect(await valueOf(app.api['letters.draft']({ requestId, kind }))).toEqual({ fields: null });
    expect(draft()).toMatchObject({ drafts: {}, unsaved: [], kept: [] });
  });

  it('is let go for good when one says so', async () => {
    const app = await openApp({ today });
    const requestId = await someRequest(app);
    const { draft, fields } = await aWindow(app, requestId);
    draft().setFields({ ...fields(), extraParagraph: 'Merci.' });
    await draft().save(orderOf(requestId));
    expect(await draft().drop()).toBeNull();
    expect((await aWindow(app, requestId)).fields().extraParagraph).toBeNull();
  });
});

describe('a text changed by hand', () => {
  it('begins as the template fills it, follows the fields until it is changed, and then keeps its words', async () => {
    const app = await openApp({ today });
    const { draft, fields } = await aWindow(app, await someRequest(app));
    expect(draft().filledText).toBeNull();
    await draft().openText();
    expect(JSON.stringify(draft().filledText)).toContain('Nous avons bien reçu');

    draft().setFields({ ...fields(), language: 'nl' });
    await draft().draw();
    expect(JSON.stringify(draft().filledText)).not.toContain('Nous avons bien reçu');

    const text = { subject: 'Ma lettre', blocks: [{ kind: 'paragraph' as const, text: 'Mes mots.' }] };
    draft().setFields({ ...fields(), language: 'fr', text });
    await draft().draw();
    draft().setFields({ ...fields(), letterOn: localDate('2026-03-12') });
    await draft().draw();
    expect(fields().text).toEqual(text);
    expect(draft()).toMatchObject({ problem: null, preview: { warnings: ['text-changed'] } });
  });

  it('is printed without what was begun and left empty', () => {
    const table = withRow({ kind: 'table', head: ['Donnée', 'Durée'], rows: [['Nom', '5 ans']] });
    const blocks = [emptyBlock('heading'), table, { kind: 'list' as const, items: ['Un', ' '] }];
    expect(printedText({ subject: 'Objet', blocks }).blocks).toEqual([
      { kind: 'table', head: ['Donnée', 'Durée'], rows: [['Nom', '5 ans']] },
      { kind: 'list', items: ['Un'] },
    ]);
  });
});

it('a correction is begun once, kept, and gone on with', async () => {
  const app = await openApp({ today });
  const requestId = await someRequest(app);
  const { draft, fields } = await aWindow(app, requestId);
  draft().setFields({ ...fields(), extraParagraph: 'Avec une erreur.' });
  const letter = await valueOf(draft().freeze());

  await valueOf(draft().correct(letter.id));
  draft().turnTo(orderOf(requestId));
  await draft().load();
  expect(fields()).toMatchObject({ extraParagraph: 'Avec une erreur.', replacesId: letter.id });
  draft().setFields({ ...fields(), extraParagraph: 'Sans erreur.' });
  await valueOf(draft().correct(letter.id));
  expect(fields().extraParagraph).toBe('Sans erreur.');
  expect((await valueOf(app.api['letters.drafts']({}))).drafts).toHaveLength(1);
});
