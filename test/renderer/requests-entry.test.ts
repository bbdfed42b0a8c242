/** Entering and correcting a request: what must be there, what is sent, and what can be decided about it. */
import { describe, expect, it } from 'vitest';
import {
  blankEntry,
  entryFormSchema,
  entryOf,
  entryToSend,
  newEntrySchema,
  roleToSend,
  type EntryForm,
} from '../../renderer/features/requests/new/entry-form.ts';
import { outcomesFor, reasonsFor } from '../../shared/domain/request/reasons.ts';
import { addressInOneLine, formToAddress } from '../../renderer/parts/address-form.ts';
import { answerChannel } from '../../renderer/parts/answer-channel.ts';
import { draftRecord, readLetterPlace } from '../../renderer/parts/letter-place.ts';
import { breachIdSchema, letterIdSchema, requestIdSchema } from '../../shared/domain/id.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { openApp, valueOf } from '../helpers/host.ts';
import { letterFields } from '../helpers/records.ts';
import { folderWith, runTool } from '../helpers/poppler.ts';

const blank = blankEntry({ today: localDate('2026-03-15'), language: 'fr', countryCode: 'BE' });
const filled: EntryForm = { ...blank, name: ' Zélie Brumecourt ', rights: ['access', 'erasure'] };

/** Where the form is refused: "rights request-new.no-right". */
function refusals(form: EntryForm): readonly string[] {
  const checked = entryFormSchema.safeParse(form);
  return checked.success
    ? []
    : checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
}

describe('a request as it is typed', () => {
  it('needs a name and something asked, and nothing else', () => {
    expect(refusals(blank)).toEqual(['name common.required', 'rights request-new.no-right']);
    expect(refusals(filled)).toEqual([]);
  });

  it.each([
    [{ email: 'zelie' }, 'email common.not-an-email'],
    [{ receivedOn: null }, 'receivedOn common.not-a-date'],
    [{ receivedOn: '2026-02-30' }, 'receivedOn common.not-a-date'],
    [{ address: { ...blank.address, town: 'Liège' } }, 'address.line1 common.required'],
  ] satisfies readonly [Partial<EntryForm>, string][])('is refused with %o', (difference, refusal) => {
    expect(refusals({ ...filled, ...difference })).toEqual([refusal]);
  });

  it('sends nothing for what was left empty', () => {
    expect(entryToSend(filled)).toMatchObject({
      requester: { name: 'Zélie Brumecourt', email: null, address: null, role: 'self' },
      note: null,
      theirReference: null,
    });
  });

  it('is what the host takes, and comes back the same to be corrected', async () => {
    const app = await openApp({ readyMade: null });
    const form: EntryForm = {
      ...filled,
      name: 'Zélie Brumecourt',
      email: 'zelie@brumecourt.example',
      address: {
        line1: 'Rue des Nuages 3',
        line2: 'bte 2',
        postalCode: '1000',
        town: 'Bruxelles',
        countryCode: 'BE',
      },
      note: 'Que savez-vous de moi ?',
    };
    const { request } = await valueOf(app.api['requests.register'](entryToSend(form)));
    expect(entryOf(request, 'BE')).toEqual(form);
  });
});

describe('for whom the data is held', () => {
  const client = {
    name: 'Atelier Solvène',
    email: 'contact@solvene.example',
    address: { ...blank.address, line1: 'Rue du Métier 4', postalCode: '4000', town: 'Liège' },
  };

  it('is said at the entry: a client’s request is passed on, to the address that was typed', async () => {
    const app = await openApp({ readyMade: null });
    const { api } = app;
    const form: EntryForm = { ...filled, ourRole: 'processor', client };
    expect(newEntrySchema.safeParse(form).success).toBe(true);
    const { request } = await valueOf(
      api['requests.register']({ ...entryToSend(form), ...roleToSend(form) }),
    );
    expect(request).toMatchObject({ ourRole: 'processor', client: { address: { town: 'Liège' } } });
    expect(request.rights.map(({ outcome }) => outcome)).toEqual(['forwarded', 'forwarded']);
    const fields = { ...letterFields, channel: 'post' as const };
    const order = { requestId: request.id, kind: 'forwarding' as const, fields };
    const { fileId } = await valueOf(api['letters.preview'](order));
    const { base64 } = await valueOf(api['files.read']({ fileId }));
    const { path, remove } = folderWith({ 'lettre.pdf': Buffer.from(base64, 'base64') });
    const words = runTool('pdftotext', ['-layout', 'lettre.pdf', '-'], path);
    remove();
    expect(words).toMatch(/Atelier Solvène\s+Rue du Métier 4\s+4000 LI[EÈ]GE/u);
  });

  it('asks for the name of a client and a whole address, and sends no client otherwise', () => {
    const nameless: EntryForm = { ...filled, ourRole: 'processor', client: { ...client, name: ' ' } };
    expect(newEntrySchema.safeParse(nameless).error?.issues.map(({ path }) => path)).toEqual([
      ['client', 'name'],
    ]);
    const streetless = { ...client, address: { ...client.address, line1: '' } };
    expect(refusals({ ...filled, ourRole: 'processor', client: streetless })).toEqual([
      'client.address.line1 common.required',
    ]);
    expect(roleToSend({ ...filled, client })).toEqual({ ourRole: null, client: null });
    expect(roleToSend({ ...filled, ourRole: 'joint-controller', client }).client).toBeNull();
  });
});

