/** Notes what convinced the controller of the person's identity, and says what may be asked for that. */
import { useState } from 'react';
import { localDate } from '../../../../shared/domain/local-date.ts';
import { identityMethods, type IdentityCheck } from '../../../../shared/domain/request/request.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { todayOf } from '../file/ruler-of.ts';
import { identityAdvice } from './identity-advice.ts';
import type { TaskProps } from './task-props.ts';

const longestNote = 500;

export function CheckIdentityTask(props: TaskProps) {
  const { t, file, subject, controller, isOver, actions } = props;
  const { known, identityRule } = identityAdvice(file, subject, controller);
  const attempt = useAttempt();
  const today = todayOf(file);
  const check = (made: IdentityCheck) => attempt.run(() => actions.checkIdentity(made));
  const isConfirmed = file.identityChecks.some(({ confirmed }) => confirmed);
  return (
    <>
      <PastChecks {...props} />
      {!isOver && !isConfirmed && (
        <>
          {known !== null && (
            <div className="requests-offer">
              <p>
                <Mark shape="check" tone="done" /> {t(`identity.${known}`)}
              </p>
              <Button
                tone="primary"
                isPending={attempt.isPending}
                onPress={() => void check({ on: today, method: known, confirmed: true, note: null })}
              >
                {t('identity.take-known')}
              </Button>
            </div>
          )}
          <ul className="requests-advice">
            <li>
              {t('identity.law')} <ArticleNote t={t} article={{ act: 'gdpr', place: '12(6)' }} />
            </li>
            {identityRule !== null && <li>{t(`identity.policy.${identityRule}`)}</li>}
            {known === null && <li>{t('identity.ideas')}</li>}
          </ul>
          <CheckForm {...props} onCheck={check} isPending={attempt.isPending} />
        </>
      )}
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </>
  );
}

function PastChecks({ t, file }: TaskProps) {
  if (file.identityChecks.length === 0) return null;
  return (
    <ul className="requests-checks">
      {file.identityChecks.map(({ on, method, confirmed, note }) => (
        <li key={`${on} ${method} ${note ?? ''}`}>
          <Mark shape={confirmed ? 'check' : 'half'} tone={confirmed ? 'done' : 'due'} />
          <span>
            {t(confirmed ? 'identity.confirmed-on' : 'identity.doubt-on', {
              day: t.date(on),
              method: t(`identity-method.${method}`),
            })}
            {note !== null && <span className="requests-quiet"> {note}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface CheckFormProps extends TaskProps {
  readonly onCheck: (check: IdentityCheck) => Promise<boolean>;
  readonly isPending: boolean;
}

function CheckForm({ t, file, onCheck, isPending }: CheckFormProps) {
  const today = todayOf(file);
  const [method, setMethod] = useState<IdentityCheck['method'] | null>(null);
  const [verdict, setVerdict] = useState<'yes' | 'no'>('yes');
  const [note, setNote] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const [isTried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (method === null || on === null) return;
    const text = note.trim();
    const isDone = await onCheck({
      on: localDate(on),
      method,
      confirmed: verdict === 'yes',
      note: text === '' ? null : text,
    });
    if (isDone) setNote('');
  };
  return (
    <Form
      label={t('task.check-identity')}
      onSubmit={() => void send()}
      actions={
        <Button type="submit" isPending={isPending}>
          {t('identity.note-check')}
        </Button>
      }
    >
      <div className="requests-row">
        <Select
          label={t('identity.method')}
          placeholder={t('common.choose')}
          width="medium"
          choices={identityMethods.map((id) => ({ id, label: t(`identity-method.${id}`) }))}
          value={method}
          onChange={setMethod}
          errorMessage={isTried && method === null ? t('common.required') : undefined}
        />
        <DatePicker
          label={t('identity.on')}
          value={on}
          onChange={setOn}
          max={today}
          errorMessage={isTried && on === null ? t('common.not-a-date') : undefined}
        />
      </div>
      <RadioGroup
        label={t('identity.verdict')}
        orientation="horizontal"
        choices={[
          { id: 'yes', label: t('identity.verdict.yes') },
          { id: 'no', label: t('identity.verdict.no') },
        ]}
        value={verdict}
        onChange={setVerdict}
      />
      <TextArea
        label={t('identity.seen')}
        optionalMark={t('common.optional')}
        description={t('identity.seen-text')}
        note={t('common.free-note')}
        rows={2}
        maxLength={longestNote}
        value={note}
        onChange={setNote}
      />
    </Form>
  );
}
