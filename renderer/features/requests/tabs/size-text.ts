/** The size of a file as people read it: "1,2 Mo". */
import type { Translator } from '../../../../shared/i18n/translator.ts';

const kilobyte = 1024;

export function sizeText(t: Translator, bytes: number): string {
  if (bytes < kilobyte) return t('attachments.size-bytes', { size: bytes });
  const kilobytes = bytes / kilobyte;
  if (kilobytes < kilobyte) return t('attachments.size-kilobytes', { size: Math.round(kilobytes) });
  return t('attachments.size-megabytes', { size: Math.round((kilobytes / kilobyte) * 10) / 10 });
}
