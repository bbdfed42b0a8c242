/** The list of letters to hand in at the counter of the post, as PDF. */
import type { LetterId } from '../../shared/domain/id.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { LetterDocument } from '../../shared/letters/letter.ts';
import { printedNumber } from '../../shared/letters/printed-number.ts';
import { depositSlipReport, type DepositItem } from '../../shared/reports/deposit-slip.ts';
import { depositSlipWords } from '../../shared/reports/words/deposit-slip.ts';
import type { Context } from '../context.ts';
import { controllerOn } from '../database/controller.ts';
import { findLetter, readLetterDocument } from '../database/letters.ts';
import { ok } from '../../shared/result.ts';
import { renderReport } from '../pdf/report.ts';
import { listed, listLettersIn } from './letter-list.ts';
import { nameMatter } from './letter-matter.ts';
import { notFound, rule } from './on-request.ts';

interface SlipOrder {
  readonly letterIds: readonly LetterId[];
  readonly language: Language;
}

const most = 100;

/** To be sent, and gone by registered post without word of it; what has no postal address is not for the counter. */
export function list(context: Context) {
  const { db } = context;
  const gone = listLettersIn(db, 'sent').filter(
    ({ postings }) => postings.at(-1)?.channel === 'registered-post',
  );
  const rows = [...listLettersIn(db, 'to-send'), ...gone].filter(({ id }) =>
    hasPostalAddress(readLetterDocument(db, id)),
  );
  return ok({ items: rows.slice(0, most).flatMap((row) => listed(context, row) ?? []) });
}

export async function make(context: Context, { letterIds, language }: SlipOrder) {
  const { db } = context;
  const today = context.today();
  const items: DepositItem[] = [];
  for (const id of new Set(letterIds)) {
    const letter = findLetter(db, id);
    const matter = letter === null ? null : nameMatter(context, letter.about);
    if (letter === null || matter === null) return notFound('letter');
    const document = readLetterDocument(db, id);
    const { recipient, sendingNotice } = document;
    if (!hasPostalAddress(document)) return rule('postal-address-needed');
    const posting = letter.postings.at(-1) ?? null;
    items.push({
      recipient,
      reference: matter.reference ?? '',
      registeredNumber: posting?.registeredNumber ?? printedNumber(document),
      service: posting?.channel ?? (sendingNotice === null ? 'post' : 'registered-post'),
      depositedOn: posting?.sentOn ?? today,
    });
  }
  const controller = controllerOn(db, today);
  const report = depositSlipReport({ language, controller, madeOn: today, items });
  const { bytes } = await renderReport(report, { createdAt: context.now() });
  const name = `${depositSlipWords[language].fileName}-${today}.pdf`;
  return ok({ fileId: context.files.add({ name, mediaType: 'application/pdf', bytes }) });
}

/** With the name alone the letter was written to leave by e-mail or to be handed over. */
function hasPostalAddress({ recipient }: LetterDocument): boolean {
  return recipient.length > 1;
}
