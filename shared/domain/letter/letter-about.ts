/** What a letter is about: a request, the case of an authority, a person who asked for nothing, or a breach of a client's data. */
import { z } from 'zod';
import { authorityCaseIdSchema, breachIdSchema, requestIdSchema, subjectIdSchema } from '../id.ts';

/** Exactly one of the four; the person comes first where a letter to them tells of a breach. */
export const letterAboutSchema = z.union([
  z.object({ requestId: requestIdSchema }).readonly(),
  z.object({ authorityCaseId: authorityCaseIdSchema }).readonly(),
  z.object({ subjectId: subjectIdSchema }).readonly(),
  z.object({ breachId: breachIdSchema }).readonly(),
]);
export type LetterAbout = z.infer<typeof letterAboutSchema>;

export type Matter = 'request' | 'authority-case' | 'subject' | 'breach';

export function matterOf(about: LetterAbout): Matter {
  if ('requestId' in about) return 'request';
  if ('authorityCaseId' in about) return 'authority-case';
  return 'subjectId' in about ? 'subject' : 'breach';
}

/** The id of what it is about. */
export function idOf(about: LetterAbout): string {
  if ('requestId' in about) return about.requestId;
  if ('authorityCaseId' in about) return about.authorityCaseId;
  return 'subjectId' in about ? about.subjectId : about.breachId;
}

/** The other way round: how a window or a draft names it. */
export function letterAbout(matter: Matter, id: string): LetterAbout | null {
  const named = { [idNames[matter]]: id };
  return letterAboutSchema.safeParse(named).data ?? null;
}

const idNames: Readonly<Record<Matter, string>> = {
  request: 'requestId',
  'authority-case': 'authorityCaseId',
  subject: 'subjectId',
  breach: 'breachId',
};
