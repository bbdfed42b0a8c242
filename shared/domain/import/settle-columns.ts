/** What columns mean beside each other: "Nom" is a family name only where there is a "Prénom", and one number is the customer's. */
import type { HeaderMeaning } from './header-words.ts';
import { isWeakId } from './header-words.ts';
import { headerKey } from './header-key.ts';
import type { Draft } from './propose-mapping.ts';

/** @param isKnown the table of a known tool: its own meanings are not touched */
export function settleColumns(drafts: readonly Draft[], isKnown: boolean): readonly Draft[] {
  return [settleNames, settleCustomerNumber, settleConsent, settleStreets].reduce((all, settle) => settle(all, isKnown), drafts);
}

const has = (drafts: readonly Draft[], target: HeaderMeaning['target']): boolean =>
  drafts.some(({ meaning }) => meaning?.target === target);

const become = (draft: Draft, meaning: HeaderMeaning): Draft => ({ ...draft, meaning });

/** Words that mean a family name beside a given name, and the whole name alone. */
const looseNames = new Set(['nom', 'name', 'naam', 'nom client', 'nom du client', 'klantnaam', 'kundenname', 'noms', 'last']);

function settleNames(drafts: readonly Draft[]): readonly Draft[] {
  const hasGiven = has(drafts, 'given-name');
  const hasFamily = drafts.some(({ header, meaning }) => meaning?.target === 'family-name' && !looseNames.has(headerKey(header)));
  const hasFull = drafts.some(({ header, meaning }) => meaning?.target === 'full-name' && !looseNames.has(headerKey(header)));
  return drafts.map((draft) => {
    const { meaning, why, header } = draft;
    if (meaning === null || why === 'known-export' || !looseNames.has(headerKey(header))) return draft;
    if (meaning.target !== 'family-name' && meaning.target !== 'full-name') return draft;
    const isWhole = !hasGiven || hasFamily;
    if (isWhole && hasFull) return draft;
    return become(draft, { target: isWhole ? 'full-name' : 'family-name', group: meaning.group });
  });
}

/** A column called "ID" is the customer's number only where none says so in words. */
function settleCustomerNumber(drafts: readonly Draft[]): readonly Draft[] {
  const explicit = drafts.some(({ header, meaning }) => meaning?.target === 'customer-number' && !isWeakId(header));
  const first = drafts.find(({ meaning }) => meaning?.target === 'customer-number');
  return drafts.map((draft) => {
    if (draft.meaning?.target !== 'customer-number' || draft.why === 'known-export' || !isWeakId(draft.header)) return draft;
    const isChosen = !explicit && draft === first;
    return isChosen ? draft : become(draft, { target: 'ignore', group: null });
  });
}

/** Beside a column "newsletter", an "opt-in" is another consent (partners, text messages): kept, not obeyed. */
function settleConsent(drafts: readonly Draft[]): readonly Draft[] {
  const isNewsletter = ({ header }: Draft): boolean => /newsletter|nieuwsbrief|infolettre/.test(headerKey(header));
  const consents = drafts.filter(({ meaning }) => meaning?.target === 'newsletter-consent');
  if (consents.length < 2) return drafts;
  const chosen = consents.find((draft) => draft.why === 'known-export') ?? consents.find(isNewsletter) ?? consents[0];
  return drafts.map((draft) =>
    draft.meaning?.target === 'newsletter-consent' && draft !== chosen && draft.why !== 'known-export'
      ? become(draft, { target: 'data', category: 'newsletter', group: null })
      : draft,
  );
}

/** House numbers belong to the street of their own address; a "Numéro" without any street is something else. */
function settleStreets(drafts: readonly Draft[]): readonly Draft[] {
  const isHouseNumber = ({ header }: Draft): boolean => /^(nummer|hnr)$/.test(headerKey(header));
  const hasStreet = drafts.some((draft) => draft.meaning?.target === 'street' && !isHouseNumber(draft));
  if (hasStreet) return drafts;
  return drafts.map((draft) =>
    draft.meaning?.target === 'street' && isHouseNumber(draft) ? become(draft, { target: 'customer-number', group: null }) : draft,
  );
}
