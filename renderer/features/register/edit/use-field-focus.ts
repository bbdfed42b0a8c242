/** Brings the focus to the field that one came for, once the dialog is there. */
import { useEffect } from 'react';

/** Pixels between the top of the dialog and the field. */
const spaceAbove = 80;

/** `field` is the value of `data-field` around it. */
export function useFieldFocus(field: string | null): void {
  useEffect(() => {
    if (field === null) return undefined;
    // After the dialog has set its own first focus.
    const timer = setTimeout(() => {
      const place = document.querySelector<HTMLElement>(`[role="dialog"] [data-field="${field}"]`);
      const body = place?.closest('.ui-dialog-body');
      if (place === null || !body) return;
      body.scrollTop += place.getBoundingClientRect().top - body.getBoundingClientRect().top - spaceAbove;
      const control =
        place.querySelector<HTMLElement>('input[type="radio"]:checked') ??
        // The days of a date field are no inputs; the input that it also has is not shown.
        place.querySelector<HTMLElement>('textarea, [role="spinbutton"], input, button');
      control?.focus({ preventScroll: true });
    }, 50);
    return () => clearTimeout(timer);
  }, [field]);
}
