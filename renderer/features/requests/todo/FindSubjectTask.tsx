/** Finds the person a request is about among those the register knows, and links the two. */
import { useState } from 'react';
import type { SubjectRow } from '../../../../shared/contract/subject-calls.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { WhoField } from '../new/WhoField.tsx';
import type { TaskProps } from './task-props.ts';

export function FindSubjectTask({ t, file, isOver, actions, ways, searchSubjects }: TaskProps) {
  const { request, subjectName } = file;
  const attempt = useAttempt();
  const [name, setName] = useState(request.requester.role === 'self' ? request.requester.name : '');
  const link = (row: SubjectRow | null) => {
    if (row !== null) void attempt.run(() => actions.linkSubject(row.id));
  };
  const { subjectId } = request;
  if (subjectId !== null) {
    return (
      <>
        <p>
          {subjectName === null ? t('find-subject.gone') : t('find-subject.linked', { name: subjectName })}
        </p>
        {subjectName !== null && (
          <div className="requests-buttons">
            <Button onPress={() => ways.openSubject(subjectId)}>{t('request.see-subject')}</Button>
            {!isOver && (
              <Button tone="quiet" onPress={() => void attempt.run(() => actions.linkSubject(null))}>
                {t('request-new.unlink')}
              </Button>
            )}
          </div>
        )}
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </>
    );
  }
  if (isOver) return <p>{t('find-subject.never')}</p>;
  return (
    <>
      <p>{t('find-subject.lead')}</p>
      <div className="requests-narrow">
        <WhoField
          t={t}
          label={t('find-subject.search')}
          emptyText={t('find-subject.nobody')}
          name={name}
          onName={setName}
          subjectId={null}
          onPick={link}
          search={searchSubjects}
          errorMessage={undefined}
        />
      </div>
      <p className="requests-quiet">{t('find-subject.unknown')}</p>
      <div className="requests-buttons">
        <Button onPress={ways.enterSubject}>{t('find-subject.enter')}</Button>
      </div>
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </>
  );
}
