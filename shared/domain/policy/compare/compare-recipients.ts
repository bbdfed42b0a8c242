/** Recipients by name and by kind, what they may do, and where the data goes (Art. 13(1)(e) and (f), 28, 44). */
import { isInEea } from '../../authority/eea.ts';
import type { Processor } from '../../processing/processing-activity.ts';
import { recipientEntries } from '../entries/recipients.ts';
import type { PolicyRecipient } from '../policy-codes.ts';
import type { PolicyFinding } from '../policy-finding.ts';
import { entryKey } from '../proposal-key.ts';
import { codeOf, findingsOf } from '../propose-register.ts';
import { clearly, isQuoted, isSameName, recipientRecord, wordsOf, type Compared } from './compared.ts';
import { difference, type Difference } from './difference.ts';
import { meaningOfRecipient, providerKey, type RecipientMeaning } from './meaning.ts';

/** What a recipient of the register is, beside it. */
export interface MeantRecipient extends RecipientMeaning {
  readonly recipient: Processor;
}

/** Said of nobody in particular: whoever works for the business is meant. */
const general: ReadonlySet<PolicyRecipient> = new Set(['service-providers', 'partners', 'it-providers']);

export function meantRecipients({ processors, directory }: Compared): readonly MeantRecipient[] {
  return processors.map((recipient) => ({ recipient, ...meaningOfRecipient(recipient, directory) }));
}

export function isNamed(
  { recipient, providers }: MeantRecipient,
  claim: { readonly name: string; readonly code: string | null },
): boolean {
  if (providers.has(providerKey(claim)) || providers.has(wordsOf(claim.name))) return true;
  return !recipient.isUnnamed && ` ${wordsOf(recipient.name)} `.includes(` ${wordsOf(claim.name)} `);
}

export function compareRecipients(of: Compared, meant: readonly MeantRecipient[]): readonly Difference[] {
  return [...unheldProviders(of, meant), ...unheldKinds(of, meant), ...unsaidRecipients(of, meant)];
}

function unheldProviders(of: Compared, meant: readonly MeantRecipient[]): readonly Difference[] {
  const own = [of.controller.name, of.controller.tradeName ?? ''];
  return clearly(of, 'processor').flatMap(({ claim, evidence }) => {
    const { name, code, isDenied } = claim;
    const found = meant.filter((each) => isNamed(each, claim));
    const names = [{ fr: name, nl: name, en: name, de: name }];
    if (isDenied)
      return found.length === 0
        ? []
        : [
            difference('contradiction', 'recipient-denied', '13(1)(e)', {
              names,
              evidence,
              records: found.map(({ recipient }) => recipientRecord(recipient)),
            }),
          ];
    if (found.length > 0 || own.some((each) => isSameName(each, name))) return [];
    const key = entryKey('processor', code ?? codeOf(name));
    return [
      difference('missing-in-register', 'recipient-not-in-register', '30(1)(d)', {
        names,
        evidence,
        proposalKey: key,
      }),
    ];
  });
}

export function isKindHeld(kind: PolicyRecipient, meant: readonly MeantRecipient[]): boolean {
  if (recipientEntries[kind]?.role === 'authority')
    return meant.some(({ recipient }) => recipient.role === 'authority');
  return general.has(kind)
    ? meant.some(({ recipient }) => recipient.role !== 'authority')
    : meant.some(({ kinds }) => kinds.has(kind));
}

/** Authorities are told by the law, and are no recipients in an inquiry of theirs: Art. 4(9). */
function unheldKinds(of: Compared, meant: readonly MeantRecipient[]): readonly Difference[] {
  const namedBeside = new Set(
    findingsOf(of.reading.findings, 'processor').flatMap(({ evidence }) =>
      evidence.map(({ start }) => start),
    ),
  );
  return clearly(of, 'recipient', ({ isDenied }) => !isDenied).flatMap(({ claim, evidence }) => {
    const entry = recipientEntries[claim.recipient];
    if (entry === undefined || entry.role === 'authority') return [];
    const isBeside = !general.has(claim.recipient) && evidence.some(({ start }) => namedBeside.has(start));
    if (isBeside || isKindHeld(claim.recipient, meant)) return [];
    return [
      difference('missing-in-register', 'recipient-not-in-register', '30(1)(d)', {
        names: [entry.name],
        evidence,
        proposalKey: entryKey('processor', claim.recipient),
      }),
    ];
  });
}

function unsaidRecipients(of: Compared, meant: readonly MeantRecipient[]): readonly Difference[] {
  const providers = findingsOf(of.reading.findings, 'processor').filter(({ claim }) => !claim.isDenied);
  const kinds = new Set(
    findingsOf(of.reading.findings, 'recipient').flatMap(({ claim }) =>
      claim.isDenied ? [] : [claim.recipient],
    ),
  );
  const isSaid = (each: MeantRecipient) => {
    const { name, isUnnamed } = each.recipient;
    return (
      providers.some(({ claim }) => isNamed(each, claim)) ||
      of.words.includes(` ${wordsOf(name)} `) ||
      isQuoted(of, each.recipient.service) ||
      [...each.kinds].some((kind) => kinds.has(kind) && (isUnnamed || !general.has(kind))) ||
      (isUnnamed && [...general].some((kind) => kinds.has(kind)))
    );
  };
  return meant
    .filter((each) => each.recipient.role !== 'authority' && !isSaid(each))
    .map(({ recipient }) =>
      difference('missing-in-policy', 'recipient-not-in-policy', '13(1)(e)', {
        records: [recipientRecord(recipient)],
      }),
    );
}

