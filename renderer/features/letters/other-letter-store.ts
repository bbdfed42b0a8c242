/** Reads and writes a letter that is about no request: to an authority, or to a person whose data came from elsewhere. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import { letterFieldsSchema, type LetterFields } from '../../../shared/contract/letter-fields.ts';
import type { ControllerFile } from '../../../shared/contract/register-calls.ts';
import type { LetterSummary } from '../../../shared/contract/request-calls.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { LetterAbout } from '../../../shared/domain/letter/letter-about.ts';
import type { LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { displayName } from '../../../shared/domain/subject/subject.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { api } from '../../api.ts';
import { readFileBytes } from '../../parts/save-file.ts';
import { addressesKnown, type AddressOption } from './address-choice.ts';
import type { LetterPreview } from './draft-store.ts';

export interface OtherMatter {
  readonly reference: string | null;
  readonly name: string;
  readonly addresses: readonly AddressOption[];
  readonly earliestOn: LocalDate | null;
  readonly today: LocalDate;
  readonly controller: ControllerFile;
  /** As the register keeps them, else those that such a letter begins with. */
  readonly fields: LetterFields;
}

interface Order {
  readonly about: LetterAbout;
  readonly kind: LetterKind;
}

export async function readMatter(
  { about, kind }: Order,
  today: LocalDate,
): Promise<Result<OtherMatter, AppError>> {
  const [controller, draft, named] = await Promise.all([
    api['controller.get']({}),
    api['letters.draft']({ ...about, kind }),
    nameOf(about),
  ]);
  if (!controller.ok) return controller;
  if (!draft.ok) return draft;
  if (!named.ok) return named;
  const { language, ...matter } = named.value;
  const first = letterFieldsSchema.parse({
    language: language ?? controller.value.controller.language,
    letterOn: today,
    channel: 'post',
  });
  return ok({ ...matter, today, controller: controller.value, fields: draft.value.fields ?? first });
}

type Named = Pick<OtherMatter, 'reference' | 'name' | 'addresses' | 'earliestOn'>;

async function nameOf(
  about: LetterAbout,
): Promise<Result<Named & { readonly language: Language | null }, AppError>> {
  if ('authorityCaseId' in about) {
    const reply = await api['cases.get']({ id: about.authorityCaseId });
    if (!reply.ok) return reply;
    const { reference, receivedOn, language } = reply.value.case;
    const name = reply.value.authorityName;
    return ok({
      reference,
      name,
      language,
      earliestOn: receivedOn,
      addresses: addressesKnown([], 'authority'),
    });
  }
  if ('breachId' in about) {
    const reply = await api['breaches.get']({ id: about.breachId });
    if (!reply.ok) return reply;
    const { breach, aware } = reply.value;
    return ok({
      reference: breach.reference,
      name: breach.client?.name ?? '',
      language: null,
      earliestOn: aware.on,
      addresses: addressesKnown(breach.client?.address ? [breach.client.address] : []),
    });
  }
  if ('subjectId' in about) {
    const reply = await api['subjects.get']({ id: about.subjectId });
    if (!reply.ok) return reply;
    const { subject } = reply.value;
    return ok({
      reference: null,
      name: displayName(subject),
      language: subject.language,
      earliestOn: null,
      addresses: addressesKnown(subject.addresses.map(({ address }) => address)),
    });
  }
  return err({ code: 'not-found', what: 'letter' });
}

export async function drawLetter(
  { about, kind }: Order,
  fields: LetterFields,
): Promise<Result<LetterPreview, AppError>> {
  const reply = await api['letters.preview']({ ...about, kind, fields });
  if (!reply.ok) return reply;
  const bytes = await readFileBytes(reply.value.fileId);
  const { pages, warnings } = reply.value;
  return bytes.ok ? ok({ bytes: bytes.value, pages, warnings }) : bytes;
}

/** Quietly: what is refused is told when the letter is drawn. */
export async function keepDraft({ about, kind }: Order, fields: LetterFields): Promise<void> {
  await api['letters.saveDraft']({ ...about, kind, fields });
}

export async function signLetter(
  { about, kind }: Order,
  fields: LetterFields,
): Promise<Result<LetterSummary, AppError>> {
  const reply = await api['letters.freeze']({ ...about, kind, fields });
  return reply.ok ? ok(reply.value.letter) : reply;
}
