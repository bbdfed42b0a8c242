/** What is due for deletion: looked up, set aside, then gone for good or back; and the proofs of the sweeps before. */
import { useState } from 'react';
import type { DataCategory } from '../../../../shared/domain/processing/processing-activity.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useReload } from '../../../parts/use-reload.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { PastSweeps } from './PastSweeps.tsx';
import { SetAside } from './SetAside.tsx';
import { SweepFindings } from './SweepFindings.tsx';
import { useSweep } from './sweep-store.ts';
import './sweep.css';

const waiting = ['to-confirm', 'taking-back', 'confirming'] as const;

interface SweepPartProps {
  readonly t: Translator;
  readonly categories: readonly DataCategory[];
  readonly onPerson: (id: string) => void;
}

export function SweepPart({ t, categories, onPerson }: SweepPartProps) {
  const { sweeps, preview, work, error, load, look, sweep, takeBack, confirm, stop, signatory, saveProof } =
    useSweep();
  const [isAsking, setAsking] = useState(false);
  const [decidedBy, setDecidedBy] = useState<string | null>(null);
  const named = decidedBy ?? signatory;
  useReload(['retention'], load);
  const open = sweeps?.find(({ state }) => waiting.some((each) => each === state)) ?? null;
  const past = (sweeps ?? []).filter(({ state }) => state === 'confirmed' || state === 'taken-back');
  const nameOf = (id: string) => {
    const category = categories.find((each) => each.id === id);
    return category === undefined ? t('sweep.category-gone') : t.text(category.name);
  };
  return (
    <div className="register-sweep">
      {error !== null && <FailureNotice t={t} error={error} />}
      {work !== null && (
        <ProgressBar
          label={t(`sweep.work.${work.kind}`)}
          value={work.share}
          action={
            (work.kind === 'looking' || work.kind === 'sweeping') && (
              <Button tone="quiet" onPress={stop}>
                {t('sweep.stop')}
              </Button>
            )
          }
        />
      )}
      {open === null ? (
        <Panel level={2} title={t('sweep.title')}>
          <p className="register-sweep-lead">{t('sweep.lead')}</p>
          <Button onPress={() => void look()} isDisabled={work !== null}>
            {t(preview === null ? 'sweep.look' : 'sweep.look-again')}
          </Button>
          {preview !== null && (
            <SweepFindings
              t={t}
              preview={preview}
              nameOf={nameOf}
              isBusy={work !== null}
              onPerson={onPerson}
              onSweep={() => void sweep()}
            />
          )}
        </Panel>
      ) : (
        <SetAside
          t={t}
          sweep={open}
          nameOf={nameOf}
          isBusy={work !== null}
          onTakeBack={() => void takeBack(open.id)}
          onConfirm={() => (open.state === 'confirming' ? void confirm(open.id, named) : setAsking(true))}
        />
      )}
      <PastSweeps t={t} sweeps={past} nameOf={nameOf} onProof={(id) => void saveProof(id, t.language)} />
      <ConfirmDialog
        isOpen={isAsking}
        title={t('sweep.confirm')}
        sentence={t('sweep.confirm-sentence')}
        consequences={[t('sweep.confirm-gone'), t('sweep.confirm-proof')]}
        confirmLabel={t('sweep.confirm-label')}
        cancelLabel={t('common.cancel')}
        onConfirm={() => {
          setAsking(false);
          if (open !== null) void confirm(open.id, named);
        }}
        onCancel={() => setAsking(false)}
      >
        <TextField
          label={t('sweep.decided-by')}
          description={t('sweep.decided-by-text')}
          maxLength={200}
          value={named}
          onChange={setDecidedBy}
        />
      </ConfirmDialog>
    </div>
  );
}
