/** Brings the focus to the field that one came for, once the dialog is there. */
import { useEffect } from 'react';

/** `field` is the value of `data-field` around it. */
export function useFieldFocus(field: string | null): void {
  useEffect(() => {
    if (field === null) return undefined;
    // After the dialog has set its own first focus.
    const timer = setTimeout(() => {
      const place = document.querySelector<HTMLElement>(`[role="dialog"] [data-field="${field}"]`);
      place?.scrollIntoView({ block: 'center' });
      place?.querySelector<HTMLElement>('textarea, input:checked, input, button')?.focus();
    }, 50);
    return () => clearTimeout(timer);
  }, [field]);
}
