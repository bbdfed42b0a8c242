/** A business with its customer, to whom three letters come: opened, received, answered and read back. */
import type { RequestId, SubjectId } from '../../shared/domain/id.ts';
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import { plain } from '../letters/letter-text.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import type { Business } from './five-businesses.ts';
import { passphrase, testApp, valueOf, type TestApp } from './host.ts';
import { anItem, aPerson, letterFields, requester } from './records.ts';

/** Of nobody whom the register knows. */
export const elsewhere = {
  line1: 'Impasse du Verre 1',
  postalCode: '1000',
  town: 'Bruxelles',
  countryCode: 'BE',
};

export async function openBusiness({ controller, promises }: Business, today: string) {
  const app = testApp({ today: '2026-01-02' });
  await valueOf(app.api['registers.create']({ controller, passphrase, readyMade: 'belgian-web-shop' }));
  await valueOf(app.api['promises.save']({ validFrom: '2026-01-02', promises }));
  app.setToday(today);
  const subjectId = await aPerson(app);
  await anItem(app, subjectId, 'connection', 'Adresse IP', '2026-01-01');
  return { app, api: app.api, subjectId };
}

export const receive = async ({ api }: TestApp, subjectId: SubjectId, differences: object) =>
  valueOf(api['requests.register']({ channel: 'email', requester, subjectId, ...differences } as never));

export const lettersOf = ({ api }: TestApp, requestId: RequestId, today: string) => {
  const orderOf = (kind: LetterKind, differences: object = {}) => ({
    requestId,
    kind,
    fields: { ...letterFields, letterOn: today, ...differences },
  });
  return {
    text: async (kind: LetterKind, differences: object = {}) =>
      plain((await valueOf(api['letters.text'](orderOf(kind, differences) as never))).plain),
    warnings: async (kind: LetterKind, differences: object = {}) =>
      (await valueOf(api['letters.preview'](orderOf(kind, differences) as never))).warnings,
    freeze: (kind: LetterKind, differences: object = {}) =>
      api['letters.freeze'](orderOf(kind, differences) as never),
  };
};

export async function firstPage(
  { api }: TestApp,
  frozen: Awaited<ReturnType<TestApp['api']['letters.freeze']>>,
) {
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.error));
  const { base64 } = await valueOf(api['files.read']({ fileId: frozen.value.fileId }));
  return (await readPdf(Buffer.from(base64, 'base64'))).pages[0]?.plain;
}
