/** A text of a template to write in; its places stand out as words in brackets, and a list puts another one in. */
import { Braces } from 'lucide-react';
import { useRef } from 'react';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { partsOf, toShown, toStored, type PlaceNames } from './place-text.ts';

interface PlacesFieldProps {
  readonly t: Translator;
  readonly label: string;
  /** As it is stored, with its places in braces. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly places: PlaceNames;
  readonly rows?: number | undefined;
  readonly errorMessage?: string | undefined;
}

export function PlacesField({ t, label, text, onText, places, rows = 1, errorMessage }: PlacesFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const shown = toShown(text, places);
  const write = (next: string) => onText(toStored(next, places));
  const insert = (name: string) => {
    const from = field.current?.selectionStart ?? shown.length;
    const to = field.current?.selectionEnd ?? shown.length;
    write(`${shown.slice(0, from)}[${places.get(name) ?? ''}]${shown.slice(to)}`);
    field.current?.focus();
  };
  const choices = [...places]
    .map(([id, name]) => ({ id, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, t.language));
  return (
    <div className="template-field">
      <div className="template-places">
        <div className="template-places-under ui-input ui-for-print" aria-hidden>
          {partsOf(shown, places).map((part, place) =>
            part.isPlace ? <mark key={place}>{part.text}</mark> : <span key={place}>{part.text}</span>,
          )}
        </div>
        <TextArea
          label={label}
          isLabelHidden
          isForPrint
          rows={rows}
          value={shown}
          onChange={write}
          errorMessage={errorMessage}
          inputRef={field}
        />
      </div>
      <Menu
        trigger={<IconButton label={t('template.insert', { where: label })} icon={Braces} />}
        label={t('template.insert', { where: label })}
        groups={[choices]}
        onAction={insert}
      />
    </div>
  );
}