describe('an address', () => {
  it('is none while only its country is known', () => {
    expect(formToAddress(blank.address)).toBeNull();
  });

  it('stands in one line without its empty parts', () => {
    const address = {
      line1: 'Quai des Chandelles 12',
      line2: null,
      postalCode: '',
      town: 'Liège',
      countryCode: 'BE',
    };
    expect(addressInOneLine(address)).toBe('Quai des Chandelles 12, Liège, BE');
  });
});

describe('what can be decided', () => {
  it('never grants an erasure by a word', () => {
    expect(outcomesFor('erasure')).not.toContain('granted');
    expect(outcomesFor('objection')).toContain('granted');
  });

  it('offers the reasons of a right and no others', () => {
    expect(reasonsFor('marketing-objection')).toEqual(['not-identifiable', 'identity-not-confirmed']);
    expect(reasonsFor('access')).toContain('others-rights');
    expect(reasonsFor('access')).not.toContain('no-ground');
    expect(reasonsFor('erasure')).toContain('no-ground');
  });

  it.each([
    ['access', ['others-rights'], ['legal-obligation', 'legal-claims', 'other']],
    ['rectification', ['legal-obligation', 'accuracy-not-shown'], ['legal-claims', 'others-rights']],
    [
      'erasure',
      [
        'legal-obligation',
        'legal-claims',
        'free-expression',
        'public-health',
        'archives-research',
        'no-ground',
      ],
      ['others-rights', 'compelling-grounds'],
    ],
    ['restriction', ['no-restriction-case'], ['legal-obligation', 'legal-claims']],
    [
      'portability',
      ['others-rights', 'not-consent-or-contract', 'not-automated'],
      ['legal-obligation', 'legal-claims'],
    ],
    ['objection', ['legal-claims', 'not-on-interests', 'compelling-grounds'], ['legal-obligation']],
    [
      'automated-decision',
      ['decision-needed-for-contract', 'decision-allowed-by-law', 'decision-by-explicit-consent'],
      ['legal-obligation', 'legal-claims'],
    ],
    ['post-mortem', ['legal-obligation', 'no-entitlement'], ['restricted-by-law', 'legal-claims']],
  ] as const)('refuses %s for what its article allows: %j, never %j', (right, own, never) => {
    const offered = reasonsFor(right);
    expect(offered.slice(0, own.length)).toEqual(own);
    for (const reason of never) expect(offered).not.toContain(reason);
    expect(offered).toEqual(expect.arrayContaining(['not-identifiable', 'identity-not-confirmed']));
    expect(offered.includes('restricted-by-law')).toBe(right !== 'post-mortem');
  });
});

describe('an answer', () => {
  it.each([
    ['email', 'email'],
    ['web-form', 'email'],
    ['registered-post', 'registered-post'],
    ['phone', 'post'],
    ['counter', 'counter'],
    ['messenger', 'email'],
  ] as const)('to what came by %s leaves by %s', (asked, leaves) => {
    expect(answerChannel(asked)).toBe(leaves);
  });
});

describe('the place of a letter', () => {
  const id = '01890000-0000-7000-8000-000000000001';

  it('leads to one that is still to be written', () => {
    expect(readLetterPlace(draftRecord(requestIdSchema.parse(id), 'access-answer'))).toEqual({
      kind: 'draft',
      about: { requestId: id },
      letterKind: 'access-answer',
      breachId: null,
    });
  });

  it('leads to the case or the person that a kind of letter is about', () => {
    expect(readLetterPlace(draftRecord(id, 'authority-answer'))).toMatchObject({
      about: { authorityCaseId: id },
    });
    expect(readLetterPlace(draftRecord(id, 'source-notice'))).toMatchObject({ about: { subjectId: id } });
    const breachId = breachIdSchema.parse(id);
    expect(readLetterPlace(draftRecord(id, 'breach-notice', breachId))).toMatchObject({
      about: { subjectId: id },
      breachId,
    });
  });

  it('leads to one that was signed', () => {
    expect(readLetterPlace({ kind: 'letter', id })).toEqual({
      kind: 'closed',
      letterId: letterIdSchema.parse(id),
    });
  });

  it.each(['', 'access-answer', 'poem:01890000-0000-7000-8000-000000000001', 'access-answer:somewhere'])(
    'is nowhere for %o',
    (wrong) => {
      expect(readLetterPlace({ kind: 'letter', id: wrong })).toBeNull();
    },
  );
});
