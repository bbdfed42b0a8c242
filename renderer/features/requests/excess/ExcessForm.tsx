/** Writing the sheet of Art. 12(5): the claim, the facts and what shows them, with what to weigh while it is written. */
import { useState } from 'react';
import type { ExcessFile } from '../../../../shared/contract/excess-calls.ts';
import { excessClaims, longestProof } from '../../../../shared/domain/request/excess-sheet.ts';
import { excessWarnings } from '../../../../shared/domain/request/excess-warnings.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { todayOf } from '../file/ruler-of.ts';
import { wordsOrNull } from '../rights/right-form.ts';
import { SaveForm } from '../rights/SaveForm.tsx';
import type { TaskProps } from '../todo/task-props.ts';
import { draftOf, gapsOf, sheetOf, type ExcessDraft, type ExcessGap } from './excess-form.ts';
import { ExcessWarnings } from './ExcessWarnings.tsx';

const longestName = 200;

type ExcessFormProps = Pick<TaskProps, 't' | 'file' | 'controller' | 'actions'> & {
  readonly excess: ExcessFile;
};

export function ExcessForm({ t, file, controller, actions, excess }: ExcessFormProps) {
  const today = todayOf(file);
  const [draft, setDraft] = useState(() => draftOf(excess.sheet, controller, today));
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  const set = (change: Partial<ExcessDraft>) => setDraft({ ...draft, ...change });
  const gaps = gapsOf(draft);
  const required = (gap: ExcessGap) => (isTried && gaps.has(gap) ? t('common.required') : undefined);
  const isIntentAsked = draft.claims.includes('abuse') || excess.earlier.length === 0;
  const warnings = excessWarnings({
    ...excess,
    rights: file.request.rights.filter(({ outcome }) => outcome !== 'withdrawn').map(({ right }) => right),
    claims: draft.claims,
    intent: wordsOrNull(draft.intent),
    triedInstead: wordsOrNull(draft.triedInstead),
  });
  const save = () => {
    setTried(true);
    const sheet = sheetOf(draft);
    if (sheet !== null) void attempt.run(() => actions.saveExcess(sheet));
  };
  return (
    <>
      <ExcessWarnings t={t} codes={warnings} />
      <SaveForm t={t} label={t('excess.sheet')} attempt={attempt} onSave={save} saveLabel={t('excess.save')}>
        <CheckboxGroup
          label={t('excess.claims')}
          choices={excessClaims.map((id) => ({
            id,
            label: t(`excess.claim.${id}`),
            description: t(`excess.claim.${id}.text`),
          }))}
          value={draft.claims}
          onChange={(claims) => set({ claims })}
          errorMessage={isTried && gaps.has('claims') ? t('excess.claims-needed') : undefined}
        />
        <TextArea
          label={t('excess.circumstances')}
          description={t('excess.circumstances.text')}
          rows={4}
          maxLength={longestProof}
          value={draft.circumstances}
          onChange={(circumstances) => set({ circumstances })}
          errorMessage={required('circumstances')}
        />
        <TextArea
          label={t('excess.evidence')}
          description={t('excess.evidence.text')}
          rows={3}
          maxLength={longestProof}
          value={draft.evidence}
          onChange={(evidence) => set({ evidence })}
          errorMessage={required('evidence')}
        />
        {isIntentAsked && (
          <TextArea
            label={t('excess.intent')}
            optionalMark={draft.claims.includes('abuse') ? undefined : t('common.optional')}
            description={t('excess.intent.text')}
            rows={2}
            maxLength={longestProof}
            value={draft.intent}
            onChange={(intent) => set({ intent })}
            errorMessage={isTried && gaps.has('intent') ? t('excess.intent-needed') : undefined}
          />
        )}
        <TextArea
          label={t('excess.tried')}
          optionalMark={t('common.optional')}
          description={t('excess.tried.text')}
          rows={2}
          maxLength={longestProof}
          value={draft.triedInstead}
          onChange={(triedInstead) => set({ triedInstead })}
        />
        <div className="requests-row">
          <TextField
            label={t('excess.decided-by')}
            maxLength={longestName}
            value={draft.decidedBy}
            onChange={(decidedBy) => set({ decidedBy })}
            errorMessage={required('decidedBy')}
          />
          <DatePicker
            label={t('excess.decided-on')}
            value={draft.decidedOn}
            onChange={(decidedOn) => set({ decidedOn })}
            max={today}
            errorMessage={isTried && gaps.has('decidedOn') ? t('common.not-a-date') : undefined}
          />
        </div>
      </SaveForm>
    </>
  );
}
