/** One recipient: what they hold, where telling them stands, and the way to note it. */
import { useState } from 'react';
import type { NoticeRow } from '../../../../shared/contract/notice-calls.ts';
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import { localDate } from '../../../../shared/domain/local-date.ts';
import { noticeStates } from '../../../../shared/domain/request/recipient-notice.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { NoticeDraft } from '../file-actions.ts';
import { todayOf } from '../file/ruler-of.ts';
import { wordsOrNull } from './right-form.ts';
import { SaveForm } from './SaveForm.tsx';

interface RecipientRowProps {
  readonly t: Translator;
  readonly file: RequestFile;
  readonly row: NoticeRow;
  /** Null where nothing can be noted. */
  readonly onSave: ((notice: NoticeDraft) => Promise<AppError | null>) | null;
  readonly onWrite: () => void;
}

export function RecipientRow({ t, file, row, onSave, onWrite }: RecipientRowProps) {
  const [isOpen, setOpen] = useState(false);
  const { processorId, name, service, email, categories, state } = row;
  const on = row.confirmedOn ?? row.toldOn;
  const stateText = t(`notice.state.${state}`);
  return (
    <li>
      <div className="requests-recipient">
        <div>
          <strong>{name}</strong>
          {email !== null && <span className="requests-quiet"> {email}</span>}
          {service !== null && <p className="requests-quiet">{t.text(service)}</p>}
          <p className="requests-quiet">{t.list(categories.map((category) => t.text(category)))}</p>
        </div>
        <p className="requests-recipient-state">
          <Mark shape={state === 'open' ? 'ring' : 'check'} tone={state === 'open' ? 'plain' : 'done'} />{' '}
          {on === null ? stateText : t('notice.since', { state: stateText, day: t.date(on) })}
          {row.reason !== null && <span className="requests-quiet"> {row.reason}</span>}
        </p>
        {onSave !== null && processorId !== null && (
          <div className="requests-buttons">
            {state === 'open' && <Button onPress={onWrite}>{t('notice.write')}</Button>}
            <Button
              tone="quiet"
              aria-label={t('notice.change-of', { name })}
              aria-expanded={isOpen}
              onPress={() => setOpen(!isOpen)}
            >
              {t('notice.change')}
            </Button>
          </div>
        )}
      </div>
      {isOpen && onSave !== null && processorId !== null && (
        <StateForm
          t={t}
          file={file}
          row={row}
          onSave={(draft) => onSave({ ...draft, processorId })}
          onDone={() => setOpen(false)}
        />
      )}
    </li>
  );
}

interface StateFormProps extends Pick<RecipientRowProps, 't' | 'file' | 'row'> {
  readonly onSave: (draft: Omit<NoticeDraft, 'processorId'>) => Promise<AppError | null>;
  readonly onDone: () => void;
}

function StateForm({ t, file, row, onSave, onDone }: StateFormProps) {
  const today = todayOf(file);
  const [state, setState] = useState<NoticeRow['state']>(row.state === 'open' ? 'told' : row.state);
  const [on, setOn] = useState<string | null>(row.confirmedOn ?? row.toldOn ?? today);
  const [reason, setReason] = useState(row.reason ?? '');
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  const isTold = state === 'told' || state === 'confirmed';
  const needsReason = state === 'impossible' || state === 'not-needed';
  const save = async () => {
    setTried(true);
    if ((isTold && on === null) || (needsReason && reason.trim() === '')) return;
    const day = !isTold || on === null ? null : localDate(on);
    const draft = {
      state,
      toldOn: state === 'confirmed' ? (row.toldOn ?? day) : day,
      confirmedOn: state === 'confirmed' ? day : null,
      reason: needsReason ? wordsOrNull(reason) : null,
    };
    if (await attempt.run(() => onSave(draft))) onDone();
  };
  return (
    <SaveForm
      t={t}
      label={t('notice.for', { name: row.name })}
      attempt={attempt}
      onSave={() => void save()}
      saveLabel={t('notice.save')}
    >
      <div className="requests-row">
        <Select
          label={t('notice.state')}
          placeholder={t('common.choose')}
          width="medium"
          choices={(['open', ...noticeStates] as const).map((id) => ({
            id,
            label: t(`notice.state.${id}`),
          }))}
          value={state}
          onChange={setState}
        />
        {isTold && (
          <DatePicker
            label={t('notice.on')}
            value={on}
            onChange={setOn}
            max={today}
            errorMessage={isTried && on === null ? t('common.not-a-date') : undefined}
          />
        )}
      </div>
      {needsReason && (
        <TextField
          label={t('notice.reason')}
          maxLength={500}
          value={reason}
          onChange={setReason}
          errorMessage={isTried && reason.trim() === '' ? t('common.required') : undefined}
        />
      )}
    </SaveForm>
  );
}
