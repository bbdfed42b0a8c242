/** The privacy policy as it is handed out: page, paper, text, in four languages; a draft until the register is complete. */
import { describe, expect, test } from 'vitest';
import { policyFormats, type PolicyFormat } from '../../shared/contract/report-calls.ts';
import { languages, type Language } from '../../shared/domain/language.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';

async function madeBy({ api }: TestApp, language: Language, format: PolicyFormat) {
  const { fileId } = await valueOf(api['reports.privacyPolicy']({ language, format }));
  const { name, mediaType, base64 } = await valueOf(api['files.read']({ fileId }));
  return { name, mediaType, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
}

const types: Readonly<Record<PolicyFormat, string>> = {
  html: 'text/html',
  pdf: 'application/pdf',
  txt: 'text/plain',
};

describe('the privacy policy', () => {
  test('comes in three forms and four languages, each under a name of its own', async () => {
    const app = await openApp();
    const names = new Set<string>();
    for (const language of languages)
      for (const format of policyFormats) {
        const { name, mediaType, bytes } = await madeBy(app, language, format);
        expect(mediaType).toBe(types[format]);
        expect(name).toMatch(new RegExp(`^[a-z-]+\\.${format}$`));
        expect(bytes.length).toBeGreaterThan(5_000);
        names.add(name);
      }
    expect(names.size).toBe(languages.length * policyFormats.length);
  });

  test('bears the date of today and says who keeps the register', async () => {
    const app = await openApp({ today: '2026-03-15' });
    const text = Buffer.from((await madeBy(app, 'fr', 'txt')).bytes).toString();
    expect(text).toContain('Boutique Clairlune SRL');
    expect(text).toMatch(/Version du 15.mars 2026/u);
  });

  test('on paper is tagged, in its language, and says what the text says', async () => {
    const app = await openApp();
    const { bytes } = await madeBy(app, 'fr', 'pdf');
    const { pages } = await readPdf(bytes);
    const paper = pages.map(({ plain }) => plain).join(' ');
    expect(paper).toContain('Comment exercer vos droits');
    expect(paper).toContain('rue de la Presse 35, 1000 Bruxelles');
    expect(pages.flatMap(({ roles }) => roles)).toEqual(
      expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'LBody']),
    );
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Lang \(fr/u);
  });

  test('is a draft for as long as the register names what is lacking', async () => {
    const app = await openApp();
    const { gaps } = await valueOf(app.api['reports.privacyPolicyLacks']({}));
    expect(gaps.length).toBeGreaterThan(0);
    const text = Buffer.from((await madeBy(app, 'fr', 'txt')).bytes).toString();
    expect(text).toContain('PROJET – À NE PAS PUBLIER');
    for (const { recordName } of gaps) expect(text).toContain(recordName?.fr ?? '?');
  });

  test('of an empty register is a draft that says so', async () => {
    const app = await openApp({ readyMade: null });
    const { gaps } = await valueOf(app.api['reports.privacyPolicyLacks']({}));
    expect(gaps.map(({ code }) => code)).toEqual(['no-activities']);
    const html = Buffer.from((await madeBy(app, 'nl', 'html')).bytes).toString();
    expect(html).toContain('Ontwerp – niet publiceren');
  });

  test('in an unknown form is refused', async () => {
    const { api } = await openApp();
    const order = { language: 'fr', format: 'docx' as PolicyFormat } as const;
    expect(await api['reports.privacyPolicy'](order)).toMatchObject({ ok: false });
  });
});
