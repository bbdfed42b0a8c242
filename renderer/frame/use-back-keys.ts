/** The way back by keyboard (Alt+←, on a Mac also ⌘[) and by the mouse's own button. */
import { useEffect } from 'react';
import { useNavigation } from '../navigation.ts';

const backButton = 3;

export function useBackKeys(): void {
  const goBack = useNavigation((state) => state.goBack);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isBack = (event.altKey && event.key === 'ArrowLeft') || (event.metaKey && event.key === '[');
      // Inside a dialog, Alt+← belongs to what is written there.
      if (!isBack || document.querySelector('[role$="dialog"]') !== null) return;
      event.preventDefault();
      goBack();
    };
    const onMouse = (event: MouseEvent) => {
      if (event.button !== backButton) return;
      event.preventDefault();
      goBack();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('mouseup', onMouse);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('mouseup', onMouse);
    };
  }, [goBack]);
}
