/** The proofs of what was destroyed when due: when, how much of what, under which rule. Counts, nobody's name. */
import type { Sweep } from '../../../../shared/domain/sweep/sweep.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { SweepLines } from './SweepLines.tsx';

interface PastSweepsProps {
  readonly t: Translator;
  readonly sweeps: readonly Sweep[];
  readonly nameOf: (categoryId: string) => string;
}

export function PastSweeps({ t, sweeps, nameOf }: PastSweepsProps) {
  if (sweeps.length === 0) return null;
  return (
    <Panel level={2} title={t('sweep.past')}>
      <ul className="register-sweep-past">
        {sweeps.map((sweep) => (
          <li key={sweep.id}>
            {sweep.state === 'taken-back' ? (
              <p>{t('sweep.past-back', { day: t.date(sweep.today) })}</p>
            ) : (
              <Disclosure
                title={t('sweep.past-line', {
                  day: t.date(sweep.today),
                  items: sweep.lines.reduce((sum, line) => sum + line.items, 0),
                  persons: sweep.persons,
                })}
              >
                <SweepLines t={t} caption={t('sweep.lines')} lines={sweep.lines} nameOf={nameOf} />
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
