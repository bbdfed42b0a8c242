/** What a letterhead already says while its form is being filled in: the lines of a real letter, as far as they are known. */
import type { Controller } from '../../../shared/domain/controller/controller.ts';
import { footerLines, senderLines } from '../../../shared/letters/letterhead.ts';

export interface LetterheadLines {
  readonly layout: Controller['country'];
  /** Null until it is known. */
  readonly name: string | null;
  readonly contacts: readonly string[];
  readonly town: string | null;
  readonly footer: readonly string[];
  readonly signatory: Controller['signatory'];
}

export function letterheadLines(controller: Controller): LetterheadLines {
  const { country, name, address, signatory } = controller;
  const town = address.town === '' ? null : address.town;
  if (name === '') return { layout: country, name: null, contacts: [], town, footer: [], signatory };
  const [first = '', ...contacts] = senderLines(controller, false);
  return { layout: country, name: first, contacts, town, footer: footerLines(controller), signatory };
}
