/** Decides otherwise for one category of an erasure plan: keep it with an exception and a reason, or erase it all the same. */
import { useState } from 'react';
import { localDate, type LocalDate } from '../../../../shared/domain/local-date.ts';
import {
  erasureExceptions,
  type ErasureChoice,
  type ErasureException,
  type ErasureLine,
} from '../../../../shared/domain/request/erasure-plan.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { articleText } from '../../../parts/article-text.ts';
import { Button } from '../../../ui/Button.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';

interface LineDialogProps {
  readonly t: Translator;
  readonly line: ErasureLine;
  /** What was decided otherwise before; null where the plan stands. */
  readonly choice: ErasureChoice | null;
  readonly today: LocalDate;
  /** Null: as the plan says. */
  readonly onChoose: (choice: ErasureChoice | null) => void;
  readonly onClose: () => void;
}

type Fate = 'plan' | 'keep' | 'erase';

const formId = 'erasure-line';
const longestReason = 2000;

export function LineDialog({ t, line, choice, today, onChoose, onClose }: LineDialogProps) {
  const before = choice?.decision === 'keep' ? choice : null;
  const [fate, setFate] = useState<Fate>(choice?.decision ?? 'plan');
  const [exception, setException] = useState<ErasureException | null>(before?.exception ?? null);
  const [reason, setReason] = useState(before?.reason ?? '');
  const [until, setUntil] = useState<string | null>(before?.keptThroughOn ?? null);
  const [isTried, setTried] = useState(false);
  const { categoryId } = line;
  // Only what a law keeps can be erased against it; the name beside it follows what it names.
  const mayErase = line.rule !== null || choice?.decision === 'erase';

  const choose = () => {
    setTried(true);
    if (fate === 'keep') {
      if (exception === null || reason.trim() === '') return;
      const keptThroughOn = until === null ? null : localDate(until);
      onChoose({ decision: 'keep', categoryId, exception, reason: reason.trim(), keptThroughOn });
    } else {
      onChoose(fate === 'erase' ? { decision: 'erase', categoryId, despiteLegalDuty: true } : null);
    }
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t.text(line.name)}
      closeLabel={t('common.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId}>
            {t('erasure.apply')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={choose}>
        <RadioGroup
          label={t('erasure.fate')}
          choices={[
            { id: 'plan', label: t('erasure.fate.plan'), description: t('erasure.fate.plan-text') },
            { id: 'keep', label: t('erasure.fate.keep'), description: t('erasure.fate.keep-text') },
            ...(mayErase
              ? [
                  {
                    id: 'erase' as const,
                    label: t('erasure.fate.erase'),
                    description: t('erasure.fate.erase-text'),
                  },
                ]
              : []),
          ]}
          value={fate}
          onChange={setFate}
        />
        {fate === 'erase' && (
          <Notice tone="late" title={t('erasure.against-law')}>
            {t('erasure.against-law-text', {
              citation: line.rule === null ? '' : t.text(line.rule.ground.citation),
            })}
          </Notice>
        )}
        {fate === 'keep' && (
          <>
            <RadioGroup
              label={t('erasure.which-exception')}
              choices={erasureExceptions.map((id) => ({
                id,
                label: t(`erasure-exception.${id}`),
                description: articleText(t, { act: 'gdpr', place: `17(3)(${id})` }),
              }))}
              value={exception}
              onChange={setException}
              errorMessage={isTried && exception === null ? t('erasure.choose-exception') : undefined}
            />
            <TextArea
              label={t('erasure.reason')}
              description={t('decide.words-text')}
              isForPrint
              rows={2}
              maxLength={longestReason}
              value={reason}
              onChange={setReason}
              errorMessage={isTried && reason.trim() === '' ? t('common.required') : undefined}
            />
            <DatePicker
              label={t('erasure.until-day')}
              optionalMark={t('common.optional')}
              description={t('erasure.until-day-text')}
              value={until}
              onChange={setUntil}
              min={today}
            />
          </>
        )}
      </Form>
    </Dialog>
  );
}
