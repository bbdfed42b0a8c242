/** What a letter is about: a request, the case that an authority opened, or a person whose data came from elsewhere. */
import { z } from 'zod';
import { authorityCaseIdSchema, requestIdSchema, subjectIdSchema } from '../id.ts';

/** Exactly one of the three. */
export const letterAboutSchema = z.union([
  z.object({ requestId: requestIdSchema }).readonly(),
  z.object({ authorityCaseId: authorityCaseIdSchema }).readonly(),
  z.object({ subjectId: subjectIdSchema }).readonly(),
]);
export type LetterAbout = z.infer<typeof letterAboutSchema>;

export type Matter = 'request' | 'authority-case' | 'subject';

export function matterOf(about: LetterAbout): Matter {
  if ('requestId' in about) return 'request';
  return 'authorityCaseId' in about ? 'authority-case' : 'subject';
}

/** The id of what it is about. */
export function idOf(about: LetterAbout): string {
  if ('requestId' in about) return about.requestId;
  return 'authorityCaseId' in about ? about.authorityCaseId : about.subjectId;
}

/** The other way round: how a window or a draft names it. */
export function letterAbout(matter: Matter, id: string): LetterAbout | null {
  const named =
    matter === 'request'
      ? { requestId: id }
      : matter === 'authority-case'
        ? { authorityCaseId: id }
        : { subjectId: id };
  return letterAboutSchema.safeParse(named).data ?? null;
}
