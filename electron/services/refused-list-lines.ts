/** The lines of a list of requests that stay out, each with its reason, as a table that the user repairs and takes over again. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { FileId } from '../../shared/domain/id.ts';
import { lineRefusalWords } from '../../shared/domain/import/refusal-words.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { ListMapping } from '../../shared/domain/request-list/list-column.ts';
import { catalogs } from '../../shared/i18n/catalogs.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { writeRefusedList } from '../files/table/write-refused.ts';
import { readList, type ListOrder } from './request-list.ts';

interface RefusedOrder extends ListOrder {
  readonly mapping: ListMapping;
  readonly language: Language;
}

export async function refusedListLines(
  context: Context,
  { mapping, language, ...order }: RefusedOrder,
): Promise<Result<{ fileId: FileId }, AppError>> {
  const read = await readList(context, order, mapping);
  if (!read.ok) return read;
  const { line, reason, fileName } = lineRefusalWords[language];
  const t = createTranslator(language, catalogs[language]);
  const bytes = writeRefusedList(read.value.plan.refused, read.value.mapping, {
    line,
    reason,
    describe: (refused) => {
      const why = t(`list-refused.${refused.reason}`);
      return refused.column === null ? why : `${why} (${refused.column})`;
    },
  });
  return ok({ fileId: context.files.add({ name: `${fileName}.csv`, mediaType: 'text/csv', bytes }) });
}
