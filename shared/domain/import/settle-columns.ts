/** What columns mean beside each other: "Nom" is a family name only where there is a "Prénom", and one number is the customer's. */
import type { ColumnDraft } from './column-draft.ts';
import type { HeaderMeaning } from './header-meaning.ts';
import { isWeakId } from './header-words.ts';
import { headerKey } from './header-key.ts';

/** What the export of a known tool says for certain is not touched. */
export function settleColumns(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  return [settleNames, settleHouseNumbers, settleCustomerNumber, settleConsent].reduce(
    (all, settle) => settle(all),
    drafts,
  );
}

const has = (drafts: readonly ColumnDraft[], target: HeaderMeaning['target']): boolean =>
  drafts.some(({ meaning }) => meaning?.target === target);

const become = (draft: ColumnDraft, meaning: HeaderMeaning): ColumnDraft => ({ ...draft, meaning });

/** Words that mean a family name beside a given name, and the whole name alone. */
const looseNames = new Set([
  'nom',
  'name',
  'naam',
  'nom client',
  'nom du client',
  'klantnaam',
  'kundenname',
  'noms',
  'last',
]);

function settleNames(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const hasGiven = has(drafts, 'given-name');
  const hasFamily = drafts.some(
    ({ header, meaning }) => meaning?.target === 'family-name' && !looseNames.has(headerKey(header)),
  );
  const target = hasGiven === hasFamily ? 'full-name' : hasGiven ? 'family-name' : 'given-name';
  return drafts.map((draft) => {
    const { meaning, why, header } = draft;
    if (meaning === null || why === 'known-export' || !looseNames.has(headerKey(header))) return draft;
    if (meaning.target !== 'family-name' && meaning.target !== 'full-name') return draft;
    return become(draft, { target, group: meaning.group });
  });
}

/** A column called "ID" is the customer's number only where none says so in words. */
function settleCustomerNumber(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const explicit = drafts.some(
    ({ header, meaning }) => meaning?.target === 'customer-number' && !isWeakId(header),
  );
  const first = drafts.find(({ meaning }) => meaning?.target === 'customer-number');
  return drafts.map((draft) => {
    if (
      draft.meaning?.target !== 'customer-number' ||
      draft.why === 'known-export' ||
      !isWeakId(draft.header)
    )
      return draft;
    const isChosen = !explicit && draft === first;
    return isChosen ? draft : become(draft, { target: 'ignore', group: null });
  });
}

/** Beside a column "newsletter", an "opt-in" is another consent (partners, text messages): kept, not obeyed. */
function settleConsent(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const isNewsletter = ({ header }: ColumnDraft): boolean =>
    /newsletter|nieuwsbrief|infolettre|e ?mail marketing|accepts? marketing/.test(headerKey(header));
  const consents = drafts.filter(({ meaning }) => meaning?.target === 'newsletter-consent');
  if (consents.length < 2) return drafts;
  const chosen =
    consents.find((draft) => draft.why === 'known-export') ?? consents.find(isNewsletter) ?? consents[0];
  return drafts.map((draft) =>
    draft.meaning?.target === 'newsletter-consent' && draft !== chosen && draft.why !== 'known-export'
      ? become(draft, { target: 'data', category: 'newsletter', group: null })
      : draft,
  );
}

/**
 * "Numéro" beside a street without digits is the number of the house; a "Nummer" far from any street is not.
 */
function settleHouseNumbers(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  return drafts.map((draft, place) => {
    const target = draft.meaning?.target;
    if (draft.why === 'known-export' || !bareNumber.test(headerKey(draft.header))) return draft;
    if (target !== 'street' && target !== 'customer-number') return draft;
    const street = [drafts[place - 1], drafts[place + 1]].find((beside) => isStreetWithoutNumber(beside));
    if (street === undefined) return become(draft, { target: 'customer-number', group: null });
    return become(draft, { target: 'street', group: street.meaning?.group ?? null });
  });
}

const bareNumber = /^(nummer|hnr|numero|num|n|no|nr|number)( \d)?$/;

function isStreetWithoutNumber(draft: ColumnDraft | undefined): draft is ColumnDraft {
  if (draft?.meaning?.target !== 'street' || bareNumber.test(headerKey(draft.header))) return false;
  const numbered = draft.values.filter((value) => /\d/.test(value)).length;
  return numbered * 2 <= draft.values.length;
}
