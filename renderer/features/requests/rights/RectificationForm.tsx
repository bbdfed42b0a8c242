/** Art. 16: what was, what is, datum by datum, and a statement beside what stays. */
import { useState } from 'react';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { PlainTable } from '../../../ui/PlainTable.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { CorrectionAdder } from './CorrectionAdder.tsx';
import type { Correction } from './correctable-data.ts';
import { correctableData } from './correctable-data.ts';
import { detailsIn, isFixed, wordsOrNull, type RightFormProps } from './right-form.ts';
import { SaveForm } from './SaveForm.tsx';

const longestStatement = 2000;
const mostCorrections = 50;

export function RectificationForm(props: RightFormProps) {
  const { t, asked, subject, actions, controller } = props;
  const details = detailsIn(asked, 'rectification');
  const [statement, setStatement] = useState(details.statement ?? '');
  const attempt = useAttempt();
  const fixed = isFixed(props);
  const { corrections } = details;
  const saveList = (list: readonly Correction[]) =>
    attempt.run(() =>
      actions.saveDetails({ ...details, corrections: list, statement: wordsOrNull(statement) }),
    );
  return (
    <>
      <Corrections
        t={t}
        corrections={corrections}
        onRemove={
          fixed ? null : (place) => void saveList(corrections.filter((_each, index) => index !== place))
        }
      />
      {!fixed && corrections.length < mostCorrections && (
        <CorrectionAdder
          t={t}
          data={correctableData(t, subject)}
          countryCode={controller?.controller.country ?? 'BE'}
          onAdd={(correction) => saveList([...corrections, correction])}
        />
      )}
      <SaveForm
        t={t}
        label={t('rectify.statement')}
        attempt={attempt}
        onSave={() => void saveList(corrections)}
        isFixed={fixed}
      >
        <TextArea
          label={t('rectify.statement')}
          optionalMark={t('common.optional')}
          description={t('rectify.statement-text')}
          rows={2}
          maxLength={longestStatement}
          isDisabled={fixed}
          value={statement}
          onChange={setStatement}
        />
      </SaveForm>
    </>
  );
}

interface CorrectionsProps {
  readonly t: Translator;
  readonly corrections: readonly Correction[];
  readonly onRemove: ((place: number) => void) | null;
}

function Corrections({ t, corrections, onRemove }: CorrectionsProps) {
  if (corrections.length === 0) return <p>{t('rectify.none')}</p>;
  const rows = corrections.map((correction, place) => ({ ...correction, id: String(place), place }));
  type Row = (typeof rows)[number];
  return (
    <PlainTable
      caption={t('rectify.caption')}
      isCaptionHidden
      columns={[
        { id: 'what', label: t('rectify.what'), isRowHeader: true, render: ({ label }: Row) => label },
        { id: 'was', label: t('rectify.was'), render: ({ was }: Row) => was ?? t('rectify.missing') },
        { id: 'is', label: t('rectify.is'), render: ({ is }: Row) => is },
        ...(onRemove === null
          ? []
          : [
              {
                id: 'remove',
                label: '',
                align: 'end' as const,
                render: ({ place, label }: Row) => (
                  <Button
                    tone="quiet"
                    aria-label={t('rectify.remove', { what: label })}
                    onPress={() => onRemove(place)}
                  >
                    {t('common.remove')}
                  </Button>
                ),
              },
            ]),
      ]}
      items={rows}
    />
  );
}
