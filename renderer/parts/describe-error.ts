/** Words every failure that crosses the contract: what happened, and what was kept and can be done. */
import type { AppError, Rest } from '../../shared/contract/app-error.ts';
import type { MappingProblem } from '../../shared/domain/import/column-mapping.ts';
import { largestAttachment } from '../../shared/domain/request/attachment.ts';
import type { DocumentProblem } from '../../shared/domain/intake/document-problem.ts';
import type { TableProblem } from '../../shared/domain/import/table-problem.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { assertNever } from '../../shared/result.ts';

export interface WordedError {
  /** What happened, as a sentence. */
  readonly title: string;
  /** What was kept and how to repair it, as one or two sentences. */
  readonly repair: string;
}

export function describeError(t: Translator, error: AppError): WordedError {
  switch (error.code) {
    case 'invalid-input':
      return {
        title: t('error.invalid-input'),
        repair: t('error.invalid-input.repair', { fields: t.list(error.fields) }),
      };
    case 'not-found':
      return { title: t('error.not-found'), repair: t('error.not-found.repair') };
    case 'rule-broken':
      return { title: t(`rule.${error.rule}`), repair: t(`rule.${error.rule}.repair`) };
    case 'rested-on': {
      const what = t.list(error.by.map(({ what: kind, count }) => restText(t, kind, count)));
      return { title: t('error.rested-on'), repair: t('error.rested-on.repair', { what }) };
    }
    case 'register':
      return {
        title: t(`register-problem.${error.problem}`),
        repair: t(`register-problem.${error.problem}.repair`),
      };
    case 'file-unreadable':
      return { title: t('error.file-unreadable'), repair: t('error.file-unreadable.repair') };
    case 'table-unreadable':
      return { title: t('error.table-unreadable'), repair: describeTableProblem(t, error.problem) };
    case 'attachment-refused':
      return {
        title: t('error.attachment-refused'),
        repair: t(`error.attachment-refused.${error.problem}`, {
          limit: Math.floor(largestAttachment / bytesPerMegabyte),
        }),
      };
    case 'document-unreadable': {
      const why = describeDocumentProblem(t, error.problem);
      return {
        title: t('error.document-unreadable'),
        repair: `${why} ${t(cannotBeKept(error.problem) ? 'error.document-unreadable.not-kept' : 'error.document-unreadable.keep')}`,
      };
    }
    case 'policy-without-text':
      return { title: t('error.policy-without-text'), repair: t('error.policy-without-text.repair') };
    case 'mapping-refused':
      return { title: t('error.mapping-refused'), repair: describeMappingProblem(t, error.problem) };
    case 'file-unwritable':
      return {
        title: t('error.file-unwritable', { fileName: error.fileName }),
        repair: t('error.file-unwritable.repair'),
      };
    case 'controller-incomplete': {
      const missing = t.list(error.missing.map((need) => t(`signing-need.${need}`)));
      return {
        title: t('error.controller-incomplete'),
        repair: t('error.controller-incomplete.repair', { missing }),
      };
    }
    case 'language-missing':
      return {
        title: t('error.language-missing'),
        repair: t('error.language-missing.repair', { missing: t.list(error.missing) }),
      };
    case 'letter-incomplete':
      return { title: t('error.letter-incomplete'), repair: describeLetterGaps(t, error.missing) };
    case 'cancelled':
      return { title: t('error.cancelled'), repair: t('error.cancelled.repair') };
    case 'unexpected':
      return describeUnexpected(t, error.ref);
    default:
      return assertNever(error);
  }
}

/** Both sentences together, for places that show one line. */
export function errorSentences(t: Translator, error: AppError): string {
  const { title, repair } = describeError(t, error);
  return `${title} ${repair}`;
}

function restText(t: Translator, what: Rest, count: number): string {
  return what === 'contract-file' ? t('rest.contract-file') : t(`rest.${what}`, { count });
}

const bytesPerMegabyte = 1024 * 1024;

function describeTableProblem(t: Translator, problem: TableProblem): string {
  switch (problem.code) {
    case 'not-a-table':
      return t('table-problem.not-a-table', { kind: t(`table-kind.${problem.looksLike}`) });
    case 'too-many-bytes':
    case 'unpacks-too-big':
      return t(`table-problem.${problem.code}`, { limit: Math.floor(problem.limit / bytesPerMegabyte) });
    case 'too-many-columns':
    case 'too-many-rows':
    case 'too-many-cells':
      return t(`table-problem.${problem.code}`, { limit: problem.limit });
    case 'cell-too-long':
      return t('table-problem.cell-too-long', { line: problem.line, limit: problem.limit });
    case 'quotes-unreadable':
      return t('table-problem.quotes-unreadable', { line: problem.line });
    case 'took-too-long':
      return t('table-problem.took-too-long', { seconds: problem.seconds });
    case 'empty-file':
    case 'encrypted':
    case 'damaged':
    case 'no-such-sheet':
    case 'out-of-memory':
    case 'parser-crashed':
      return t(`table-problem.${problem.code}`);
    default:
      return assertNever(problem);
  }
}

function describeDocumentProblem(t: Translator, problem: DocumentProblem): string {
  switch (problem.code) {
    case 'too-many-bytes':
    case 'unpacks-too-big':
      return t(`document-problem.${problem.code}`, { limit: Math.floor(problem.limit / bytesPerMegabyte) });
    case 'too-many-parts':
    case 'too-deep':
    case 'too-many-pages':
      return t(`document-problem.${problem.code}`, { limit: problem.limit });
    case 'took-too-long':
      return t('document-problem.took-too-long', { seconds: problem.seconds });
    case 'empty-file':
    case 'headers-too-long':
    case 'encrypted':
    case 'damaged':
    case 'out-of-memory':
    case 'parser-crashed':
      return t(`document-problem.${problem.code}`);
    default:
      return assertNever(problem);
  }
}

function describeMappingProblem(t: Translator, problem: MappingProblem): string {
  switch (problem.code) {
    case 'other-table':
      return t('mapping-problem.other-table');
    case 'secret-column':
    case 'category-missing':
      return t(`mapping-problem.${problem.code}`, { header: problem.header });
    default:
      return assertNever(problem);
  }
}

const letterGaps = ['subject-name', 'address-too-long', 'erasure-plan', 'outcome'] as const;

function describeLetterGaps(t: Translator, missing: readonly string[]): string {
  const known = letterGaps.filter((gap) => missing.includes(gap)).map((gap) => t(`letter.gap.${gap}`));
  return [t('error.letter-incomplete.repair'), ...known].join(' ');
}

/** The transport says so itself where it reached nobody. */
function describeUnexpected(t: Translator, ref: string): WordedError {
  if (ref === 'host-out-of-reach') {
    return { title: t('error.host-out-of-reach'), repair: t('error.host-out-of-reach.repair') };
  }
  return { title: t('error.unexpected'), repair: t('error.unexpected.repair', { ref }) };
}

/** What may not be attached to a request either. */
function cannotBeKept({ code }: DocumentProblem): boolean {
  return code === 'empty-file' || code === 'too-many-bytes';
}
