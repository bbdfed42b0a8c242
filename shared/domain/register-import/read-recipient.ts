/** A recipient in the words of a foreign register: name, role, service, country and safeguard, as far as they are said. */
import { readCountry } from '../import/read-values.ts';
import type { Processor } from '../processing/processing-activity.ts';
import { foldText } from '../text/fold-text.ts';
import type { DraftRecipient } from './activity-draft.ts';
import { aroundColon } from './cell-lists.ts';
import { printedKey, type RecordWords } from './record-words.ts';

type Role = Processor['role'];
type Safeguard = Processor['safeguard'];

const roleWords: readonly (readonly [Role, RegExp])[] = [
  ['joint-controller', /conjoint|gezamenlijk|joint controller|gemeinsam/],
  ['processor', /sous-traitant|\bverwerker|\bprocessors?\b|auftragsverarbeiter|hebergeur|hosting|heberge/],
  [
    'authority',
    /autorite|administration (?:fiscale|publique)|\bfisc\b|\bimpots\b|\burssaf\b|\bonss\b|\brsz\b|\bspf\b|\bfod\b|\bpolice\b|politie|tribunal|rechtbank|overheid|belastingdienst|authorit|behorde|finanzamt/,
  ],
];

const safeguardWords: readonly (readonly [Safeguard, RegExp])[] = [
  ['data-privacy-framework', /privacy framework|\bdpf\b|cadre de protection des donnees|datenschutzrahmen/],
  [
    'standard-clauses',
    /clauses? contractuelles? types?|clauses? types?|\bccts?\b|\bsccs?\b|standaardcontract\w*|modelcontract\w*|standard contractual|modele? clauses|standardvertragsklauseln/,
  ],
  [
    'binding-rules',
    /\bbcr\b|regles? d'entreprise contraignantes?|bindende bedrijfs|binding corporate|verbindliche interne/,
  ],
  ['adequacy', /adequation|adequaat|adequacy|angemessenheit|pays adequat/],
];

/** Null where none, or more than one, is named. */
export function readSafeguard(text: string, words: RecordWords): Safeguard | null {
  const printed = words.safeguards.get(printedKey(text));
  if (printed !== undefined) return printed;
  const found = safeguardWords.filter(([, pattern]) => pattern.test(foldText(text)));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

export function readRole(text: string, words: RecordWords): Role | null {
  const printed = words.roles.get(printedKey(text));
  if (printed !== undefined) return printed;
  const folded = foldText(text);
  return roleWords.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** "Service comptabilité", "personnel habilité": those who work for the controller receive nothing. */
export function isOwnStaff(text: string): boolean {
  return /^(?:(?:le |les |nos |het |de |our |unser\w* )?(?:services? (?:interne|comptab|commerci|client|rh|ressources|informatique|juridique|marketing|habilit)|direction$|personnel|employes|collaborateurs|salaries|equipe|gerant|personeel|medewerkers|interne dienst|directie|staff|employees|internal|mitarbeiter|interne?s?\b))/u.test(
    foldText(text),
  );
}

/** "Colis du Plat Pays SA (sous-traitant, Belgique) : livraison" */
export function readRecipient(line: string, role: Role | null, words: RecordWords): DraftRecipient {
  const [head, after] = aroundColon(line) ?? [line, null];
  const bracketed = /^(.*?)\s+\(([^()]*)\)\s*$/su.exec(head);
  const name = bracketed?.[1] ?? head;
  const inBrackets = bracketed?.[2]?.trim() ?? null;
  const ownRole = inBrackets === null ? null : readRole(inBrackets, words);
  const parts = (inBrackets ?? '').split(/[,;–-]\s/u).map((part) => part.trim());
  const countryCode = parts
    .map((part) => (part === '' ? null : readCountry(part)))
    .find((code) => code !== null);
  const safeguard = readSafeguard(line, words);
  const isRoleAlone = inBrackets !== null && words.roles.has(printedKey(inBrackets));
  const saidBeside = inBrackets === null || isRoleAlone || countryCode !== undefined ? null : inBrackets;
  return {
    name: (name.trim() === '' ? line : name.trim()).slice(0, 200),
    role: ownRole ?? role ?? readRole(line, words),
    service: after ?? saidBeside,
    countryCode: countryCode ?? null,
    safeguard,
  };
}
