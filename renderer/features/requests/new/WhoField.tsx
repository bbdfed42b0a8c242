/** Who asks: a name as it is typed, with the persons of the register that it may stand for. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { SubjectRow } from '../../../../shared/contract/subject-calls.ts';
import type { SubjectId } from '../../../../shared/domain/id.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ComboBox } from '../../../ui/ComboBox.tsx';

interface WhoFieldProps {
  readonly t: Translator;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly subjectId: SubjectId | null;
  readonly onPick: (row: SubjectRow | null) => void;
  readonly search: (query: string) => Promise<readonly SubjectRow[]>;
  readonly errorMessage: string | undefined;
  readonly label: string;
  readonly emptyText: string;
  /** The keyboard begins here. */
  readonly isFocused?: boolean;
  readonly inputRef?: ((input: HTMLInputElement | null) => void) | undefined;
}

const searchAfterMs = 120;

export function WhoField(props: WhoFieldProps) {
  const {
    t,
    name,
    onName,
    subjectId,
    onPick,
    search,
    errorMessage,
    label,
    emptyText,
    inputRef,
    isFocused = false,
  } = props;
  const rows = useFound(name, search);
  const choices = useMemo(
    () => rows.map((row) => ({ id: row.id as string, label: row.name, description: whereFound(t, row) })),
    [t, rows],
  );
  return (
    <ComboBox
      label={label}
      emptyText={emptyText}
      placeholder={t('request-new.who-placeholder')}
      allowsCustomValue
      choices={choices}
      value={subjectId}
      search={{ text: name, onText: onName }}
      onChange={(id) => onPick(rows.find((row) => row.id === id) ?? null)}
      errorMessage={errorMessage}
      inputRef={inputRef}
      autoFocus={isFocused}
    />
  );
}

/** What was found for the latest text; an answer that was overtaken is dropped. */
function useFound(name: string, search: WhoFieldProps['search']): readonly SubjectRow[] {
  const [rows, setRows] = useState<readonly SubjectRow[]>([]);
  const latest = useRef(0);
  useEffect(() => {
    latest.current += 1;
    const asked = latest.current;
    const timer = setTimeout(() => {
      if (name.trim() === '') setRows([]);
      else void search(name).then((found) => asked === latest.current && setRows(found));
    }, searchAfterMs);
    return () => clearTimeout(timer);
  }, [name, search]);
  return rows;
}

/** "zelie@exemple.be · Bruxelles · C-1001" */
function whereFound(t: Translator, { email, town, customerNumber }: SubjectRow): string {
  const number =
    customerNumber === null ? null : t('request-new.customer-number', { number: customerNumber });
  return [email, town, number].filter((part) => part !== null && part !== '').join(' · ');
}
