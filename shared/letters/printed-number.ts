/** The number of registered post that a closed letter prints: known before anything says that the letter has left. */
import { frameOf } from './clauses/clauses.ts';
import type { LetterDocument } from './letter.ts';
import { typeset } from './typography.ts';

export function printedNumber({
  language,
  layout,
  sendingNotice,
}: Pick<LetterDocument, 'language' | 'layout' | 'sendingNotice'>): string | null {
  const { numbered } = frameOf(language).registered[layout];
  const [before = '', after = ''] = typeset(language, numbered).split('{number}');
  if (sendingNotice === null || !sendingNotice.startsWith(before) || !sendingNotice.endsWith(after))
    return null;
  const number = sendingNotice.slice(before.length, sendingNotice.length - after.length).trim();
  return number === '' ? null : number;
}
