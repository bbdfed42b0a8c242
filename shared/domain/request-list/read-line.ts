/** Reads one line of a list of requests: a request as it can be registered, or the reason why it cannot. */
import { z } from 'zod';
import { readDate } from '../import/read-date.ts';
import { tableRefusals } from '../import/table-problem.ts';
import type { ControllerCountry } from '../controller/controller.ts';
import { firstRequestsOn, gdprAppliesFrom } from '../law/answering-law.ts';
import type { LocalDate } from '../local-date.ts';
import type { Channel } from '../request/channel.ts';
import { requestReferenceSchema } from '../request/request.ts';
import { isKnownIn, type Outcome, type Right } from '../request/right.ts';
import { emailSchema } from '../text/email.ts';
import type { ListMapping, ListTarget } from './list-column.ts';
import { readListChannel, readListRights, readListState } from './read-cells.ts';

/** Worded as `list-refused.<code>`. */
export const listLineRefusals = [
  ...tableRefusals,
  'no-name',
  'no-date',
  'unreadable-date',
  'ambiguous-date',
  'date-in-future',
  'date-too-early',
  'no-right',
  'unknown-right',
  'right-not-in-law',
  'answered-before-receipt',
  'reference-too-long',
  'reference-taken',
  'reference-repeated',
] as const;
export const listLineRefusalSchema = z.enum(listLineRefusals);
export type ListLineRefusal = z.infer<typeof listLineRefusalSchema>;

/** Said of a line that goes in all the same. Worded as `list-warning.<code>`. */
export const listWarnings = [
  'reference-given',
  'email-left-out',
  'channel-assumed',
  'state-unclear',
  'right-left-out',
  'before-the-gdpr',
  'note-cut',
] as const;
export type ListWarning = (typeof listWarnings)[number];

export interface ListedRequest {
  /** Null: it gets the next number. */
  readonly reference: string | null;
  readonly receivedOn: LocalDate;
  readonly name: string;
  readonly email: string | null;
  readonly rights: readonly Right[];
  readonly channel: Channel;
  readonly isClosed: boolean;
  readonly outcome: Outcome | null;
  readonly answeredOn: LocalDate | null;
  /** As the list words it. */
  readonly stateWords: string | null;
  readonly note: string | null;
  readonly warnings: readonly ListWarning[];
}

export type ReadLine =
  | { readonly kind: 'request'; readonly request: ListedRequest }
  | { readonly kind: 'refused'; readonly reason: ListLineRefusal; readonly column: string | null };

const longestName = 200;
const longestNote = 2000;

/** Where and when a list is read. */
export interface ListReader {
  readonly country: ControllerCountry;
  readonly today: LocalDate;
}

export function readListLine(
  cells: readonly string[],
  mapping: ListMapping,
  { country, today }: ListReader,
): ReadLine {
  const columnOf = (target: ListTarget) => mapping.find((column) => column.target === target) ?? null;
  const cellOf = (target: ListTarget) => (cells[columnOf(target)?.index ?? -1] ?? '').trim();
  const refuse = (reason: ListLineRefusal, target?: ListTarget): ReadLine => ({
    kind: 'refused',
    reason,
    column: target === undefined ? null : (columnOf(target)?.header ?? null),
  });
  const dayIn = (target: 'received-on' | 'answered-on') =>
    readDate(cellOf(target), columnOf(target)?.dateOrder ?? null);

  const name = [cellOf('given-name'), cellOf('name')].filter((part) => part !== '').join(' ');
  const email = cellOf('email');
  if (name === '' && email === '') return refuse('no-name', 'name');
  const received = dayIn('received-on');
  if (received.kind === 'none') return refuse('no-date', 'received-on');
  if (received.kind === 'ambiguous') return refuse('ambiguous-date', 'received-on');
  if (received.kind !== 'date') return refuse('unreadable-date', 'received-on');
  if (received.on > today) return refuse('date-in-future', 'received-on');
  if (received.on < firstRequestsOn) return refuse('date-too-early', 'received-on');
  const answered = dayIn('answered-on');
  if (answered.kind === 'ambiguous') return refuse('ambiguous-date', 'answered-on');
  if (answered.kind !== 'date' && answered.kind !== 'none') return refuse('unreadable-date', 'answered-on');
  const answeredOn = answered.kind === 'date' ? answered.on : null;
  if (answeredOn !== null && answeredOn > today) return refuse('date-in-future', 'answered-on');
  if (answeredOn !== null && answeredOn < received.on)
    return refuse('answered-before-receipt', 'answered-on');
  if (cellOf('rights') === '') return refuse('no-right', 'rights');
  const asked = readListRights(cellOf('rights'));
  if (asked.length === 0) return refuse('unknown-right', 'rights');
  // LIL Art. 84 to 86: unknown to Belgian law; what else the line asks goes in, and its own words stay in the note.
  const rights = asked.filter((right) => isKnownIn(country, right));
  if (rights.length === 0) return refuse('right-not-in-law', 'rights');
  const isRightLeftOut = rights.length < asked.length;
  const reference = cellOf('reference');
  if (reference !== '' && !requestReferenceSchema.safeParse(reference).success)
    return refuse('reference-too-long', 'reference');

  const state = readListState(cellOf('outcome'));
  const channel = readListChannel(cellOf('channel'));
  const isEmail = emailSchema.safeParse(email).success;
  const notes = mapping
    .filter(({ target }) => target === 'note')
    .map(({ index }) => (cells[index] ?? '').trim());
  const note = [...(isRightLeftOut ? [cellOf('rights')] : []), ...notes]
    .filter((text) => text !== '')
    .join('\n');
  // What is neither said to be over nor answered stays open: a duty is not closed by a guess.
  const isClosed = state.isClosed ?? answeredOn !== null;
  return {
    kind: 'request',
    request: {
      reference: reference === '' ? null : reference,
      receivedOn: received.on,
      name: (name === '' ? email : name).slice(0, longestName),
      email: isEmail ? email : null,
      rights,
      channel: channel ?? (isEmail ? 'email' : 'post'),
      isClosed,
      outcome: isClosed ? state.outcome : null,
      answeredOn,
      stateWords: cellOf('outcome') === '' ? null : cellOf('outcome').slice(0, longestName),
      note: note === '' ? null : note.slice(0, longestNote),
      warnings: listWarnings.filter(
        (warning) =>
          ({
            'reference-given': reference === '',
            'email-left-out': email !== '' && !isEmail,
            'channel-assumed': channel === null,
            'state-unclear':
              (cellOf('outcome') !== '' && state.isClosed === null) ||
              (state.isClosed === false && answeredOn !== null),
            'right-left-out': isRightLeftOut,
            'before-the-gdpr': received.on < gdprAppliesFrom,
            'note-cut': note.length > longestNote,
          })[warning],
      ),
    },
  };
}
