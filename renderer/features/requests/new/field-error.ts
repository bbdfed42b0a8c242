/** Says what is wrong in a field and how to repair it. */
import type { Translator } from '../../../../shared/i18n/translator.ts';

/** `undefined` where nothing is wrong, or the code is not one of the form's. */
export function fieldError(t: Translator, error: { readonly message?: string } | undefined): string | undefined {
  switch (error?.message) {
    case 'required':
      return t('common.required');
    case 'too-long':
      return t('request-new.too-long');
    case 'not-a-date':
      return t('common.not-a-date');
    case 'not-an-email':
      return t('common.not-an-email');
    case 'no-right':
      return t('request-new.no-right');
    default:
      return undefined;
  }
}
