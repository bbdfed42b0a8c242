/** Finds a person of the register by name, and hands them over; for lists of persons that grow one by one. */
import { useEffect, useRef, useState } from 'react';
import type { SubjectRow } from '../../../../shared/contract/subject-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { api } from '../../../api.ts';
import { ComboBox } from '../../../ui/ComboBox.tsx';

interface PersonPickerProps {
  readonly t: Translator;
  readonly label: string;
  readonly onPick: (row: SubjectRow) => void;
}

const searchAfterMs = 120;
const most = 12;

export function PersonPicker({ t, label, onPick }: PersonPickerProps) {
  const [text, setText] = useState('');
  const rows = useFound(text);
  return (
    <ComboBox
      label={label}
      emptyText={t('matter.nobody')}
      choices={rows.map(({ id, name, town, email }) => ({
        id: id as string,
        label: name,
        description: email ?? town ?? '',
      }))}
      value={null}
      search={{ text, onText: setText }}
      onChange={(id) => {
        const row = rows.find((each) => each.id === id);
        if (row === undefined) return;
        onPick(row);
        setText('');
      }}
    />
  );
}

/** What was found for the latest text; an answer that was overtaken is dropped. */
function useFound(text: string): readonly SubjectRow[] {
  const [rows, setRows] = useState<readonly SubjectRow[]>([]);
  const latest = useRef(0);
  useEffect(() => {
    latest.current += 1;
    const asked = latest.current;
    const timer = setTimeout(() => {
      if (text.trim() === '') return setRows([]);
      void api['subjects.list']({ query: text, limit: most }).then((reply) => {
        if (reply.ok && asked === latest.current) setRows(reply.value.items);
      });
    }, searchAfterMs);
    return () => clearTimeout(timer);
  }, [text]);
  return rows;
}
