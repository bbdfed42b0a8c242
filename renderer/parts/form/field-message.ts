/** Words what a form's schema found wrong with a field. */
import type { Translator } from '../../../shared/i18n/translator.ts';

/** Of lines of text; the schemas refuse more. */
const longestLine = 200;

/** `message` is a key that a schema of ours gave; anything else is a field that was left empty. */
export function fieldMessage(t: Translator, message: string | undefined): string | undefined {
  switch (message) {
    case undefined:
      return undefined;
    case 'common.too-long':
      return t('common.too-long', { count: longestLine });
    case 'common.not-an-email':
    case 'common.not-a-date':
    case 'intake.words-needed':
    case 'intake.behalf.needed':
      return t(message);
    default:
      return t('common.required');
  }
}
