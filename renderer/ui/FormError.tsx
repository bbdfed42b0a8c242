/** What kept a whole form from being accepted, said once above its button; single fields say their own error. */
import type { ReactNode } from 'react';
import { Notice } from './Notice.tsx';

interface FormErrorProps {
  /** What happened, in a few words. */
  readonly title: string;
  /** What was kept and how to repair it. */
  readonly children?: ReactNode;
}

export function FormError({ title, children }: FormErrorProps) {
  return (
    <Notice tone="late" title={title} live="assertive">
      {children}
    </Notice>
  );
}
