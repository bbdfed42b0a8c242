/** What a copy of a person's data holds, and how the timeline remembers which copies were made. */
import { rightAnsweredBy, type LetterKind } from '../letter/letter-kind.ts';
import type { RequestEvent } from './request-event.ts';

/** `all`: everything held (GDPR Art. 15(3)). `portability`: what Art. 20(1) covers. */
export const exportScopes = ['all', 'portability'] as const;
export type ExportScope = (typeof exportScopes)[number];

/** "zip:<sha256>", "zip:<sha256>:portability" */
export function exportDetail(format: 'pdf' | 'zip', sha256: string, scope: ExportScope): string {
  return [format, sha256, ...(scope === 'all' ? [] : [scope])].join(':');
}

export function exportsMade(events: readonly RequestEvent[]): ReadonlySet<ExportScope> {
  return new Set(
    events
      .filter(({ kind }) => kind === 'data-exported')
      .map(({ detail }) => (detail?.endsWith(':portability') === true ? 'portability' : 'all')),
  );
}

/** Which copies go with a letter: none but with the answer that hands them out. */
export function copiesWith(kind: LetterKind): ExportScope | null {
  const right = rightAnsweredBy(kind);
  return right === 'access' ? 'all' : right === 'portability' ? 'portability' : null;
}

export const exportFormats = ['pdf', 'zip'] as const;
type ExportFormat = (typeof exportFormats)[number];

/** The forms in which a copy of this scope was made so far. */
export function exportFormatsMade(
  events: readonly RequestEvent[],
  scope: ExportScope,
): readonly ExportFormat[] {
  return exportFormats.filter((format) =>
    events.some(
      ({ kind, detail }) =>
        kind === 'data-exported' &&
        detail?.startsWith(`${format}:`) === true &&
        detail.endsWith(':portability') === (scope === 'portability'),
    ),
  );
}