export function compareTransfers(of: Compared, meant: readonly MeantRecipient[]): readonly Difference[] {
  const transfers = clearly(of, 'transfer');
  const stated = findingsOf(of.reading.findings, 'transfer').filter(({ claim }) => !claim.isDenied);
  const denied = transfers.filter(({ claim }) => claim.isDenied);
  const withinEu = clearly(of, 'statement', ({ statement }) => statement === 'data-stored-in-eu');
  const abroad = meant.filter(
    ({ recipient: { countryCode } }) => countryCode !== null && !isInEea(countryCode),
  );
  const records = abroad.map(({ recipient }) => recipientRecord(recipient));
  const evidenceOf = (found: readonly PolicyFinding[]) => found.flatMap(({ evidence }) => evidence);
  const refused = evidenceOf([...denied, ...(stated.length === 0 ? withinEu : [])]);
  const shielded = transfers.flatMap(({ evidence }) =>
    evidence.filter(({ sentence }) => /privacy shield|bouclier/i.test(sentence)),
  );
  const isAbroadInPolicy = transfers.filter(
    ({ claim }) => !claim.isDenied && (claim.countryCode === null || !isInEea(claim.countryCode)),
  );
  // A group whose parent lies outside is carried by a safeguard though its own country needs none.
  const carried = meant.some(({ recipient: { safeguard } }) => safeguard !== 'none-needed');
  return [
    ...(records.length > 0 && refused.length > 0
      ? [difference('contradiction', 'transfer-denied', '13(1)(f)', { evidence: refused, records })]
      : []),
    ...(records.length > 0 && refused.length === 0 && stated.length === 0
      ? [difference('missing-in-policy', 'transfer-not-in-policy', '13(1)(f)', { records })]
      : []),
    ...(isAbroadInPolicy.length > 0 && records.length === 0 && !carried
      ? [
          difference('missing-in-register', 'transfer-not-in-register', '30(1)(e)', {
            evidence: evidenceOf(isAbroadInPolicy),
          }),
        ]
      : []),
    ...safeguardsThatDiffer(of, abroad),
    // Schrems II: Court of Justice, C-311/18, 16 July 2020.
    ...(shielded.length > 0
      ? [difference('contradiction', 'privacy-shield', '45', { evidence: shielded })]
      : []),
    ...storedElsewhere(of, meant, stated.length > 0),
  ];
}

function safeguardsThatDiffer(of: Compared, abroad: readonly MeantRecipient[]): readonly Difference[] {
  const found = clearly(of, 'transfer', ({ safeguard, isDenied }) => safeguard !== null && !isDenied);
  const said = new Set(found.map(({ claim }) => claim.safeguard));
  const others = abroad.filter(
    ({ recipient: { safeguard } }) => safeguard !== 'missing' && !said.has(safeguard),
  );
  const isStated = findingsOf(of.reading.findings, 'transfer').some(({ claim }) => !claim.isDenied);
  if (found.length === 0 && isStated && abroad.length > 0)
    return [
      difference('missing-in-policy', 'safeguard-not-in-policy', '13(1)(f)', {
        records: abroad.map(({ recipient }) => recipientRecord(recipient)),
      }),
    ];
  if (found.length === 0 || others.length === 0) return [];
  return [
    difference('contradiction', 'safeguard-differs', '13(1)(f)', {
      details: [...said].flatMap((each) => each ?? []),
      evidence: found.flatMap(({ evidence }) => evidence),
      records: others.map(({ recipient }) => recipientRecord(recipient)),
    }),
  ];
}

/** "Stocké en France", and a processor that keeps it elsewhere without the policy saying so. */
function storedElsewhere(
  of: Compared,
  meant: readonly MeantRecipient[],
  isTransferStated: boolean,
): readonly Difference[] {
  const places = clearly(of, 'hosting-place');
  const countries = new Set(places.map(({ claim }) => claim.countryCode));
  if (places.length === 0) return [];
  const others = meant.filter(({ recipient: { role, countryCode }, kinds }) => {
    if (role !== 'processor' || countryCode === null || countries.has(countryCode)) return false;
    return kinds.has('hosting-providers') || (!isInEea(countryCode) && !isTransferStated);
  });
  if (others.length === 0) return [];
  return [
    difference('contradiction', 'stored-elsewhere', '13(1)(f)', {
      details: [...countries],
      evidence: places.flatMap(({ evidence }) => evidence),
      records: others.map(({ recipient }) => recipientRecord(recipient)),
    }),
  ];
}
