/** Finds the name and the legal form under which a business speaks in its policy. */
import { foldText } from '../text/fold-text.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { FoundAddress } from './find-addresses.ts';
import type { ClaimOf } from './policy-finding.ts';

type NameClaim = ClaimOf<'controller-name'> | ClaimOf<'trade-name'>;

interface FoundName extends TextSpan {
  readonly claim: NameClaim;
  readonly confidence: 'clear' | 'possible';
}

const forms =
  'SRL|SPRL|SARL|SASU|SAS|SA|EURL|EIRL|EI|SNC|SCRL|SCI|SCS|SCA|SC|SCOP|SELARL|SELAS|SCM|SEP|BVBA|BV|NV|VOF|CV|ASBL|AISBL|VZW|GIE|SCEA|EARL|GAEC|SRL-S|SComm|SCoop|S\\.A\\.R\\.L\\.?|S\\.A\\.S\\.?|S\\.P\\.R\\.L\\.?|S\\.R\\.L\\.?|S\\.A\\.(?!\\p{L})|Association|association|micro-entreprise|auto-entreprise|Auto-entreprise|Micro-entreprise|entreprise individuelle|Entreprise individuelle';
/** A run of words with capitals: "Les Jardins d’Élise", "NOTEC MAINTENANCE", "Au Fil du Pain". */
const word =
  "(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\.(?=\\s\\p{Lu})|(?:\\p{Lu}|\\d)(?:[\\p{L}\\p{N}&’'+-]|\\.(?=[\\p{L}\\p{N}])){0,40})";
const small = "(?:de|du|des|d’|d'|la|le|les|l’|l'|et|&|en|au|aux|à|sur|van|der|den|von|and|of)";
const name = `(?:(?:Mme|M\\.?|Mr|Monsieur|Madame|Dr|Docteur|Maître|Me)\\s+)?${word}(?:[ \\u00a0](?:${small}[ \\u00a0]?){0,2}${word}){0,6}`;
const quotes = '[«"“”»]?\\s?';

const pattern = (source: string) => new RegExp(source, 'gu');
const isController = '(?:[Rr]esponsables? (?:du|de|des)(?: ce)? traitements?|RESPONSABLE DU TRAITEMENT)';

interface NamePattern {
  readonly expression: RegExp;
  readonly confidence: 'clear' | 'possible';
}

