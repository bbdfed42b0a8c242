/** What is left in the file of the register of a request whose period is over: nothing that anybody wrote or sent. */
import { expect, test } from 'vitest';
import type { AttachmentRole } from '../../shared/domain/request/attachment.ts';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, valueOf } from '../helpers/host.ts';
import { anItem, aRequest, erase, letterFields } from '../helpers/records.ts';
import { decipheredPages, rawKeyOf } from '../helpers/register-pages.ts';

/** Each stands in another corner of the file: person, request, decision, letters, postings, pieces, notices, case. */
const words = [
  'Vlokmist',
  'Qwerbrume',
  'qwerbrume.example',
  'Quai du Zwyn',
  'Zwyndossier',
  'Zwynremarque',
  'Zwynidentite',
  'Zwynprolongation',
  'Zwynparagraphe',
  'Zwynbrouillon',
  '010541288200103456789012345678',
  'Zwynpiece',
  'Zwynnom',
  'Zwyndestinataire',
  'Zwynautorite',
  '2026-0001',
];

test('nothing of a request stands in any page of the deciphered file once its file was removed', async () => {
  const app = await openApp();
  const { api, registerPath } = app;
  const address = { line1: 'Quai du Zwyn 9', postalCode: '1000', town: 'Bruxelles', countryCode: 'BE' };
  const person = someSubjectFields({
    givenName: 'Vlokmist',
    familyName: 'Qwerbrume',
    contacts: [{ kind: 'email', value: 'vlokmist@qwerbrume.example', origin: 'import', since: null }],
    addresses: [{ address, origin: 'import', since: null }],
  });
  const { id: subjectId } = await valueOf(api['subjects.create']({ fields: person }));
  await anItem(app, subjectId, 'correspondence', 'Appel de Qwerbrume', '2025-03-03');
  const requester = {
    name: 'Vlokmist Qwerbrume',
    email: 'vlokmist@qwerbrume.example',
    address,
    language: 'fr' as const,
  };
  const requestId = await aRequest(app, ['erasure'], {
    subjectId,
    requester,
    theirReference: 'Zwyndossier 12',
    note: 'Zwynremarque',
  });
  const check = { on: '2026-03-15', method: 'other', confirmed: true, note: 'Zwynidentite' } as const;
  await valueOf(api['requests.checkIdentity']({ requestId, check }));
  await valueOf(api['requests.extend']({ requestId, toldOn: '2026-03-15', reason: 'Zwynprolongation' }));
  const attach = async (role: AttachmentRole) => {
    const base64 = Buffer.from('Zwynpiece '.repeat(900)).toString('base64');
    const { fileId } = await valueOf(api['files.stage']({ name: 'Zwynnom.csv', base64 }));
    await valueOf(api['attachments.add']({ requestId, fileId, role }));
  };
  await attach('original');
  await attach('data-annex');
  expect(await erase(app, requestId)).toMatchObject({ ok: true });
  const { items } = await valueOf(api['notices.list']({ requestId, right: 'erasure' }));
  for (const { processorId } of items) {
    if (processorId === null) continue;
    const notice = { requestId, right: 'erasure', processorId, state: 'impossible' } as const;
    await valueOf(api['notices.save']({ ...notice, reason: 'Zwyndestinataire' }));
  }
  await valueOf(api['requests.setTask']({ requestId, task: 'tell-recipients', done: true }));
  const letter = (extraParagraph: string) => ({ ...letterFields, channel: 'post' as const, extraParagraph });
  const answer = { requestId, kind: 'erasure-answer' } as const;
  const frozen = await valueOf(api['letters.freeze']({ ...answer, fields: letter('Zwynparagraphe') }));
  await valueOf(
    api['letters.post']({
      letterId: frozen.letter.id,
      channel: 'registered-post',
      sentOn: '2026-03-15',
      registeredNumber: '010541288200103456789012345678',
    }),
  );
  const draft = { requestId, kind: 'reminder', fields: letter('Zwynbrouillon') } as const;
  await valueOf(api['letters.saveDraft'](draft));
  const fields = { authorityCode: 'be-apd', receivedOn: '2026-03-15', language: 'fr' } as const;
  const opened = await valueOf(api['cases.open']({ ...fields, requestId, summary: 'Zwynautorite' }));
  await valueOf(api['cases.close']({ id: opened.case.id, closedOn: '2026-03-15', outcome: 'dismissed' }));

  const key = await rawKeyOf(app);
  const found = () => {
    const pages = decipheredPages(registerPath, key);
    // A letter is kept compressed: what it says stands in its facts, fields and document.
    return words.filter((word) => pages.some((page) => page.includes(word)));
  };
  expect(found()).toEqual(words);

  app.setToday('2031-03-16');
  const { due } = await valueOf(api['archive.due']({}));
  expect(due.map(({ requestId: id, what }) => [id, what])).toEqual([[requestId, 'file']]);
  const removals = due.map(({ requestId: id, what }) => ({ requestId: id, what }));
  expect(await app.ended(await api['archive.remove']({ removals }))).toMatchObject({ ok: true });
  expect(found()).toEqual([]);
  await valueOf(api['registers.lock']({}));
  expect(found()).toEqual([]);
});
