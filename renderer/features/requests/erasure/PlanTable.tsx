/** An erasure plan, category by category: what goes, what stays, why and until when. */
import type { ErasureLine, ErasurePlan } from '../../../../shared/domain/request/erasure-plan.ts';
import type { HeldData } from '../../../../shared/domain/subject/held-data.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { PlainTable } from '../../../ui/PlainTable.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { untilWhen, whatOf, whyKept } from './plan-words.ts';

interface PlanTableProps {
  readonly t: Translator;
  readonly plan: ErasurePlan;
  /** For naming single things; null once they are gone. */
  readonly held: HeldData | null;
  /** Decides otherwise for the category of a line; left out where nothing can be changed. */
  readonly onChange?: ((line: ErasureLine) => void) | undefined;
  readonly isCarriedOut?: boolean;
}

type Row = ErasureLine & { readonly id: string };

export function PlanTable({ t, plan, held, onChange, isCarriedOut = false }: PlanTableProps) {
  const words = isCarriedOut
    ? ({ erase: 'erasure.erased', keep: 'erasure.kept' } as const)
    : ({ erase: 'erasure.erase', keep: 'erasure.keep' } as const);
  const columns = [
    {
      id: 'category',
      label: t('gather.category'),
      isRowHeader: true,
      render: (line: Row) => (
        <>
          {t.text(line.name)}
          <span className="requests-plan-what">{whatOf(t, line, held)}</span>
        </>
      ),
    },
    {
      id: 'fate',
      label: t('erasure.fate'),
      render: ({ decision, count }: Row) => (
        <StateTag
          tone={decision === 'keep' ? 'done' : 'plain'}
          shape={decision === 'keep' ? 'check' : 'cross'}
        >
          {t(words[decision], { count })}
        </StateTag>
      ),
    },
    {
      id: 'why',
      label: t('erasure.why-until'),
      render: (line: Row) => (
        <>
          <span>{line.decision === 'erase' && isCarriedOut ? t('erasure.gone') : untilWhen(t, line)}</span>
          {line.decision === 'keep' && <span className="requests-plan-what">{whyKept(t, line)}</span>}
        </>
      ),
    },
    ...(onChange === undefined
      ? []
      : [
          {
            id: 'change',
            label: t('erasure.otherwise'),
            align: 'end' as const,
            render: (line: Row) => (
              <Button
                tone="quiet"
                aria-label={t('erasure.change-line', { edit: t('common.edit'), category: t.text(line.name) })}
                onPress={() => onChange(line)}
              >
                {t('common.edit')}
              </Button>
            ),
          },
        ]),
  ];
  const rows = plan.lines.map((line, index): Row => ({
    ...line,
    id: `${line.categoryId ?? 'identity'}-${index}`,
  }));
  return <PlainTable caption={t('erasure.caption')} isCaptionHidden columns={columns} items={rows} />;
}
