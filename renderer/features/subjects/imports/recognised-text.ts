/** Says what a file was taken for: which tool wrote it, how it is written, and how long it is. */
import type { ImportPreview } from '../../../../shared/domain/import/import-preview.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';

type Facts = Pick<ImportPreview, 'form' | 'headerLine' | 'mapping' | 'counts'>;

/** "Reconnu : un export PrestaShop, 1 000 lignes. Texte en UTF-8, séparé par des points-virgules." */
export function recognisedText(t: Translator, { form, headerLine, mapping, counts }: Facts): string {
  const source =
    mapping.source === 'unknown'
      ? t('imports.unknown-source')
      : t('imports.known-source', { source: t(`import-source.${mapping.source}`) });
  const sentences = [
    t('imports.recognised', { source, count: counts.lines }),
    form.format === 'csv'
      ? t('imports.written', {
          encoding: form.encoding.toUpperCase(),
          delimiter: delimiterName(t, form.delimiter),
        })
      : t('imports.written-in-workbook', { format: form.format.toUpperCase(), sheet: form.sheet }),
    ...(headerLine === null ? [t('imports.no-header')] : []),
  ];
  return sentences.join(' ');
}

function delimiterName(t: Translator, delimiter: string): string {
  switch (delimiter) {
    case ',':
    case ', ':
      return t('delimiter.comma');
    case ';':
      return t('delimiter.semicolon');
    case '\t':
    case '\t\t':
      return t('delimiter.tab');
    default:
      return t('delimiter.other', { delimiter });
  }
}
