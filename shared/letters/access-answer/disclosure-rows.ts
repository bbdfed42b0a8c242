/** Words what was given to authorities, in court and to others on demand as recipients of an access answer (GDPR Art. 15(1)(c)). */
import type { DisclosureRecipient } from '../../domain/disclosure/disclosure.ts';
import type { Language } from '../../domain/language.ts';
import { countryName } from '../../domain/postal/country-code.ts';
import type { HeldDisclosure } from '../../domain/subject/held-data.ts';
import { capitalise, formatDate, phrase } from '../format.ts';
import type { Localizer } from '../localizer.ts';
import type { RecipientRow } from './held-rows.ts';

interface DisclosureWords {
  readonly kinds: Readonly<Record<DisclosureRecipient, string>>;
  /** `{kind}`, `{date}` */
  readonly given: string;
}

const words: Readonly<Record<Language, DisclosureWords>> = {
  fr: {
    kinds: {
      authority: 'autorité publique',
      court: 'juridiction',
      police: 'police ou parquet',
      lawyer: 'avocat',
      insurer: 'assureur',
      other: 'autre destinataire',
    },
    given: '{kind} : communication du {date}',
  },
  nl: {
    kinds: {
      authority: 'overheidsinstantie',
      court: 'rechtbank',
      police: 'politie of parket',
      lawyer: 'advocaat',
      insurer: 'verzekeraar',
      other: 'andere ontvanger',
    },
    given: '{kind}: meegedeeld op {date}',
  },
  en: {
    kinds: {
      authority: 'public authority',
      court: 'court',
      police: 'police or public prosecutor',
      lawyer: 'lawyer',
      insurer: 'insurer',
      other: 'other recipient',
    },
    given: '{kind}: disclosed on {date}',
  },
  de: {
    kinds: {
      authority: 'Behörde',
      court: 'Gericht',
      police: 'Polizei oder Staatsanwaltschaft',
      lawyer: 'Rechtsanwalt',
      insurer: 'Versicherer',
      other: 'anderer Empfänger',
    },
    given: '{kind}: mitgeteilt am {date}',
  },
};

export function disclosureRows(
  disclosures: readonly HeldDisclosure[],
  localizer: Localizer,
): readonly RecipientRow[] {
  const { language } = localizer;
  const { kinds, given } = words[language];
  return disclosures.map(({ name, recipientKind, countryCode, on, categories }) => ({
    recipient: name,
    service: phrase(language, given, {
      kind: capitalise(language, kinds[recipientKind]),
      date: formatDate(language, on),
    }),
    country: countryName(countryCode, language),
    categories: categories.map((category) => localizer.text(category, 'category')).join(', '),
  }));
}
