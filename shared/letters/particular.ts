/** What only the user can say in one kind of letter: a doubt, a question, a fee. Declared per kind; typed in beside the sheet. */
import { localDateSchema, type LocalDate } from '../domain/local-date.ts';

export interface Particular {
  /** Place in the template, and end of the catalog key `letter.particular.<name>`. */
  readonly name: string;
  /** `text`: several lines; `date`: YYYY-MM-DD, printed in the letter's words; `choice`: one code of `choices`. */
  readonly kind: 'line' | 'text' | 'date' | 'choice';
  readonly choices?: readonly string[];
  /** A day that has been: none after today. */
  readonly isPast?: boolean;
  /** The letter cannot be signed without it. */
  readonly isRequired: boolean;
}

/** Name → what was typed; empty where nothing was. */
export type Particulars = Readonly<Record<string, string>>;

export function particular(
  { particulars }: { readonly particulars: Particulars },
  name: string,
): string | null {
  const typed = (particulars[name] ?? '').trim();
  return typed === '' ? null : typed;
}

export function particularDay(input: { readonly particulars: Particulars }, name: string): LocalDate | null {
  return localDateSchema.safeParse(particular(input, name)).data ?? null;
}
