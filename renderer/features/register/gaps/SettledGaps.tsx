/** The points that were settled, each with what was done about it and the way back into the list. */
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import { gapSentence } from '../../../../shared/i18n/gap-sentence.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { groupGaps } from './gap-groups.ts';
import { titleOf } from './gap-words.ts';

interface SettledGapsProps {
  readonly t: Translator;
  readonly overview: ProcessingOverview;
  readonly onReopen: (key: string) => Promise<AppError | null>;
}

export function SettledGaps({ t, overview, onReopen }: SettledGapsProps) {
  const { settledGaps: settled } = overview;
  const groups = groupGaps({ ...overview, gaps: settled.map(({ gap }) => gap) });
  const attempt = useAttempt();
  return (
    <div className="register-settled">
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      <Disclosure title={t('register.settled', { count: settled.length })}>
        <ul className="register-gaps">
          {settled.map(({ key, how, settledOn, gap }) => (
            <li key={key} className="register-gap">
              <div className="register-gap-words">
                {groups
                  .filter(({ gaps }) => gaps.includes(gap))
                  .map((group) => (
                    <h4 key={group.id}>{titleOf(t, group)}</h4>
                  ))}
                {gapSentence(t, gap)}
                <p className="register-used-by">
                  {t('register.settled-on', { date: t.date(settledOn), how })}
                </p>
              </div>
              <Button
                tone="quiet"
                aria-label={t('register.act-on', {
                  action: t('register.reopen'),
                  record: gapSentence(t, gap),
                })}
                onPress={() => void attempt.run(() => onReopen(key))}
              >
                {t('register.reopen')}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
