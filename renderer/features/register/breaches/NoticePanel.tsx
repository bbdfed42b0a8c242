/** The notice of a breach: to the authority in phases, or to the client for whom we process, with the hours that run. */
import { BellRing, PenLine, Printer } from 'lucide-react';
import type { BreachFile } from '../../../../shared/contract/breach-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { HoursLeft } from '../../../parts/HoursLeft.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { dutyWords, momentWords } from './breach-words.ts';
import type { BreachOffers } from './breach-offers.ts';

interface NoticePanelProps {
  readonly t: Translator;
  readonly file: BreachFile;
  readonly verbs: BreachOffers;
}

export function NoticePanel({ t, file, verbs }: NoticePanelProps) {
  const { duties, breach, phases, clientLetters, now } = file;
  const attempt = useAttempt();
  const duty = duties.authority ?? duties.client;
  if (duty === null) return null;
  const whom = duties.authority === null ? 'client' : 'authority';
  const isRunning = duty.because !== null && duty.toldAt === null && breach.closed === null;
  const outstanding = phases.at(-1)?.sheet.outstanding ?? null;
  return (
    <Panel
      title={t(`breach.notice.${whom}`)}
      level={3}
      aside={<ArticleNote article={{ act: 'gdpr', place: whom === 'client' ? '33(2)' : '33(1)' }} t={t} />}
    >
      <div className="matter-hours">
        {isRunning && <HoursLeft t={t} now={now} dueAt={duty.dueAt} />}
        {duty.toldAt !== null && (
          <StateTag tone={duty.isLate ? 'late' : 'done'}>
            {t(duty.isLate ? 'breach.told-late' : 'breach.told-in-time')}
          </StateTag>
        )}
        <p>{dutyWords(t, duty, whom)}</p>
      </div>
      {phases.length > 0 && (
        <ol className="matter-lines">
          {phases.map((phase, index) => (
            <li key={phase.id}>
              <span>
                {t('breach.phase.line', { number: index + 1, moment: momentWords(t, phase.told) })}
                {phase.theirReference !== null && ` · ${phase.theirReference}`}
              </span>
              <Button
                tone="quiet"
                icon={Printer}
                onPress={() => void attempt.run(() => verbs.print(phase.id))}
                aria-label={t('breach.phase.print-line', { number: index + 1 })}
              >
                {t('breach.phase.sheet')}
              </Button>
            </li>
          ))}
        </ol>
      )}
      {outstanding !== null && (
        <p className="matter-written">{t('breach.phase.to-follow', { what: outstanding })}</p>
      )}
      {clientLetters.length > 0 && (
        <ul className="matter-lines">
          {clientLetters.map((letter) => (
            <li key={letter.id}>
              <Link onPress={() => verbs.openLetter(letter.id)}>{t(`letter-kind.${letter.kind}`)}</Link>
              <StateTag tone={letter.posting === null ? 'due' : 'done'}>
                {letter.posting === null ? t('letters-tab.to-send') : t.date(letter.posting.sentOn)}
              </StateTag>
            </li>
          ))}
        </ul>
      )}
      {breach.closed === null && (
        <div className="matter-buttons">
          {whom === 'client' && (
            <Button tone="primary" icon={PenLine} onPress={verbs.writeToClient}>
              {t('breach.write-client')}
            </Button>
          )}
          <Button
            {...(whom === 'authority' && isRunning ? { tone: 'primary' as const } : {})}
            icon={BellRing}
            onPress={verbs.phase}
          >
            {t(phases.length === 0 ? `breach.phase.first-${whom}` : 'breach.phase.next')}
          </Button>
        </div>
      )}
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </Panel>
  );
}
