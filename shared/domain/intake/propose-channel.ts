/** By which way a document probably came, from what it is; the user says. */
import type { Channel } from '../request/channel.ts';
import { foldText } from '../text/fold-text.ts';
import type { ReadDocument } from './read-document.ts';

/** The mention of a registered letter, at its head or on the scan of its envelope. */
const registered =
  /\b(recommandee? avec|lettre recommandee|en recommande|par recommande|lrar|aangetekende? (brief|zending|schrijven)|per aangetekend|registered (post|mail|letter)|einschreiben)\b/;
/** Where it stands, if it stands there: below it the letter may ask for an answer by registered post. */
const headLength = 600;

/** Null for pasted words, which may have come by any way. */
export function proposeChannel(
  document: Pick<ReadDocument, 'kind' | 'sender' | 'replyTo' | 'text'>,
  ownEmails: ReadonlySet<string>,
): Channel | null {
  switch (document.kind) {
    case 'mail':
      return isFromForm(document, ownEmails) ? 'web-form' : 'email';
    case 'pdf':
    case 'image':
      return registered.test(foldText(document.text.slice(0, headLength))) ? 'registered-post' : 'post';
    case 'text':
    case 'other':
      return null;
  }
}

/** Forms of web sites write from the site's own address, and name the person to answer. */
function isFromForm(
  { sender, replyTo }: Pick<ReadDocument, 'sender' | 'replyTo'>,
  ownEmails: ReadonlySet<string>,
): boolean {
  const from = sender?.email?.toLowerCase() ?? '';
  if (replyTo?.email === undefined || replyTo.email === null || replyTo.email.toLowerCase() === from)
    return false;
  const isMachine = /^(no-?reply|ne-?pas-?repondre|wordpress|formul\w*|contact-?form)[@+.-]/.test(from);
  return isMachine || ownEmails.has(from);
}
