/** A few words, such as an article's number, that open a slip with the explanation for who wants it. */
import type { ReactNode } from 'react';
import { Button as RacButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';

interface ExplainProps {
  /** What stands in the text, e.g. « art. 12, § 3 ». */
  readonly label: string;
  readonly children: ReactNode;
}

export function Explain({ label, children }: ExplainProps) {
  return (
    <DialogTrigger>
      <RacButton className="ui-explain">{label}</RacButton>
      <Popover className="ui-popover" offset={6}>
        <Dialog className="ui-popover-body ui-slip" aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
