/** The deposit slip: what is handed in at the counter of the post, one line for each letter, with room for the postmark. */
import type { Controller } from '../domain/controller/controller.ts';
import type { Language } from '../domain/language.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { PostingChannel } from '../domain/request/channel.ts';
import { formatCount } from '../letters/format.ts';
import { legalName } from '../letters/letterhead.ts';
import type { ReportDocument } from '../letters/report.ts';
import { facts, note, paragraph, table } from './blocks.ts';
import { addressText } from './controller-facts.ts';
import { createScribe } from './scribe.ts';
import { depositSlipWords } from './words/deposit-slip.ts';

export interface DepositItem {
  /** As the window of the envelope shows it. */
  readonly recipient: readonly string[];
  /** Null for a letter to a person without a request. */
  readonly reference: string | null;
  /** Null where the label of the counter brings it. */
  readonly registeredNumber: string | null;
  readonly service: PostingChannel;
  readonly depositedOn: LocalDate;
}

export interface DepositSlipFacts {
  readonly language: Language;
  readonly controller: Controller;
  readonly madeOn: LocalDate;
  readonly items: readonly DepositItem[];
}

/** A postmark is some 30 mm high: a line of the slip is never lower than this many lines of text. */
const leastLines = 8;

export function depositSlipReport({ language, controller, madeOn, items }: DepositSlipFacts): ReportDocument {
  const { say, date, words } = createScribe(language);
  const text = depositSlipWords[language];
  return {
    language,
    orientation: 'landscape',
    issuer: legalName(controller),
    title: say(text.title),
    subtitle: say(text.subtitle, { date: date(madeOn) }),
    blocks: [
      facts([
        say(text.sender),
        [legalName(controller), addressText(controller.address, language)].join('\n'),
      ]),
      table(
        [
          [say(text.place), 1],
          [say(text.number), 5],
          [say(text.recipient), 6],
          [say(text.service), 3],
          [say(text.date), 3],
          [say(text.postmark), 5],
        ],
        items.map((item, index) => [
          String(index + 1),
          item.registeredNumber ?? '',
          tall([
            ...item.recipient,
            ...(item.reference === null ? [] : [say(text.reference, { reference: item.reference })]),
          ]),
          say(text.services[item.service]),
          date(item.depositedOn),
          '',
        ]),
      ),
      paragraph(formatCount(language, text.total, items.length)),
      facts([say(text.postOffice), [say(text.postOfficeLines), blankLine, blankLine, blankLine].join('\n')]),
      note(say(text.note)),
    ],
    footer: [say(words.madeOn, { date: date(madeOn) })],
    pageLabel: say(words.pageLabel, { page: '{page}', pages: '{pages}' }),
  };
}

/** A line that stays: of other white space nothing would be printed. */
const blankLine = '\u00a0';

function tall(lines: readonly string[]): string {
  return [...lines, ...Array.from({ length: Math.max(0, leastLines - lines.length) }, () => blankLine)].join(
    '\n',
  );
}
