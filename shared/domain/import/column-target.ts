/** What a column of a foreign table may become in the register: a closed list, and the categories of what is kept as data. */
import { z } from 'zod';

export const columnTargets = [
  'full-name',
  'given-name',
  'family-name',
  'company',
  'email',
  'phone',
  'mobile',
  /** Several of the same address are joined in order: street, house number. */
  'street',
  'street-2',
  'postal-code',
  'town',
  'country',
  'language',
  'birth-date',
  'customer-number',
  'vat-number',
  /** Start of the relation. */
  'created-on',
  'last-contact-on',
  'last-order-on',
  /** A yes or no, or a word such as "subscribed" or "désinscrit". */
  'newsletter-consent',
  'newsletter-optin-at',
  /** A date, or a yes: "blacklisted". */
  'unsubscribed-at',
  'opt-in-ip',
  'note',
  'tags',
  /** Kept word for word under a category of data. */
  'data',
  /** Passwords, hashes, keys, payment cards: never stored, and no user can choose otherwise. */
  'secret',
  'ignore',
] as const;
export const columnTargetSchema = z.enum(columnTargets);
export type ColumnTarget = z.infer<typeof columnTargetSchema>;

/** Stable codes; the register has, or makes, a category of data for each. */
export const importCategories = [
  'identity',
  'contact',
  'company',
  'account',
  'purchases',
  'payment',
  'newsletter',
  'preferences',
  'connection',
  'location',
  'notes',
  'profession',
  /** GDPR Art. 9: health, beliefs and the like. */
  'special',
  'other',
] as const;
export const importCategorySchema = z.enum(importCategories);
export type ImportCategory = z.infer<typeof importCategorySchema>;

/** Under which category the original text of a column is kept beside the field that it fills; null where nothing more is kept. */
export const categoryOfTarget: Readonly<Partial<Record<ColumnTarget, ImportCategory>>> = {
  'vat-number': 'company',
  'last-order-on': 'purchases',
  'newsletter-consent': 'newsletter',
  'newsletter-optin-at': 'newsletter',
  'unsubscribed-at': 'newsletter',
  'opt-in-ip': 'newsletter',
  tags: 'preferences',
};
