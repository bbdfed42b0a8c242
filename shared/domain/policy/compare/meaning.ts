/** What an entry of the register means in the terms in which policies are read: by its code, otherwise by its own words. */
import { languages, type Language, type LocalizedText } from '../../language.ts';
import type { DataCategory, ProcessingActivity, Processor } from '../../processing/processing-activity.ts';
import type { DirectoryProcessor } from '../../processing/processor-directory.ts';
import { activityEntries } from '../entries/activities.ts';
import { categoryEntries } from '../entries/categories.ts';
import { recipientEntries } from '../entries/recipients.ts';
import { policyRecipients, type PolicyDataKind, type PolicyRecipient } from '../policy-codes.ts';
import { findingsOf } from '../propose-register.ts';
import { readPolicy, type KnownProvider } from '../read-policy.ts';
import { wordsOf } from './compared.ts';
import { activityMeanings, categoryMeanings, recipientWords } from './known-codes.ts';

const headings = {
  purposes: { fr: 'Finalités des traitements', nl: 'Doeleinden', en: 'Purposes', de: 'Finalités' },
  data: {
    fr: 'Données que nous collectons',
    nl: 'Welke gegevens verzamelen wij',
    en: 'Data that we collect',
    de: 'Données que nous collectons',
  },
  recipients: { fr: 'Destinataires', nl: 'Ontvangers', en: 'Recipients', de: 'Destinataires' },
} as const;

function readAs(about: keyof typeof headings, text: LocalizedText, directory: readonly KnownProvider[] = []) {
  const language: Language = languages.find((each) => text[each] !== undefined) ?? 'fr';
  return readPolicy(`${headings[about][language]}\n\n- ${text[language] ?? ''}`, directory).findings;
}

/** Codes of `activityEntries`. */
export function meaningOfActivity({ code, name, purpose }: ProcessingActivity): ReadonlySet<string> {
  const byCode =
    code === null ? undefined : (activityMeanings[code] ?? (code in activityEntries ? [code] : undefined));
  return new Set(byCode ?? meaningInWords(name, purpose));
}

/** Also what its own words add to its code: "facturation et encaissement". */
export function allMeaningsOfActivity(activity: ProcessingActivity): ReadonlySet<string> {
  return new Set([...meaningOfActivity(activity), ...meaningInWords(activity.name, activity.purpose)]);
}

function meaningInWords(...texts: readonly LocalizedText[]): readonly string[] {
  const purposes = texts.flatMap((text) =>
    findingsOf(readAs('purposes', text), 'purpose').map(({ claim }) => claim.purpose),
  );
  return Object.entries(activityEntries).flatMap(([code, entry]) =>
    entry.purposes.some((each) => purposes.includes(each)) ? [code] : [],
  );
}

/** Codes of `categoryEntries`. */
export function meaningOfCategory(category: DataCategory): ReadonlySet<string> {
  const { code } = category;
  if (code !== null && categoryMeanings[code] !== undefined) return new Set(categoryMeanings[code]);
  if (code !== null && code in categoryEntries) return new Set([code]);
  return new Set(entriesOfData(dataInName(category)));
}

export function allMeaningsOfCategory(category: DataCategory): ReadonlySet<string> {
  return new Set([...meaningOfCategory(category), ...entriesOfData(dataInName(category))]);
}

function entriesOfData(kinds: readonly PolicyDataKind[]): readonly string[] {
  return Object.entries(categoryEntries).flatMap(([code, { data }]) =>
    data.some((each) => kinds.includes(each)) ? [code] : [],
  );
}

/** "Paiements (sans données bancaires)" names no bank data. */
export function dataInName({ name }: DataCategory): readonly PolicyDataKind[] {
  return findingsOf(readAs('data', name), 'data-category').flatMap(({ claim }) =>
    claim.isDenied ? [] : [claim.data],
  );
}

export interface RecipientMeaning {
  /** Codes of the directory, and names, of the provider itself. */
  readonly providers: ReadonlySet<string>;
  readonly kinds: ReadonlySet<PolicyRecipient>;
}

/** By what a provider is known whatever it is called: "Office 365", "Microsoft Ireland Operations Ltd.". */
export function providerKey({ name, code }: { readonly name: string; readonly code: string | null }): string {
  return code ?? wordsOf(name);
}

export function meaningOfRecipient(
  recipient: Processor,
  directory: readonly DirectoryProcessor[],
): RecipientMeaning {
  const { code, name, service, subProcessors } = recipient;
  const inName = [name, ...subProcessors.map((each) => each.name)].flatMap((each) =>
    findingsOf(readAs('recipients', { fr: `Nous travaillons avec ${each}.` }, directory), 'processor'),
  );
  const own = directory.some((entry) => entry.code === code) && code !== null ? [code] : [];
  const words = ` ${wordsOf([name, ...Object.values(service)].join(' '))}`;
  const kinds = policyRecipients.filter((kind) => {
    if (kind === code) return kind in recipientEntries;
    const known = recipientWords[kind];
    return known !== undefined && new RegExp(` (?:${known})`, 'u').test(words);
  });
  return {
    providers: new Set([
      ...own,
      ...(recipient.isUnnamed ? [] : [wordsOf(name)]),
      ...inName.map(({ claim }) => providerKey(claim)),
    ]),
    kinds: new Set(kinds),
  };
}
