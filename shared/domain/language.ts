/** The languages of the screen and of letters, and text stored in several of them. */
import { z } from 'zod';

/** In the order in which they are offered: French first. */
export const languages = ['fr', 'nl', 'en', 'de'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

const text = z.string().trim().min(1).max(4000);

/** Text that a letter or report may print, in at least one language. There is no silent fallback to another language. */
export const localizedTextSchema = z
  .object({ fr: text, nl: text, en: text, de: text })
  .partial()
  .readonly()
  .refine((value) => Object.values(value).some((each) => each !== undefined), { error: 'no-language' });
export type LocalizedText = z.infer<typeof localizedTextSchema>;
