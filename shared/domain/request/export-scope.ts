/** What a copy of a person's data holds, and how the timeline remembers which copies were made. */
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
