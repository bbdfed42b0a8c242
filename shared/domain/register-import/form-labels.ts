/** The labels of the CNIL’s sheet for one activity ("fiche de registre", model of July 2019), as `headingKey` gives them. */
import { headingKey } from './heading-words.ts';
import type { RegisterSheet } from './register-sheet.ts';

/** Parts of the sheet that begin with a row of headings of their own. */
export type FormBlock =
  'actors' | 'purposes' | 'categories' | 'special' | 'persons' | 'recipients' | 'security' | 'transfers';

const blocks: readonly (readonly [FormBlock, RegExp])[] = [
  ['actors', /^acteurs?$/],
  ['purposes', /^finalite s du traitement|^finalites? du traitement|^finalites? effectuee?s?$|^finalites?$/],
  ['categories', /^categories? de donnees( a caractere)? personnel/],
  ['special', /^donnees sensibles/],
  ['persons', /^categories? de personnes( concernees)?$/],
  ['recipients', /^(categories? de )?destinataires?$/],
  ['security', /^mesures de securite( techniques et organisationnelles)?$/],
  ['transfers', /^transferts? hors (de )?(l )?(ue|eee|union europeenne)/],
];

export function blockOf(label: string): FormBlock | null {
  const key = headingKey(label);
  return blocks.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

export type FormLabel = 'name' | 'reference' | 'day' | 'basis' | 'purpose' | 'sub-purpose';

const labels: readonly (readonly [FormLabel, RegExp])[] = [
  ['name', /^nom( du traitement)?$|^intitule( du traitement)?$/],
  ['reference', /^(n|no|numero)( ref)?$|^ref(erence)?$/],
  ['day', /^date de creation|^(date de )?(derniere )?mise a jour/],
  ['basis', /^base (legale|juridique)|^fondement/],
  ['purpose', /^finalite principale/],
  ['sub-purpose', /^sous finalite/],
];

export function labelOf(label: string): FormLabel | null {
  const key = headingKey(label);
  return labels.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** In the first filled cell of a row: enough of the labels, at least the name or the main purpose, and no row of column headings. */
export function isForm({ rows }: RegisterSheet): boolean {
  const firsts = rows.slice(0, 200).flatMap(({ cells }) => cells.find((cell) => cell.trim() !== '') ?? []);
  const found = new Set<string>(firsts.flatMap((cell) => blockOf(cell) ?? []));
  const named = firsts.some((cell) => labelOf(cell) === 'name' || labelOf(cell) === 'purpose');
  return named && found.size >= 3;
}
