/** Who wrote the mail that was passed on inline, when, and about what: by the head that a mail program put above it. */
import type { LocalDate } from '../local-date.ts';
import { emailSchema } from '../text/email.ts';
import { findDates } from './find-dates.ts';
import { findPassedOn } from './find-passed-on.ts';
import type { MailParty } from './read-document.ts';

export interface PassedOnMail {
  readonly sender: MailParty | null;
  /** By the sender's clock; null where the head names no legible day. */
  readonly sentOn: LocalDate | null;
  readonly subject: string | null;
  /** The head and what follows: without what was written above it. */
  readonly text: string;
}

const longestName = 200;

export function passedOnMail(text: string, options?: { readonly ofOwn: boolean }): PassedOnMail | null {
  const found = findPassedOn(text, options);
  if (found === null) return null;
  const valueOf = (labels: RegExp) => found.head.find(({ label }) => labels.test(label))?.value ?? null;
  return {
    sender: senderOf(valueOf(/^(?:de|van|from|von)$/)),
    sentOn:
      findDates(valueOf(/^(?:envoye(?: le)?|verzonden|sent|gesendet|date|datum)$/) ?? '')[0]?.on ?? null,
    subject: valueOf(/^(?:objet|onderwerp|subject|betreff)$/),
    text: text.slice(found.headStart),
  };
}

/** "Jan Maes <jan@…>", "Jan Maes [mailto:jan@…]", or an address alone. */
function senderOf(value: string | null): MailParty | null {
  if (value === null) return null;
  const address = /[^\s<>[\]():;,"]{1,64}@[^\s<>[\]():;,"]{1,190}/.exec(value)?.[0] ?? '';
  const name = (value.split(/[<[(]/, 1)[0] ?? '').replaceAll(/["']/g, '').trim().slice(0, longestName);
  const email = emailSchema.safeParse(address).success ? address : null;
  return name === '' && email === null ? null : { name: name.includes('@') ? '' : name, email };
}
