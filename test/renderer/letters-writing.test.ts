/** Writing, signing and posting a letter from the window's own stores, on a real register host. */
import { describe, expect, it, vi } from 'vitest';
import { addressOptions, optionOf } from '../../renderer/features/letters/address-choice.ts';
import { requestIdSchema, type RequestId } from '../../shared/domain/id.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { aController, someSubjectFields } from '../helpers/builders.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { standInForThePreload } from './on-a-real-host.ts';

const today = localDate('2026-03-15');
const elsewhere = {
  line1: 'Chemin de la Lune 7',
  line2: null,
  postalCode: '5000',
  town: 'Namur',
  countryCode: 'BE',
};

async function aRequest(
  app: TestApp,
  differences: { readonly language?: 'fr' | 'nl' } = {},
): Promise<RequestId> {
  const { id: subjectId } = await valueOf(app.api['subjects.create']({ fields: someSubjectFields() }));
  const { request } = await valueOf(
    app.api['requests.register']({
      channel: 'registered-post',
      receivedOn: '2026-03-02',
      rights: ['access'],
      requester: { name: 'Zélie Brumecourt', language: differences.language ?? 'fr' },
      subjectId,
    }),
  );
  return request.id;
}

/** The letter of a request, opened to be written. */
async function aDraft(
  app: TestApp,
  requestId: RequestId,
  kind: 'acknowledgement' | 'access-answer' | 'recipient-notice' = 'acknowledgement',
) {
  standInForThePreload(app);
  const { useDraft } = await import('../../renderer/features/letters/draft-store.ts');
  const { draftKey } = await import('../../renderer/features/letters/letter-matter.ts');
  // The transport is taken; the host's own cryptography must not think itself in a browser.
  vi.unstubAllGlobals();
  const draft = () => useDraft.getState();
  const order = { about: { requestId }, kind, breachId: null };
  draft().turnTo(order);
  await draft().load();
  const fields = () => {
    const found = draft().drafts[draftKey(order)];
    if (found === undefined) throw new Error('Nothing is being written');
    return found;
  };
  return { draft, fields };
}

const firstBytes = (bytes: Uint8Array | undefined) => new TextDecoder('latin1').decode(bytes?.slice(0, 5));

describe('a letter being written', () => {
  it('begins in the person’s language, dated today, by the way they wrote', async () => {
    const app = await openApp({ today });
    const { draft, fields } = await aDraft(app, await aRequest(app, { language: 'nl' }));
    expect(fields()).toMatchObject({
      language: 'nl',
      letterOn: today,
      channel: 'registered-post',
      address: null,
    });
    expect(firstBytes(draft().preview?.bytes)).toBe('%PDF-');
    expect(draft().problem).toBeNull();
  });

  it('is drawn anew when its fields change', async () => {
    const app = await openApp({ today });
    const { draft, fields } = await aDraft(app, await aRequest(app));
    const before = draft().preview;
    draft().setFields({ ...fields(), extraParagraph: 'Merci de votre patience.' });
    await draft().draw();
    expect(draft().preview?.bytes).not.toEqual(before?.bytes);
  });

  it('keeps the last sheet in view while the fields give no letter', async () => {
    const app = await openApp({ today });
    const { draft, fields } = await aDraft(app, await aRequest(app));
    const before = draft().preview;
    draft().setFields({ ...fields(), letterOn: localDate('2026-02-01') });
    await draft().draw();
    expect(draft().problem).toEqual({ code: 'rule-broken', rule: 'date-before-receipt' });
    expect(draft().preview).toBe(before);
  });

  it('keeps what was typed while one looks elsewhere, and forgets it when the register is locked', async () => {
    const app = await openApp({ today });
    const first = await aRequest(app);
    const { draft, fields } = await aDraft(app, first);
    draft().setFields({ ...fields(), extraParagraph: 'Merci de votre patience.' });
    const orderOf = (requestId: RequestId) => ({
      about: { requestId },
      kind: 'acknowledgement' as const,
      breachId: null,
    });
    draft().turnTo(orderOf(requestIdSchema.parse('01890000-0000-7000-8000-000000000009')));
    draft().turnTo(orderOf(first));
    await draft().load();
    expect(fields().extraParagraph).toBe('Merci de votre patience.');
    await valueOf(app.api['registers.lock']({}));
    expect(draft()).toMatchObject({ drafts: {}, matter: null, preview: null });
  });
});

