/** What the archive is to be rid of, and the erasures of which the user has still to choose what is kept: one line, one action. */
import { ArrowRight } from 'lucide-react';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import type { TodayView } from './today-store.ts';

interface RemovalsProps {
  readonly removals: TodayView['removals'];
  readonly onOpen: () => void;
  readonly t: Translator;
}

export function Removals({ removals: { due, since, toChoose }, onOpen, t }: RemovalsProps) {
  return (
    <div className="today-removals">
      <div>
        {since !== null && <p>{t('today.removals-due', { count: due, day: t.date(since) })}</p>}
        {toChoose > 0 && <p>{t('today.removals-choose', { count: toChoose })}</p>}
      </div>
      <Button tone="quiet" iconAfter={ArrowRight} onPress={onOpen} aria-label={t('keeping.to-removal')}>
        {t('today.removals-open')}
      </Button>
    </div>
  );
}
