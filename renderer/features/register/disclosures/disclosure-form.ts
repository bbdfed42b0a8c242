/** A disclosure as it is typed in, and back. */
import type { DisclosureFile } from '../../../../shared/contract/disclosure-calls.ts';
import type {
  ContestOutcome,
  DisclosureChannel,
  DisclosureFields,
  DisclosureRecipient,
  Telling,
} from '../../../../shared/domain/disclosure/disclosure.ts';
import type { CategoryId, SubjectId } from '../../../../shared/domain/id.ts';
import { localDate } from '../../../../shared/domain/local-date.ts';
import type { LawfulBasis } from '../../../../shared/domain/processing/processing-activity.ts';

export const decisions = ['open', 'given', 'refused'] as const;
type Decision = (typeof decisions)[number];

export interface DisclosureForm {
  readonly recipientKind: DisclosureRecipient;
  readonly recipientName: string;
  readonly recipientDetails: string;
  readonly countryCode: string;
  readonly lawfulBasis: LawfulBasis;
  readonly basisText: string;
  readonly isDemanded: boolean;
  readonly demandReference: string;
  readonly demandWrittenOn: string | null;
  readonly demandReceivedOn: string | null;
  readonly persons: readonly { readonly id: SubjectId; readonly name: string }[];
  readonly otherPersons: string;
  readonly categoryIds: readonly CategoryId[];
  readonly contestedOn: string | null;
  readonly contestArguments: string;
  readonly contestOutcome: ContestOutcome;
  readonly decision: Decision;
  readonly decidedOn: string | null;
  /** What was given, or why it was refused. */
  readonly decisionText: string;
  readonly channel: DisclosureChannel;
  readonly telling: Telling['kind'];
  readonly toldOn: string | null;
  readonly secretUntil: string | null;
  /** Why it is not needed, or which rule forbids it. */
  readonly tellingText: string;
}

export function disclosureToForm(
  file: DisclosureFile | null,
  today: string,
  country: string,
): DisclosureForm {
  const fields = file?.disclosure.fields ?? null;
  const { given = null, refused = null, contest = null, demand = null } = fields ?? {};
  const telling = fields?.telling ?? { kind: 'to-tell' };
  return {
    recipientKind: fields?.recipientKind ?? 'authority',
    recipientName: fields?.recipientName ?? '',
    recipientDetails: fields?.recipientDetails ?? '',
    countryCode: fields?.countryCode ?? country,
    lawfulBasis: fields?.lawfulBasis ?? 'legal-obligation',
    basisText: fields?.basisText ?? '',
    isDemanded: fields === null || demand !== null,
    demandReference: demand?.reference ?? '',
    demandWrittenOn: demand?.writtenOn ?? null,
    demandReceivedOn: demand?.receivedOn ?? today,
    persons: (file?.persons ?? []).map(({ subjectId, name }) => ({ id: subjectId, name })),
    otherPersons: fields?.otherPersons ?? '',
    categoryIds: fields?.categoryIds ?? [],
    contestedOn: contest?.on ?? null,
    contestArguments: contest?.arguments ?? '',
    contestOutcome: contest?.outcome ?? 'pending',
    decision: given === null ? (refused === null ? 'open' : 'refused') : 'given',
    decidedOn: given?.on ?? refused?.on ?? today,
    decisionText: given?.what ?? refused?.reasons ?? '',
    channel: given?.channel ?? 'registered-post',
    telling: telling.kind,
    toldOn: telling.kind === 'told' ? telling.on : today,
    secretUntil: telling.kind === 'secret' ? telling.until : null,
    tellingText:
      telling.kind === 'secret' ? telling.source : telling.kind === 'not-needed' ? telling.reason : '',
  };
}

export type DisclosureFormField =
  | 'recipientName'
  | 'demandReceivedOn'
  | 'contestArguments'
  | 'decidedOn'
  | 'decisionText'
  | 'toldOn'
  | 'tellingText';

export function missingIn(form: DisclosureForm): readonly DisclosureFormField[] {
  const isEmpty: Readonly<Record<DisclosureFormField, boolean>> = {
    recipientName: form.recipientName.trim() === '',
    demandReceivedOn: form.isDemanded && form.demandReceivedOn === null,
    contestArguments: form.contestedOn !== null && form.contestArguments.trim() === '',
    decidedOn: form.decision !== 'open' && form.decidedOn === null,
    decisionText: form.decision !== 'open' && form.decisionText.trim() === '',
    toldOn: form.telling === 'told' && form.toldOn === null,
    tellingText:
      (form.telling === 'secret' || form.telling === 'not-needed') && form.tellingText.trim() === '',
  };
  return (Object.keys(isEmpty) as DisclosureFormField[]).filter((field) => isEmpty[field]);
}

/** Null while something is missing. */
export function formToDisclosure(form: DisclosureForm): DisclosureFields | null {
  if (missingIn(form).length > 0) return null;
  const { decision, decidedOn } = form;
  const decisionText = form.decisionText.trim();
  return {
    recipientKind: form.recipientKind,
    recipientName: form.recipientName.trim(),
    recipientDetails: written(form.recipientDetails),
    countryCode: form.countryCode,
    lawfulBasis: form.lawfulBasis,
    basisText: written(form.basisText),
    demand:
      form.isDemanded && form.demandReceivedOn !== null
        ? {
            reference: written(form.demandReference),
            writtenOn: form.demandWrittenOn === null ? null : localDate(form.demandWrittenOn),
            receivedOn: localDate(form.demandReceivedOn),
          }
        : null,
    subjectIds: form.persons.map(({ id }) => id),
    otherPersons: written(form.otherPersons),
    categoryIds: form.categoryIds,
    given:
      decision === 'given' && decidedOn !== null
        ? { what: decisionText, on: localDate(decidedOn), channel: form.channel }
        : null,
    refused:
      decision === 'refused' && decidedOn !== null
        ? { on: localDate(decidedOn), reasons: decisionText }
        : null,
    contest:
      form.contestedOn === null
        ? null
        : {
            on: localDate(form.contestedOn),
            arguments: form.contestArguments.trim(),
            outcome: form.contestOutcome,
          },
    telling: tellingOf(form),
  };
}

function tellingOf({ telling, toldOn, secretUntil, tellingText }: DisclosureForm): Telling {
  const text = tellingText.trim();
  switch (telling) {
    case 'to-tell':
      return { kind: telling };
    case 'told':
      return { kind: telling, on: localDate(toldOn ?? '') };
    case 'not-needed':
      return { kind: telling, reason: text };
    case 'secret':
      return { kind: telling, until: secretUntil === null ? null : localDate(secretUntil), source: text };
  }
}

function written(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