/** The name is group 1 or, with its form before or behind, groups `form` and `behind`. */
const patterns: readonly NamePattern[] = [
  {
    expression: pattern(
      `est (?:la|le|une?|l’) ?(?:dénomination commerciale|marque(?: commerciale)?|nom commercial|enseigne) (?:de|d’|d')\\s?(?:la société |l’entreprise )?(?<name>${name})(?:,?\\s+(?<behind>${forms})(?![\\p{L}]))?`,
    ),
    confidence: 'clear',
  },
  // "La SPRL Dupont Frères (ci-après …) est établie", "la société Dupont SRL, dont le siège".
  {
    expression: pattern(
      `(?:[Ll]a |[Ll]’|[Ll]')(?:société |entreprise |association )?(?<form>${forms})\\s+${quotes}(?<name>${name})`,
    ),
    confidence: 'clear',
  },
  {
    expression: pattern(`(?<![\\p{L}])(?<name>${name}),?\\s*\\(?(?<behind>${forms})(?![\\p{L}])`),
    confidence: 'clear',
  },
  {
    expression: pattern(
      `${isController}(?:[^.\\n:]|[.:](?=[\\p{L}\\p{N}/])){0,120}?\\s(?:est|sont)\\s*:?\\s*(?:la société |l’entreprise |l'entreprise |l’association |l'association |la |le |l’|l')?${quotes}(?<name>${name})`,
    ),
    confidence: 'clear',
  },
  {
    expression: pattern(
      `${isController}[^.\\n:]{0,60}:?\\s*[\\n:]\\s*(?:[-•*]\\s*)?(?:Nom|Société|Identité)?\\s*:?\\s*${quotes}(?<name>${name})`,
    ),
    confidence: 'clear',
  },
  {
    expression: pattern(
      `(?<name>${name})[^.\\n]{0,180}?,?\\s(?:est|suis|sommes|agit en qualité de|agissant en qualité de|en sa qualité de|en tant que|en qualité de)\\s+(?:le |la |l’|l')?(?:seule? )?responsable (?:du|de|des) traitement`,
    ),
    confidence: 'clear',
  },
  {
    expression: pattern(
      `(?:[Rr]aison sociale|[Dd]énomination(?: sociale)?|[Nn]om (?:de l[’']entreprise|de la société|légal)|[Ee]ntité légale|[Ss]ociété|[Éé]diteur|[Ee]ntreprise|[Nn]om(?: et prénom)?|[Pp]ropriétaire)\\s*:\\s*${quotes}(?<name>${name})`,
    ),
    confidence: 'clear',
  },
  {
    expression: pattern(
      `(?:[éÉ]dité|[eE]xploité|géré|proposé|opéré|publié)e?s? par\\s+(?:la société |l’entreprise |l'entreprise |l’association |l'association |la |le )?${quotes}(?<name>${name})`,
    ),
    confidence: 'clear',
  },
  {
    expression: pattern(
      `(?:[Ll]a société|[Ll][’']entreprise|[Ll][’']association|[Ll]e cabinet|[Ll]e salon|[Ll]e restaurant|[Ll]a boutique|[Ll]’atelier)\\s+${quotes}(?<name>${name})[^.\\n]{0,60}?(?:ci-après|dont le siège|,? (?:est )?(?:établie?|située?|sise?)|immatriculée?|inscrite?)`,
    ),
    confidence: 'clear',
  },
  { expression: pattern(`(?<![\\p{L}])(?<form>${forms})\\s+${quotes}(?<name>${name})`), confidence: 'clear' },
  {
    expression: pattern(
      `(?<![\\p{L}])(?:(?:[Rr]esponsable|[Ii]dentité)\\s*:|[Nn]ous,? c[’']est)\\s*(?:la société |l’association |le restaurant |la boutique |le salon )?${quotes}(?<name>${name})`,
    ),
    confidence: 'clear',
  },
  {
    expression: pattern(
      `(?:entreprise individuelle|micro-entreprise|marque|enseigne|activité) de\\s+(?<name>${name})`,
    ),
    confidence: 'clear',
  },
  {
    expression: pattern(
      `(?<name>${name}) est (?:une|un|la|le) (?:entreprise|société|asbl|association|boutique|cabinet|commerce|agence|studio|restaurant|atelier|site|plateforme)`,
    ),
    confidence: 'clear',
  },
  {
    expression: pattern(`\\((?:M\\.?|Mme|Monsieur|Madame)\\s+(?<name>${name})\\)`),
    confidence: 'clear',
  },
  { expression: pattern(`(?<name>${name})\\s*\\(?,?\\s*ci-après`), confidence: 'possible' },
  {
    expression: pattern(`(?:[Jj]e soussignée?|[Jj]e m[’']appelle|[Jj]e suis|[Mm]oi),?\\s+(?<name>${name})`),
    confidence: 'clear',
  },
  {
    expression: pattern(
      `[Vv]erwerkingsverantwoordelijke[^.\\n]{0,60}?\\s(?:is|:)\\s*${quotes}(?<name>${name})`,
    ),
    confidence: 'clear',
  },
  {
    expression: pattern(`[Cc]ontroller[^.\\n]{0,60}?(?:\\sis|:)\\s*${quotes}(?<name>${name})`),
    confidence: 'clear',
  },
];

const tradePatterns: readonly RegExp[] = [
  pattern(
    `(?:restaurant|boutique|salon|cabinet|hôtel|gîte|studio|atelier|garage|site|magasin)\\s+${quotes}(?<name>${name})\\s?[»"”]?,? (?:est )?(?:exploité|tenu|géré|édité)e? par`,
  ),
  pattern(`(?<name>${name})\\s*\\((?:M\\.?|Mme|Monsieur|Madame)\\s`),
  pattern(
    `(?<name>${name}) est (?:une?|la|le|l’|l') ?(?:dénomination|marque|nom|enseigne)(?: commerciale?)?(?![\\p{L}])`,
  ),
  pattern(
    `(?:nom commercial|enseigne|[Nn]om commercial|[Ee]nseigne|dénomination commerciale|marque)\\s*(?::|est)?\\s*${quotes}(?<name>${name})`,
  ),
  pattern(`(?:ci-après|dénommée?)[^.\\n(]{0,30}[«"“]\\s?(?<name>${name})\\s?[»"”]`),
];

const noName =
  /^(?:nous|je|j|nos|vous|le|la|les|l|un|une|notre|nos|votre|vos|ce|cette|ces|il|elle|article|rgpd|politique|responsable|donnees|site|utilisateur|client|clients|cookies|conformement|reglement|union|europeenne|dpo|cnil|loi|si|pour|dans|en|vie privee|confidentialite|adresse|e-mail|email|mail|telephone|siege|tel|societe|prestataire|prestataires|editeur|service|services|plateforme|application|politique de confidentialite|droits|contact|autorite|commission|est|qui|identite|coordonnees|nom|raison sociale|l'utilisateur|l'editeur|la societe|partenaire|partenaires|cgu|cgv|cgvu|personne|personnes|ue|be|fr|rcs|siren|siret|tva|bce|data|controller)$/;
