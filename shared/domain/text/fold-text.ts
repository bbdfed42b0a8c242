/** One spelling for all that people type alike: what search and the search for duplicates compare. Never shown, never printed. */

/** Letters that Unicode does not take apart into a base letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ı: 'i',
  ȷ: 'j',
  ĸ: 'k',
  ƒ: 'f',
  // Greek writes sigma otherwise at the end of a word.
  ς: 'σ',
  // Apostrophes and dashes.
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};
const toReplace = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

/**
 * Lower case without accents, ligatures, invisible characters and double spaces: "  Łódź–ŒUVRE " → "lodz-oeuvre".
 * Folding what is folded changes nothing. The database indexes folded text and folds the query the same way.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(toReplace, (letter) => plainLetters[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
}
