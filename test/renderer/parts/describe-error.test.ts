/** Every failure that crosses the contract has words, in every language, and leaves no code or brace on the screen. */
import { describe, expect, it } from 'vitest';
import { describeError, errorSentences } from '../../../renderer/parts/describe-error.ts';
import {
  appErrorSchema,
  registerProblems,
  rests,
  type AppError,
} from '../../../shared/contract/app-error.ts';
import { signingNeeds } from '../../../shared/domain/controller/controller.ts';
import { identifierProblems } from '../../../shared/domain/identifier/identifier-problem.ts';
import { mappingProblemSchema } from '../../../shared/domain/import/column-mapping.ts';
import { documentProblemSchema } from '../../../shared/domain/intake/document-problem.ts';
import { foreignKinds, tableProblemSchema } from '../../../shared/domain/import/table-problem.ts';
import { languages } from '../../../shared/domain/language.ts';
import { attachmentProblems } from '../../../shared/domain/request/attachment.ts';
import { requestRuleSchema } from '../../../shared/domain/request/lifecycle.ts';
import { translator } from '../say.ts';

const tableErrors = [
  { code: 'empty-file' },
  ...foreignKinds.map((looksLike) => ({ code: 'not-a-table', looksLike }) as const),
  { code: 'too-many-bytes', limit: 104_857_600 },
  { code: 'too-many-columns', limit: 200 },
  { code: 'too-many-rows', limit: 100_000 },
  { code: 'cell-too-long', line: 12, limit: 100_000 },
  { code: 'quotes-unreadable', line: 12 },
  { code: 'unpacks-too-big', limit: 104_857_600 },
  { code: 'too-many-cells', limit: 5_000_000 },
  { code: 'encrypted' },
  { code: 'damaged' },
  { code: 'no-such-sheet' },
  { code: 'took-too-long', seconds: 30 },
  { code: 'out-of-memory' },
  { code: 'parser-crashed' },
] as const;

const mappingErrors = [
  { code: 'other-table' },
  { code: 'secret-column', header: 'mot_de_passe' },
  { code: 'category-missing', header: 'pointure' },
] as const;

const documentErrors = [
  { code: 'empty-file' },
  { code: 'too-many-bytes', limit: 52_428_800 },
  { code: 'too-many-parts', limit: 200 },
  { code: 'too-deep', limit: 3 },
  { code: 'headers-too-long', limit: 1_000_000 },
  { code: 'too-many-pages', limit: 500 },
  { code: 'unpacks-too-big', limit: 104_857_600 },
  { code: 'encrypted' },
  { code: 'damaged' },
  { code: 'took-too-long', seconds: 60 },
  { code: 'out-of-memory' },
  { code: 'parser-crashed' },
] as const;

const errors: readonly AppError[] = [
  { code: 'invalid-input', fields: ['controller.name'] },
  { code: 'not-found', what: 'request' },
  ...requestRuleSchema.options.map((rule): AppError => ({ code: 'rule-broken', rule })),
  ...registerProblems.map((problem): AppError => ({ code: 'register', problem })),
  { code: 'file-unreadable', problem: 'EISDIR' },
  ...tableErrors.map((problem): AppError => ({ code: 'table-unreadable', problem })),
  ...documentErrors.map((problem): AppError => ({ code: 'document-unreadable', problem })),
  ...mappingErrors.map((problem): AppError => ({ code: 'mapping-refused', problem })),
  { code: 'rested-on', by: rests.map((what) => ({ what, count: 2 })) },
  { code: 'file-unwritable', fileName: 'lettre.pdf' },
  { code: 'controller-incomplete', missing: [...signingNeeds] },
  { code: 'policy-without-text' },
  { code: 'language-missing', missing: ['Livraison'] },
  { code: 'letter-incomplete', missing: ['address-too-long', 'erasure-plan', 'outcome', 'subject-name'] },
  ...attachmentProblems.map((problem): AppError => ({ code: 'attachment-refused', problem })),
  { code: 'cancelled' },
  { code: 'unexpected', ref: 'a1b2c3' },
  { code: 'unexpected', ref: 'host-out-of-reach' },
];

it('knows a sample of every code of the contract', () => {
  const codes = appErrorSchema.options.map((option) => option.shape.code.value);
  expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(codes));
  const tableCodes = tableProblemSchema.options.map((option) => option.shape.code.value);
  expect(new Set(tableErrors.map(({ code }) => code))).toEqual(new Set(tableCodes));
  const documentCodes = documentProblemSchema.options.map((option) => option.shape.code.value);
  expect(new Set(documentErrors.map(({ code }) => code))).toEqual(new Set(documentCodes));
  const mappingCodes = mappingProblemSchema.options.map((option) => option.shape.code.value);
  expect(new Set(mappingErrors.map(({ code }) => code))).toEqual(new Set(mappingCodes));
});

describe.each(languages)('in %s', (language) => {
  const t = translator(language);

  it.each(errors.map((error) => [JSON.stringify(error), error] as const))('words %s', (_, error) => {
    const { title, repair } = describeError(t, error);
    expect(title).toMatch(/^\p{Lu}.*\.$/u);
    expect(repair).toMatch(/^\p{Lu}.*\S$/u);
    expect(`${title} ${repair}`).not.toMatch(/[{}]|undefined/u);
  });

  it('gives each rule and each problem its own words', () => {
    const sentences = errors.map((error) => errorSentences(t, error));
    expect(new Set(sentences).size).toBe(errors.length);
  });

  it('names what is missing on the letterhead', () => {
    const { repair } = describeError(t, { code: 'controller-incomplete', missing: ['signatory', 'contact'] });
    expect(repair).toContain(t('signing-need.signatory'));
    expect(repair).toContain(t('signing-need.contact'));
  });

  it('words every doubt about a number', () => {
    const words = identifierProblems.map((problem) => t(`identifier.${problem}`));
    expect(new Set(words).size).toBe(identifierProblems.length);
  });
});

it('counts megabytes, not bytes, before a person', () => {
  const { repair } = describeError(translator('fr'), {
    code: 'table-unreadable',
    problem: { code: 'too-many-bytes', limit: 104_857_600 },
  });
  expect(repair).toContain('100 Mo');
});