const providers =
  /\b(?:google|paypal|stripe|ovh|mailchimp|brevo|microsoft|meta|facebook|mollie|shopify|wix|o2switch|infomaniak|automattic|amazon|lightspeed|combell|gandi|ionos|hostinger|doctolib|silvasoft)\b/;
/** More of a policy than this does not say who speaks. */
const longestRead = 100_000;

export function findNames(text: string, addresses: readonly FoundAddress[]): readonly FoundName[] {
  const read = text.slice(0, longestRead);
  const names = patterns.flatMap(({ expression, confidence }) =>
    [...read.matchAll(expression)].flatMap((match): readonly FoundName[] => {
      const written = clean(match.groups?.name ?? '');
      const legalForm = match.groups?.form ?? match.groups?.behind ?? null;
      const isOthers = /h[ée]berg|hosted|gehost/i.test(
        read.slice(Math.max(0, match.index - 50), match.index + match[0].length),
      );
      if (!isName(written) || isOthers) return [];
      const { bare, form } = withoutForm(written);
      if (!isName(bare)) return [];
      const claim = { kind: 'controller-name' as const, name: bare, legalForm: legalForm ?? form };
      return [{ claim, confidence, start: match.index, end: match.index + match[0].length }];
    }),
  );
  const best =
    names.find(({ confidence }) => confidence === 'clear') ?? aboveAddress(read, addresses) ?? names[0];
  const trade = tradePatterns.flatMap((expression) =>
    [...read.matchAll(expression)].flatMap((match): readonly FoundName[] => {
      const written = clean(match.groups?.name ?? '');
      if (!isName(written)) return [];
      return [
        {
          claim: { kind: 'trade-name', name: written },
          confidence: 'clear',
          start: match.index,
          end: match.index + match[0].length,
        },
      ];
    }),
  )[0];
  const sameName =
    best !== undefined && trade !== undefined && foldText(best.claim.name) === foldText(trade.claim.name);
  return [...(best === undefined ? [] : [best]), ...(trade === undefined || sameName ? [] : [trade])];
}

/** The line above an address, as in a block of contact details. */
function aboveAddress(text: string, addresses: readonly FoundAddress[]): FoundName | undefined {
  for (const { start } of addresses) {
    const before = text
      .slice(Math.max(0, start - 120), start)
      .replace(/(?:adresse|siège social|siège)\s*:?\s*$/i, '');
    const lines = before
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const line = (lines.at(-1) ?? '')
      .replace(/\s*\([^)]*\)(?=\s*[,–—-]?$)/, '')
      .replace(/[,–—:-]+$/, '')
      .trim();
    const found = new RegExp(`^${quotes}(${name})$`, 'u').exec(line);
    const written = clean(found?.[1] ?? '');
    if (!isName(written)) continue;
    const at = text.lastIndexOf(line, start);
    const { bare, form } = withoutForm(written);
    return {
      claim: { kind: 'controller-name', name: bare, legalForm: form },
      confidence: 'clear',
      start: at,
      end: at + line.length,
    };
  }
  return undefined;
}

function isName(written: string): boolean {
  const folded = foldText(written);
  return (
    /\p{L}{2}/u.test(written) &&
    written.length >= 2 &&
    written.length <= 100 &&
    !noName.test(folded) &&
    !providers.test(folded) &&
    !/^\d+$/.test(folded)
  );
}

function clean(written: string): string {
  return written
    .replace(/\s+/g, ' ')
    .replace(/^(?:Monsieur|Madame|Mlle|Mme|Mr|M\.?|Docteur|Dr\.?|Maître|Me)\s+(?=\p{Lu})/u, '')
    .replace(/[\s.,;:’'&-]+$/, '')
    .trim();
}

function withoutForm(written: string): { readonly bare: string; readonly form: string | null } {
  const behind = new RegExp(`^(.+?),?\\s(${forms})$`, 'u').exec(written);
  if (behind !== null) return { bare: behind[1] ?? written, form: behind[2] ?? null };
  const before = new RegExp(`^(${forms})\\s(.+)$`, 'u').exec(written);
  return before === null
    ? { bare: written, form: null }
    : { bare: before[2] ?? written, form: before[1] ?? null };
}
