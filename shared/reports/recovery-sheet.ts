/** The recovery sheet: one page to be kept on paper, with the key that opens a register whose passphrase is lost. */
import type { Language } from '../domain/language.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { ReportDocument } from '../letters/report.ts';
import { facts, heading, note, paragraph } from './blocks.ts';
import { createScribe } from './scribe.ts';

export interface RecoverySheetFacts {
  readonly language: Language;
  readonly controllerName: string;
  /** Seventeen groups of four hexadecimal digits between spaces: the raw key of 256 bits, then the group that checks it. */
  readonly recoveryKey: string;
  readonly madeOn: LocalDate;
}

const keyGroups = 16;

/** Throws where the key has not seventeen groups. */
export function recoverySheetReport(sheet: RecoverySheetFacts): ReportDocument {
  const { say, date, words } = createScribe(sheet.language);
  const text = words.recoverySheet;
  const groups = sheet.recoveryKey.split(' ');
  if (groups.length !== keyGroups + 1) throw new Error('A recovery key has seventeen groups');
  const lines = (sentences: readonly string[]) => sentences.map((sentence) => say(sentence)).join('\n');
  const key = groups.slice(0, keyGroups);
  return {
    language: sheet.language,
    orientation: 'portrait',
    issuer: sheet.controllerName,
    title: say(text.title),
    subtitle: say(text.subtitle, { date: date(sheet.madeOn) }),
    blocks: [
      paragraph(say(text.what)),
      heading(1, say(text.keyHeading)),
      { kind: 'code', groups: key },
      heading(2, say(text.checkHeading)),
      { kind: 'code', groups: groups.slice(keyGroups) },
      note(say(text.signs)),
      heading(1, say(text.adviceHeading)),
      facts(
        [say(text.useHeading), lines(text.use.map((step, index) => `${index + 1}. ${step}`))],
        [say(text.keepHeading), lines(text.keep)],
        [say(text.lostHeading), lines(text.lost)],
      ),
      note(say(text.expert)),
      // SQLCipher finds the salt at the start of the file where it is given the key alone.
      note(`PRAGMA key = "x'${key.join('')}'";`),
    ],
    footer: [],
    pageLabel: say(words.pageLabel, { page: '{page}', pages: '{pages}' }),
  };
}
