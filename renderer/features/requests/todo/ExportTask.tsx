/** Makes the copy of the data that goes with an answer: to read, or for a machine. */
import { FileArchive, FileText } from 'lucide-react';
import { useState } from 'react';
import { languages, type Language } from '../../../../shared/domain/language.ts';
import { exportsMade } from '../../../../shared/domain/request/export-scope.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { capitalise } from '../../../parts/format.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import type { TaskProps } from './task-props.ts';
import { rightOf } from './task-words.ts';

export function ExportTask({ t, file, item, subject, actions, goToTask }: TaskProps) {
  const scope = rightOf(item) === 'portability' ? 'portability' : 'all';
  const [language, setLanguage] = useState<Language>(file.request.requester.language);
  const attempt = useAttempt();
  const made = file.events.filter((event) => exportsMade([event]).has(scope));
  const make = (format: 'pdf' | 'zip') =>
    attempt.run(async () => {
      const reply = await actions.exportPerson(format, language, scope);
      return reply.ok ? null : reply.error;
    });
  if (subject === null) {
    return (
      <>
        <p>{t('export.link-first')}</p>
        <div className="requests-buttons">
          <Button onPress={() => goToTask('find-subject', null)}>{t('task.find-subject')}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      <p>{t(scope === 'portability' ? 'export.portability' : 'export.lead')}</p>
      <Select
        label={t('export.language')}
        placeholder={t('common.choose')}
        width="short"
        choices={languages.map((id) => ({ id, label: capitalise(t, t(`language.${id}`)) }))}
        value={language}
        onChange={setLanguage}
      />
      <div className="requests-buttons">
        <Button icon={FileText} isPending={attempt.isPending} onPress={() => void make('pdf')}>
          {t('export.pdf')}
        </Button>
        <Button icon={FileArchive} isPending={attempt.isPending} onPress={() => void make('zip')}>
          {t('export.zip')}
        </Button>
      </div>
      {made.length > 0 && (
        <ul className="requests-names">
          {made.map(({ at, on, detail }) => (
            <li key={at}>
              {t('export.made', {
                format: (detail ?? '').split(':')[0]?.toUpperCase() ?? '',
                day: t.date(on),
              })}
            </li>
          ))}
        </ul>
      )}
      {made.length > 0 && <p>{t('export.kept')}</p>}
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </>
  );
}
