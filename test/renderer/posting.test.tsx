/** What leaves and arrives with a request, as the window shows it: states of letters, files, what the menu offers. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { proposedChannel } from '../../renderer/parts/answer-channel.ts';
import { letterStateText } from '../../renderer/parts/letter-moves/LetterStateTag.tsx';
import { fileMenu, tasksLeft } from '../../renderer/features/requests/file/file-dialog.ts';
import type { FileActions } from '../../renderer/features/requests/file-actions.ts';
import { AttachmentsTab } from '../../renderer/features/requests/tabs/AttachmentsTab.tsx';
import { sizeText } from '../../renderer/features/requests/tabs/size-text.ts';
import { letterStateOf, type Posting } from '../../shared/domain/letter/posting.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { languages } from '../../shared/domain/language.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, aRequest, letterFields } from '../helpers/records.ts';
import { standInForThePreload } from './on-a-real-host.ts';
import { plainSpaces, translator } from './say.ts';

const t = translator('fr');

function aPosting(differences: Partial<Posting> = {}): Posting {
  return {
    channel: 'post',
    sentOn: localDate('2026-03-15'),
    registeredNumber: null,
    deliveredOn: null,
    returnedOn: null,
    returnReason: null,
    ...differences,
  };
}

describe('where a letter stands', () => {
  const back = { returnedOn: localDate('2026-04-02'), returnReason: 'unclaimed' as const };
  it.each([
    [[], false, 'à envoyer'],
    [[], true, 'remplacée par une correction'],
    [[aPosting()], false, 'par lettre, le 15 mars 2026'],
    [[aPosting({ deliveredOn: localDate('2026-03-17') })], false, 'remise le 17 mars 2026'],
    [[aPosting(back)], false, 'revenue le 2 avril 2026 : avisée, non réclamée'],
    [[aPosting(back), aPosting({ channel: 'email' })], false, 'par e-mail, le 15 mars 2026'],
  ])('is said by its last sending (%#)', (postings, isReplaced, text) => {
    const state = letterStateOf({ postings, isReplaced });
    expect(plainSpaces(letterStateText(t, { state, postings }))).toBe(text);
  });
});

describe('the way that is proposed for a letter', () => {
  const rights = (outcome: 'granted' | 'refused') =>
    [{ right: 'access', outcome, refusalReason: outcome === 'refused' ? 'excessive' : null }] as never;
  it.each([
    ['post', 'refused', 'registered-post'],
    ['post', 'granted', 'post'],
    ['email', 'refused', 'email'],
    ['messenger', 'granted', 'email'],
    ['registered-post', 'granted', 'registered-post'],
  ] as const)('asked by %s and %s: %s', (channel, outcome, proposed) => {
    expect(proposedChannel('access-answer', { channel, rights: rights(outcome) })).toBe(proposed);
  });
});

describe('sizes', () => {
  it.each([
    [1, '1 octet'],
    [900, '900 octets'],
    [2_048, '2 Ko'],
    [1_310_720, '1,3 Mo'],
  ])('%i bytes are %s', (bytes, text) => {
    expect(plainSpaces(sizeText(t, bytes))).toBe(text);
  });
});

async function anOpenFile(app: TestApp) {
  const { api } = app;
  const requestId = await aRequest(app, ['access'], { subjectId: await aPerson(app) });
  for (const role of ['original', 'identity-copy'] as const) {
    const base64 = Buffer.from(`%PDF-1.7 ${role}`).toString('base64');
    const { fileId } = await valueOf(api['files.stage']({ name: `${role}.pdf`, base64 }));
    await valueOf(api['attachments.add']({ requestId, fileId, role }));
  }
  const check = { on: '2026-03-15', method: 'questions' as const, confirmed: true, note: null };
  await valueOf(api['requests.checkIdentity']({ requestId, check }));
  return { requestId, file: await valueOf(api['requests.get']({ id: requestId })) };
}

it.each(languages)('« Pièces » shows what is kept and what was destroyed, in %s', async (language) => {
  const app = await openApp();
  const { file } = await anOpenFile(app);
  const words = translator(language);
  const actions = {} as FileActions;
  const html = plainSpaces(renderToStaticMarkup(<AttachmentsTab t={words} file={file} actions={actions} />));
  expect(html).toContain(words('attachment-role.original'));
  expect(html).toContain(
    plainSpaces(words('attachments.destroyed-identity', { day: words.date(localDate('2026-03-15')) })),
  );
  expect(html).toContain(plainSpaces(words('attachments.save', { name: 'original.pdf' })));
  expect(html).not.toContain(plainSpaces(words('attachments.save', { name: 'identity-copy.pdf' })));
  expect(html).not.toContain(plainSpaces(words('attachments.destroy-this', { name: 'identity-copy.pdf' })));
  expect(html).not.toMatch(/[{}]/u);
});

it('the menu closes an open request, opens again one that was closed early, and always hands out its evidence', async () => {
  const app = await openApp();
  const { requestId, file } = await anOpenFile(app);
  const idsOf = (given: typeof file) =>
    fileMenu(t, given)
      .flat()
      .map(({ id }) => id);
  expect(idsOf(file)).toEqual(expect.arrayContaining(['evidence', 'close', 'void']));
  expect(idsOf(file)).not.toContain('reopen');
  expect(tasksLeft(t, file).map(plainSpaces)).toContain('décider');
  const closed = await valueOf(app.api['requests.close']({ requestId, reason: 'Sans nouvelles.' }));
  expect(idsOf(closed)).toEqual(expect.arrayContaining(['note', 'reopen', 'evidence']));
  expect(idsOf(closed)).not.toContain('close');
});

it('a letter that came back offers to leave again, on the desk’s own verbs', async () => {
  const app = await openApp();
  const requestId = await aRequest(app, ['access']);
  const order = { requestId, kind: 'acknowledgement' as const, fields: letterFields };
  const { letter } = await valueOf(app.api['letters.freeze'](order));
  standInForThePreload(app);
  const { useRequestFile } = await import('../../renderer/features/requests/file-store.ts');
  const { fileActions } = await import('../../renderer/features/requests/file-actions.ts');
  useRequestFile.getState().turnTo(requestId);
  await useRequestFile.getState().load();
  const { letters, close, reopen } = fileActions(requestId, () => undefined);
  const on = localDate('2026-03-15');
  const common = { letterId: letter.id, proofFileId: null };
  const state = () => useRequestFile.getState().file?.letters[0]?.state;

  expect(await letters.post({ ...common, channel: 'post', sentOn: on, registeredNumber: null })).toBeNull();
  expect(state()).toBe('sent');
  expect(await letters.returned({ ...common, returnedOn: on, reason: 'unknown-address' })).toBeNull();
  expect(state()).toBe('returned');
  expect(await letters.post({ ...common, channel: 'email', sentOn: on, registeredNumber: null })).toBeNull();
  expect(await letters.delivered({ ...common, deliveredOn: on })).toBeNull();
  expect(state()).toBe('delivered');

  expect(await close('Sans nouvelles.')).toBeNull();
  expect(useRequestFile.getState().file?.state).toBe('closed');
  expect(await reopen()).toBeNull();
  expect(useRequestFile.getState().file?.state).toBe('in-progress');
});
