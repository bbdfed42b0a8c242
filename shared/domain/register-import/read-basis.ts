/** The lawful basis in the words of a foreign register: one of the six where it names exactly one, else none. */
import type { LawfulBasis } from '../processing/processing-activity.ts';
import { foldText } from '../text/fold-text.ts';
import { printedKey, type RecordWords } from './record-words.ts';

export interface ReadBasis {
  readonly lawfulBasis: LawfulBasis | null;
  /** What the cell says beside the basis: which law, which interest; the whole cell where the basis is not certain. */
  readonly detail: string | null;
}

/** As lists and tables name them; a policy’s sentences are read elsewhere. Folded. */
const names: readonly (readonly [LawfulBasis, string])[] = [
  ['consent', 'consentement|toestemming|consent|einwilligung'],
  [
    'contract',
    'contrat(?:uelle?s?)?|contracts?|mesures precontractuelles|overeenkomst(?:en)?|(?:pre)?contractuele?|vertrag\\w*|contractual',
  ],
  [
    'legal-obligation',
    'obligations? (?:legale|reglementaire)s?|wettelijke (?:verplichting|plicht)(?:en)?|legal obligations?|(?:rechtliche|gesetzliche) (?:verpflichtung|pflicht)(?:en)?',
  ],
  ['vital-interests', 'interets? vitaux|vitale? belang(?:en)?|vital interests?|lebenswichtige interessen'],
  [
    'public-task',
    "(?:mission )?d'interet public|interet public|autorite publique|(?:taak van )?algemeen belang|openbaar gezag|public (?:task|interest)|offentlich\\w* (?:interesse|aufgabe)",
  ],
  [
    'legitimate-interests',
    'interets? legitimes?|gerechtvaardigde? belang(?:en)?|legitimate interests?|berechtigte[sn]? interessen?',
  ],
];
const patterns = names.map(
  ([basis, words]) => [basis, new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'g')] as const,
);

/** "art. 6.1.f", "6(1)(b)", "6, 1, c", "6.1 a)" */
const places =
  /(?<!\d)6\s*[.,(§]?\s*(?:par(?:agraphe|\.)?|lid|abs\.?|al\.?)?\s*1\s*\)?\s*[.,(]*\s*(?:lit\.?|point|onder|sous)?\s*\(?([a-f])(?![a-z])\)?/g;
const letters = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
] as const;

export function readBasis(text: string, words: RecordWords): ReadBasis {
  const [first = '', ...others] = text.split('\n');
  const printed = words.lawfulBases.get(printedKey(first.replace(/\([^()]*6[^()]*\)\s*$/u, '')));
  if (printed !== undefined) return { lawfulBasis: printed, detail: detailOf(others.join('\n'), words) };
  const folded = foldText(text);
  const found = new Set<LawfulBasis>();
  let rest = folded;
  for (const [basis, pattern] of patterns) {
    if (folded.search(pattern) < 0) continue;
    found.add(basis);
    rest = rest.replaceAll(pattern, ' ');
  }
  for (const [, letter = ''] of folded.matchAll(places)) {
    const named = letters['abcdef'.indexOf(letter)];
    if (named !== undefined) found.add(named);
  }
  rest = rest.replaceAll(places, ' ');
  const [only, second] = found;
  if (only === undefined || second !== undefined) return { lawfulBasis: null, detail: text };
  return { lawfulBasis: only, detail: saysMore(rest) ? text : null };
}

function detailOf(text: string, words: RecordWords): string | null {
  const detail = text.trim();
  return detail === '' || printedKey(detail) === printedKey(words.missing) ? null : detail;
}

/** What usually stands around the name of a basis, and says nothing of its own. */
const around =
  /\b(article|artikel|art|rgpd|avg|gdpr|dsgvo|du|de|d|des|la|le|l|les|un|une|execution|uitvoering|performance|of|a|the|the data|personne|personnes|concernee|concernees|betrokkene|van|een|het|ou|et|en|or|der|die|das|einer|base|legale|juridique|responsable|traitement|precontractuelles|mesures|erfullung|eines)\b/g;

function saysMore(rest: string): boolean {
  return rest.replaceAll(around, ' ').replace(/[^a-z]+/gu, '').length > 2;
}
