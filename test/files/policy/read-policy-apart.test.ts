import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { documentLimits } from '../../../electron/files/intake/document-limits.ts';
import type { OpenedPolicy } from '../../../electron/files/policy/policy-worker.ts';
import { readPolicyApart } from '../../../electron/files/policy/read-policy-apart.ts';
import { claimKey, directory } from '../../domain/policy/score-policies.ts';

async function opened(source: Uint8Array | string): Promise<OpenedPolicy> {
  const result = await readPolicyApart(source, directory);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const keysOf = ({ reading }: OpenedPolicy) => reading.findings.map(({ claim }) => claimKey(claim));
const bytesOf = (text: string) => new TextEncoder().encode(text);

test('a web page is read without its markup, tables row by row', async () => {
  const policy = await opened(
    bytesOf(`<!doctype html><html><head><title>x</title><style>p{}</style></head><body>
      <script>var x = "Nous vendons vos données";</script>
      <h1>Vie priv&eacute;e</h1>
      <table><tr><th>Finalité</th><th>Base légale</th><th>Durée de conservation</th></tr>
      <tr><td>Gestion des commandes</td><td>Contrat</td><td>3 ans après la livraison</td></tr>
      <tr><td>Facturation</td><td>Obligation légale</td><td>7 ans</td></tr></table>
      <h2>Vos droits</h2><ul><li>acc&egrave;s</li><li>rectification</li></ul></body></html>`),
  );
  expect(keysOf(policy)).toEqual(
    expect.arrayContaining([
      'purpose:orders',
      'basis:contract',
      'retention:3 years contract-performed',
      'purpose:invoicing',
      'basis:legal-obligation',
      'right:access',
      'right:rectification',
    ]),
  );
  expect(policy.text).not.toContain('vendons');
});

test('each finding tells where in the text it stands', async () => {
  const { text, reading } = await opened(
    'Vos droits\n\nVous disposez d’un droit d’accès. Nous répondons dans un délai d’un mois.',
  );
  const deadline = reading.findings.find(({ claim }) => claim.kind === 'answer-deadline');
  const [evidence] = deadline?.evidence ?? [];
  expect(evidence?.sentence).toBe('Nous répondons dans un délai d’un mois.');
  expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.sentence);
});

test('a PDF whose lines are broken is read as the sentences it holds', async () => {
  const document = new PDFDocument();
  const bytes = buffer(document.pipe(new PassThrough()));
  document.text(
    'Durée de conservation. Les données des clients sont conservées pendant toute la durée de la relation commerciale, puis pendant trois ans à compter du dernier contact avec la personne concernée. Les factures sont conservées pendant dix ans à compter de la clôture de l’exercice.',
    { width: 300 },
  );
  document.end();
  const keys = keysOf(await opened(await bytes));
  expect(keys).toContain('retention:3 years last-contact');
  expect(keys).toContain('retention:10 years financial-year-closed');
});

test('a scan has no words to read', async () => {
  const document = new PDFDocument();
  const bytes = buffer(document.pipe(new PassThrough()));
  document.rect(0, 0, 500, 700).fill('#777777');
  document.end();
  expect(await readPolicyApart(await bytes, directory)).toEqual({ ok: false, error: { code: 'no-text' } });
});

test('what is empty, too long or too slow says so', async () => {
  expect(await readPolicyApart(new Uint8Array(), directory)).toMatchObject({ error: { code: 'empty-file' } });
  const small = { ...documentLimits, bytes: 10 };
  expect(await readPolicyApart('a text of more', directory, { limits: small })).toMatchObject({
    error: { code: 'too-many-bytes', limit: 10 },
  });
  expect(await readPolicyApart(bytesOf('x'.repeat(100)), directory, { timeoutSeconds: 0.001 })).toMatchObject(
    {
      error: { code: 'took-too-long' },
    },
  );
});