describe('signing', () => {
  it('freezes the letter, lets the draft go, and remembers how it was to leave', async () => {
    const app = await openApp({ today });
    const requestId = await aRequest(app);
    const { draft, fields } = await aDraft(app, requestId);
    draft().setFields({ ...fields(), registeredNumber: 'RR473124829GB' });
    const letter = await valueOf(draft().freeze());
    expect(draft().drafts).toEqual({});
    expect(draft().leavings[letter.id]).toEqual({
      channel: 'registered-post',
      registeredNumber: 'RR473124829GB',
    });

    const { letterVerbs } = await import('../../renderer/parts/letter-moves/letter-moves.ts');
    const posted = await letterVerbs.post({
      letterId: letter.id,
      channel: 'registered-post',
      sentOn: today,
      registeredNumber: 'RR473124829GB',
      proofFileId: null,
    });
    expect(posted).toBeNull();
    const row = await valueOf(app.api['letters.get']({ letterId: letter.id }));
    expect(row).toMatchObject({ about: { requestId }, letter: { posting: { sentOn: today } } });
  });

  it('is refused, with the draft kept, while the letterhead lacks what the law asks for', async () => {
    const app = await openApp({ today });
    await valueOf(
      app.api['controller.save']({
        validFrom: localDate('2026-01-01'),
        controller: aController({ signatory: null }),
      }),
    );
    const { draft, fields } = await aDraft(app, await aRequest(app));
    expect(draft().preview).not.toBeNull();
    expect(await draft().freeze()).toEqual({
      ok: false,
      error: { code: 'controller-incomplete', missing: ['signatory'] },
    });
    expect(fields().letterOn).toBe(today);
  });

  it('of an answer waits for the decision', async () => {
    const app = await openApp({ today });
    const { draft } = await aDraft(app, await aRequest(app), 'access-answer');
    expect(await draft().freeze()).toMatchObject({ ok: false, error: { rule: 'decision-needed' } });
  });
});

describe('the address of a letter', () => {
  it('is offered as the host would choose it, then as the register knows others', async () => {
    const app = await openApp({ today });
    const requestId = await aRequest(app);
    const file = await valueOf(app.api['requests.get']({ id: requestId }));
    const { subjectId } = file.request;
    if (subjectId === null) throw new Error('The request is linked to nobody');
    const subject = await valueOf(app.api['subjects.get']({ id: subjectId }));

    const options = addressOptions(file, subject);
    expect(options.map(({ id, origin }) => `${id} ${origin}`)).toEqual(['default register']);
    expect(optionOf(options, null)?.id).toBe('default');
    expect(optionOf(options, elsewhere)).toBeNull();

    const asked = {
      ...file,
      request: { ...file.request, requester: { ...file.request.requester, address: elsewhere } },
    };
    expect(addressOptions(asked, subject).map(({ id, origin }) => `${id} ${origin}`)).toEqual([
      'default request',
      'register-0 register',
    ]);
    expect(addressOptions(file, null)).toEqual([{ id: 'default', origin: 'none', address: null }]);
  });

  it('is never the person’s where the letter goes to a recipient or to the client', async () => {
    const app = await openApp({ today });
    const requestId = await aRequest(app);
    const file = await valueOf(app.api['requests.get']({ id: requestId }));
    const client = { name: 'Atelier Solvène', email: null, address: elsewhere };
    const asked = {
      ...file,
      request: {
        ...file.request,
        client,
        requester: { ...file.request.requester, address: { ...elsewhere, line1: 'Rue des Nuages 3' } },
      },
    };
    expect(addressOptions(asked, null, 'recipient').map(({ address }) => address)).toEqual([null]);
    expect(addressOptions(asked, null, 'client').map(({ address }) => address)).toEqual([elsewhere]);
  });
});

describe('a notice to a recipient', () => {
  it('offers the recipients of the register, and is drawn once one was chosen', async () => {
    const app = await openApp({ today });
    const { processors } = await valueOf(app.api['processing.overview']({}));
    const { draft, fields } = await aDraft(app, await aRequest(app), 'recipient-notice');
    expect(processors.length).toBeGreaterThan(0);
    expect(draft().matter?.recipients).toEqual(processors);
    expect(draft().problem).toEqual({ code: 'letter-incomplete', missing: ['addressee'] });

    const [recipient] = draft().matter?.recipients ?? [];
    draft().setFields({ ...fields(), processorId: recipient?.id ?? null });
    await draft().draw();
    expect(draft().problem).not.toEqual({ code: 'letter-incomplete', missing: ['addressee'] });
  });
});
