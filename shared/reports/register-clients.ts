/** The processor's own register in the record: what is done for each client (GDPR Art. 30(2)). */
import type { ClientProcessing, ProcessingClient } from '../domain/processing/client-processing.ts';
import type { Processor } from '../domain/processing/processing-activity.ts';
import type { ReportBlock } from '../letters/report.ts';
import { facts, heading, linesOf, note } from './blocks.ts';
import { mayTransfer, recipientLine, transferLine } from './register-recipients.ts';
import type { RegisterScribe } from './register-scribe.ts';

/** Nothing where the business works for nobody. */
export function clientBlocks(
  entries: readonly ClientProcessing[],
  processors: readonly Processor[],
  scribe: RegisterScribe,
): readonly ReportBlock[] {
  if (entries.length === 0) return [];
  const { say, details } = scribe;
  return [
    heading(1, say(details.clientsHeading)),
    note(say(details.clientsNote)),
    ...entries.flatMap((entry, index) => entryBlocks(entry, index + 1, processors, scribe)),
  ];
}

function entryBlocks(
  entry: ClientProcessing,
  position: number,
  processors: readonly Processor[],
  scribe: RegisterScribe,
): readonly ReportBlock[] {
  return [
    heading(2, `${position}. ${scribe.localizer.text(entry.name, 'purpose')}`),
    facts(...clientLines(entry, processors, scribe)),
  ];
}

/** Art. 30(2)(a) to (d), the same labels for every entry. */
export function clientLines(
  entry: ClientProcessing,
  processors: readonly Processor[],
  scribe: RegisterScribe,
): readonly (readonly [label: string, value: string])[] {
  const { say, details, text, localizer, missing } = scribe;
  const { id, clients, transfers, security } = entry;
  const own = processors.filter((processor) => entry.processorIds.includes(processor.id));
  const abroad = [
    ...own.filter(mayTransfer).map((processor) => transferLine(processor, scribe)),
    ...(transfers === null ? [] : [localizer.text(transfers, 'processor-service')]),
  ];
  return [
    [say(details.clientCategories), localizer.text(entry.categories, 'purpose')],
    [
      say(details.clients),
      clients.length === 0
        ? missing(`clients ${id}`)
        : linesOf(clients.map((client, index) => clientLine(client, `${id} ${index}`, scribe))),
    ],
    [
      say(details.clientSubProcessors),
      own.length === 0
        ? say(text.noRecipients)
        : linesOf(own.map((processor) => recipientLine(processor, scribe))),
    ],
    [say(details.clientTransfers), abroad.length === 0 ? say(text.noTransfers) : linesOf(abroad)],
    [
      say(details.clientSecurity),
      security === null ? missing(`security ${id}`) : localizer.text(security, 'security'),
    ],
  ];
}

/** "Atelier Verdure SRL : Rue du Puits 3, 5000 Namur, bonjour@verdure.example" */
function clientLine(
  { name, address, email, representative }: ProcessingClient,
  what: string,
  { say, letterWords, missing }: RegisterScribe,
): string {
  const isReachable = address !== null || email !== null;
  const contacts = [
    ...(address === null ? [] : address.split('\n')),
    ...(email === null ? [] : [email]),
    ...(representative === null ? [] : [representative]),
    ...(isReachable ? [] : [missing(`contact ${what}`)]),
  ];
  return say(letterWords.detailed, { what: name, details: contacts.join(', ') });
}
