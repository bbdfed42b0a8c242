/** A place to drop files or to choose them by button; hands over `File` objects and reads nothing itself. */
import { FilePlus2 } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as RacButton,
  DropZone,
  FileTrigger,
  isFileDropItem,
  isTextDropItem,
  Text,
  type DropItem,
} from 'react-aria-components';
import { defined } from './defined.ts';

interface FileDropProps {
  /** What to drop here, as a short sentence; it names the zone. */
  readonly label: string;
  readonly buttonLabel: string;
  /** Formats and limits, as one line. */
  readonly hint?: string | undefined;
  readonly onFiles: (files: readonly File[]) => void;
  /** Text that is dropped, or pasted while the zone has the focus. */
  readonly onText?: ((text: string) => void) | undefined;
  /** Media types or file name endings, e.g. `['application/pdf', '.eml']`. */
  readonly accept?: readonly string[] | undefined;
  readonly allowsMultiple?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly errorMessage?: string | undefined;
  /** What was taken so far. */
  readonly children?: ReactNode;
}

async function filesOf(items: readonly DropItem[]): Promise<readonly File[]> {
  return Promise.all(items.filter(isFileDropItem).map(async (item) => item.getFile()));
}

/** Empty where files were dropped: their names come as text beside them. */
async function textOf(items: readonly DropItem[]): Promise<string> {
  if (items.some(isFileDropItem)) return '';
  const texts = items.filter(isTextDropItem).filter(({ types }) => types.has('text/plain'));
  return (await Promise.all(texts.map(async (item) => item.getText('text/plain')))).join('\n').trim();
}

export function FileDrop({
  label,
  buttonLabel,
  hint,
  onFiles,
  onText,
  accept,
  allowsMultiple = false,
  isDisabled = false,
  errorMessage,
  children,
}: FileDropProps) {
  const take = (files: readonly File[]) => {
    if (files.length > 0) onFiles(allowsMultiple ? files : files.slice(0, 1));
  };
  return (
    <div className="ui-file-drop">
      <DropZone
        className="ui-drop-zone"
        isDisabled={isDisabled}
        getDropOperation={(_types, allowed) => (allowed.includes('copy') ? 'copy' : 'cancel')}
        onDrop={(event) => {
          void filesOf(event.items).then(take);
          if (onText !== undefined) void textOf(event.items).then((text) => text !== '' && onText(text));
        }}
        data-invalid={errorMessage === undefined ? undefined : true}
      >
        <FilePlus2 size={22} aria-hidden />
        <span className="ui-drop-words">
          <Text slot="label">{label}</Text>
          {hint !== undefined && <span className="ui-drop-hint">{hint}</span>}
        </span>
        <FileTrigger
          {...defined({ acceptedFileTypes: accept })}
          allowsMultiple={allowsMultiple}
          onSelect={(list) => take([...(list ?? [])])}
        >
          <RacButton className="ui-button" isDisabled={isDisabled}>
            <span className="ui-button-word">{buttonLabel}</span>
          </RacButton>
        </FileTrigger>
      </DropZone>
      <p role="alert" className="ui-field-error">
        {errorMessage}
      </p>
      {children}
    </div>
  );
}
