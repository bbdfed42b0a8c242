/** What a column is by its values: where its name says nothing, and to check what its name says. */
import type { ColumnDraft } from './column-draft.ts';
import { looks } from './column-sample.ts';
import type { ImportCategory } from './column-target.ts';
import type { HeaderMeaning } from './header-meaning.ts';

const asData = (category: ImportCategory, flag: HeaderMeaning['flag'] = null): HeaderMeaning => ({
  target: 'data',
  category,
  flag,
  group: null,
});

/** Null where the values could be anything. */
export function readContent(values: readonly string[]): HeaderMeaning | null {
  if (looks.secret(values)) return { target: 'secret', flag: 'secret', group: null };
  if (looks.paymentCard(values)) return { target: 'secret', flag: 'payment-card', group: null };
  if (looks.nationalNumber(values)) return { target: 'ignore', flag: 'national-number', group: null };
  if (looks.bankAccount(values)) return asData('payment', 'bank-account');
  if (looks.email(values)) return { target: 'email', group: null };
  if (looks.phone(values)) return { target: 'phone', group: null };
  return null;
}

/**
 * Keeps, corrects or drops (null) what the name of a column says, after a look at its values. An empty column keeps
 * what its name says.
 */
export function plausible(meaning: HeaderMeaning, values: readonly string[]): HeaderMeaning | null {
  if (values.length === 0) return meaning;
  if (looks.nationalNumber(values) && meaning.target !== 'secret') {
    return { target: 'ignore', flag: 'national-number', group: null };
  }
  switch (meaning.target) {
    case 'full-name':
    case 'given-name':
    case 'family-name':
    case 'customer-number':
      // "Subscriber", "Client", "Login": the address is the name.
      return looks.email(values) ? { target: 'email', group: null } : meaning;
    case 'email':
      return looks.emailAtAll(values) ? meaning : null;
    case 'phone':
    case 'mobile':
      return looks.phoneAtAll(values) ? meaning : asData('contact');
    case 'birth-date':
      return looks.date(values) ? meaning : asData('identity');
    case 'last-order-on':
      return looks.date(values) ? meaning : asData('purchases');
    case 'created-on':
    case 'last-contact-on':
      return looks.date(values)
        ? meaning
        : looks.consentWords(values)
          ? { target: 'newsletter-consent', group: null }
          : asData('account');
    case 'newsletter-optin-at':
      return looks.date(values)
        ? meaning
        : looks.consent(values)
          ? { target: 'newsletter-consent', group: null }
          : asData('newsletter');
    case 'unsubscribed-at':
      return looks.date(values) || looks.consent(values) ? meaning : asData('newsletter');
    case 'newsletter-consent':
      if (looks.consent(values)) return meaning;
      return looks.date(values) ? { target: 'newsletter-optin-at', group: null } : asData('newsletter');
    case 'country':
      return looks.country(values) ? meaning : asData('contact');
    case 'language':
      return looks.language(values) ? meaning : asData('preferences');
    case 'data':
      return plausibleData(meaning, values);
    default:
      return meaning;
  }
}

/** "Statut" may be the state of an account or of a subscription. */
function plausibleData(meaning: HeaderMeaning, values: readonly string[]): HeaderMeaning {
  const mayBeConsent = meaning.category === 'account' || meaning.category === 'purchases';
  return mayBeConsent && looks.consentWords(values) ? { target: 'newsletter-consent', group: null } : meaning;
}

/** A table without names for its columns: guesses from left to right, and the user puts right what is wrong. */
export function readNameless(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const isNameless = ({ header }: ColumnDraft): boolean => /^#\d+$/.test(header);
  if (!drafts.every(isNameless)) return drafts;
  const hasFullName = drafts.some(
    ({ values, meaning }) => meaning === null && looks.words(values) && !looks.oneWord(values),
  );
  const guesses: HeaderMeaning['target'][] = hasFullName ? ['full-name'] : ['given-name', 'family-name'];
  let hasPostalCode = false;
  return drafts.map((draft): ColumnDraft => {
    if (draft.meaning !== null || draft.values.length === 0) return draft;
    const guessed = (target: HeaderMeaning['target']): ColumnDraft => ({
      ...draft,
      meaning: { target, group: null },
      why: 'content',
    });
    if (!hasPostalCode && looks.postalCode(draft.values)) {
      hasPostalCode = true;
      return guessed('postal-code');
    }
    if (hasPostalCode && looks.words(draft.values)) {
      hasPostalCode = false;
      return guessed('town');
    }
    if (looks.words(draft.values) && guesses.length > 0) return guessed(guesses.shift() ?? 'full-name');
    return !hasPostalCode && looks.address(draft.values) ? guessed('street') : draft;
  });
}
