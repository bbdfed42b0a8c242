/** Writes an e-mail that is not sent yet (RFC 5322): the user's own program opens it to be looked at and sent. */
import MailComposer from 'nodemailer/lib/mail-composer';

export interface EmailDraft {
  readonly id: string;
  /** ISO 8601 */
  readonly madeAt: string;
  readonly from: Party | null;
  readonly to: Party;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
  }[];
}

interface Party {
  readonly name: string;
  readonly address: string;
}

export async function writeEmail(draft: EmailDraft): Promise<Uint8Array> {
  const { id, madeAt, from, to, subject, text, attachments } = draft;
  const composer = new MailComposer({
    // Outlook and others then open it for writing, with a button to send.
    headers: { 'X-Unsent': '1' },
    ...(from === null ? {} : { from: { ...from } }),
    to: { ...to },
    subject,
    text,
    date: new Date(madeAt),
    // By itself the library would name this computer.
    messageId: `<${id}@greffe.invalid>`,
    baseBoundary: id,
    attachments: attachments.map(({ name, mediaType, bytes }) => ({
      filename: name,
      contentType: mediaType,
      content: Buffer.from(bytes),
    })),
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
