/** Persons and requests in a running app; a test names only what it is about. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { RequestFile } from '../../shared/contract/request-calls.ts';
import type { RequestId, SubjectId } from '../../shared/domain/id.ts';
import type { Right } from '../../shared/domain/request/right.ts';
import type { Result } from '../../shared/result.ts';
import { someSubjectFields } from './builders.ts';
import { valueOf, type TestApp } from './host.ts';

export const requester = {
  name: 'Zélie Brumecourt',
  email: 'zelie@brumecourt.example',
  language: 'fr' as const,
};

export const letterFields = {
  language: 'fr' as const,
  letterOn: '2026-03-15',
  channel: 'email' as const,
};

/** A customer with an invoice that must be kept and a call that need not. */
export async function aPerson(app: TestApp, differences: object = {}): Promise<SubjectId> {
  const { id } = await valueOf(app.api['subjects.create']({ fields: someSubjectFields(differences) }));
  await anItem(app, id, 'invoices', 'Facture 2025-12', '2025-02-03');
  await anItem(app, id, 'correspondence', 'Appel du 3 mars', '2025-03-03');
  return id;
}

export async function anItem(
  { api }: TestApp,
  subjectId: SubjectId,
  code: string,
  label: string,
  collectedOn: string,
) {
  const { categories } = await valueOf(api['processing.overview']({}));
  const categoryId = categories.find((category) => category.code === code)?.id ?? '';
  const value = `valeur de ${label}`;
  return valueOf(api['subjects.addDataItem']({ subjectId, categoryId, label, value, collectedOn }));
}

/** A request of 6 March 2026 by e-mail. */
export async function aRequest(
  { api }: TestApp,
  rights: readonly Right[],
  differences: object = {},
): Promise<RequestId> {
  const input = {
    channel: 'email' as const,
    receivedOn: '2026-03-06',
    requester,
    rights: [...rights],
    ...differences,
  };
  return (await valueOf(api['requests.register'](input))).request.id;
}

/** Fills the sheet of Art. 12(5): a repetition, shown by letters. */
export async function showExcess({ api }: TestApp, requestId: RequestId, differences: object = {}) {
  const sheet = { ...anExcessSheet, ...differences };
  return valueOf(api['excess.save']({ requestId, sheet }));
}

export const anExcessSheet = {
  claims: ['repetitive' as const],
  circumstances: 'Neuf demandes identiques depuis janvier, chacune répondue.',
  evidence: 'Les neuf lettres, gardées avec leurs demandes.',
  intent: null,
  triedInstead: 'Appel du 8 mars : elle ne veut pas préciser.',
  decidedBy: 'Ondine Vantroubel',
  decidedOn: '2026-03-10',
};

/** Carries an erasure out under ground (a) and gives the reply of the job. */
export async function erase(app: TestApp, requestId: RequestId, choices: readonly object[] = []) {
  const input = { requestId, ground: 'a' as const, choices: choices as never[] };
  return app.ended(await app.api['erasure.carryOut'](input));
}

/** Stages a table and runs it as proposed. */
export async function importTable(app: TestApp, table: string) {
  const base64 = Buffer.from(table).toString('base64');
  const { fileId } = await valueOf(app.api['files.stage']({ name: 'export.csv', base64 }));
  const preview = await valueOf(app.api['imports.preview']({ fileId }));
  const done = await app.ended(await app.api['imports.run']({ fileId, mapping: preview.mapping }));
  return { preview, done: done as { readonly ok: boolean; readonly value: { readonly id: string } } };
}

/** The file of the request that a letter is about, once the letter has left, arrived or come back. */
export async function fileAfter(
  moved: Promise<Result<{ readonly file: RequestFile | null }, AppError>>,
): Promise<RequestFile> {
  const { file } = await valueOf(moved);
  if (file === null) throw new Error('The letter is about no request');
  return file;
}
