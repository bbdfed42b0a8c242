/** How soon the policy promises an answer. */
import type { Promises } from '../../../shared/domain/controller/promises.ts';
import type { PromisedDelay } from '../../../shared/domain/request/promised-delay.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';

interface DelayFieldsProps {
  readonly delay: Promises['answerWithin'];
  readonly onDelay: (delay: Promises['answerWithin']) => void;
  readonly t: Translator;
}

type Unit = PromisedDelay['unit'];
const units = ['none', 'days', 'working-days', 'months'] as const satisfies readonly (Unit | 'none')[];
/** What policies most often say of each. */
const usual: Readonly<Record<Unit, number>> = { days: 30, 'working-days': 10, months: 1 };
const most = 366;

export function DelayFields({ delay, onDelay, t }: DelayFieldsProps) {
  return (
    <div className="form-row">
      <Select
        label={t('promises.delay')}
        placeholder={t('common.choose')}
        choices={units.map((id) => ({ id, label: t(`promises.delay.${id}`) }))}
        value={delay?.unit ?? 'none'}
        onChange={(unit) => onDelay(unit === 'none' ? null : { unit, count: usual[unit] })}
        description={delay === null ? t('promises.delay.none.hint') : undefined}
        width="medium"
      />
      {delay !== null && (
        <NumberField
          label={t('promises.delay.count')}
          value={delay.count}
          minValue={0}
          maxValue={most}
          onChange={(count) => {
            if (count !== null) onDelay({ ...delay, count });
          }}
        />
      )}
    </div>
  );
}
