/** The proofs of what was destroyed when due: when, how much of what, under which rule. Counts, nobody's name. */
import { FileDown } from 'lucide-react';
import type { SweepId } from '../../../../shared/domain/id.ts';
import type { Sweep } from '../../../../shared/domain/sweep/sweep.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { SweepLines } from './SweepLines.tsx';

interface PastSweepsProps {
  readonly t: Translator;
  readonly sweeps: readonly Sweep[];
  readonly nameOf: (categoryId: string) => string;
  readonly onProof: (id: SweepId) => void;
}

export function PastSweeps({ t, sweeps, nameOf, onProof }: PastSweepsProps) {
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
                <Button
                  icon={FileDown}
                  aria-label={t('sweep.proof-of', { day: t.date(sweep.today) })}
                  onPress={() => onProof(sweep.id)}
                >
                  {t('sweep.proof')}
                </Button>
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
