/** Entering and correcting a request: what must be there, what is sent, and what can be decided about it. */
import { describe, expect, it } from 'vitest';
import {
  blankEntry,
  entryFormSchema,
  entryOf,
  entryToSend,
  type EntryForm,
} from '../../renderer/features/requests/new/entry-form.ts';
import { outcomesFor, reasonsFor } from '../../renderer/features/requests/todo/reasons.ts';
import { addressInOneLine, formToAddress } from '../../renderer/parts/address-form.ts';
import { answerChannel } from '../../renderer/parts/answer-channel.ts';
import { draftRecord, readLetterPlace } from '../../renderer/parts/letter-place.ts';
import { letterIdSchema, requestIdSchema } from '../../shared/domain/id.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { openApp, valueOf } from '../helpers/host.ts';

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
    });
  });

  it('leads to the case or the person that a kind of letter is about', () => {
    expect(readLetterPlace(draftRecord(id, 'authority-answer'))).toMatchObject({
      about: { authorityCaseId: id },
    });
    expect(readLetterPlace(draftRecord(id, 'source-notice'))).toMatchObject({ about: { subjectId: id } });
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
