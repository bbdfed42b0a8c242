/** The button that deletes a record from its editor; there is none for a new one. */
import type { Translator } from '../../../../shared/i18n/translator.ts';

export function deletionOf(t: Translator, record: object | null, onDelete: () => void) {
  return record === null ? undefined : { label: t('register.delete'), onDelete };
}
