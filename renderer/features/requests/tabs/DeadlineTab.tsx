/** « Délai »: every step of the computation with its article, and what can still move the limit. */
import { CalendarPlus, Pause, Play } from 'lucide-react';
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import { isOpen } from '../../../../shared/domain/request/lifecycle.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { exactDay } from '../../../parts/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateText } from '../../../ui/DateText.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Timeline } from '../../../ui/Timeline.tsx';
import { mayExtend, type FileDialog } from '../file/file-dialog.ts';
import { stepSentence } from '../../../../shared/i18n/deadline-step-sentence.ts';

interface DeadlineTabProps {
  readonly t: Translator;
  readonly file: RequestFile;
  readonly onDialog: (dialog: FileDialog) => void;
}

const shapes = { limit: 'alert', aim: 'half', suspension: 'pause', extension: 'forward' } as const;

export function DeadlineTab({ t, file, onDialog }: DeadlineTabProps) {
  const { steps } = file.deadline;
  return (
    <div className="requests-deadline">
      <p className="requests-quiet">{t('deadline-page.lead')}</p>
      <Panel level={3} title={t('deadline-page.steps')}>
        <Timeline
          label={t('deadline-page.steps')}
          items={steps.map((step, index) => ({
            id: String(index),
            when: (
              <DateText dateTime={step.on} exact={exactDay(t, step.on)}>
                {t.date(step.on)}
              </DateText>
            ),
            title: stepSentence(t, step),
            detail: <ArticleNote t={t} article={step.article} />,
            shape: step.kind in shapes ? shapes[step.kind as keyof typeof shapes] : 'dot',
          }))}
        />
      </Panel>
      {isOpen(file.state) && (
        <>
          <Extend t={t} file={file} onDialog={onDialog} />
          <Hold t={t} file={file} onDialog={onDialog} />
        </>
      )}
    </div>
  );
}

function Extend({ t, file, onDialog }: DeadlineTabProps) {
  const limit = t.date(file.deadline.firstMonth.limitOn);
  const nominal = t.date(file.deadline.firstMonth.nominalOn);
  const text = {
    allowed: () => t('deadline-page.extend-allowed', { limit }),
    'warn-after-nominal': () => t('deadline-page.extend-warn', { nominal, limit }),
    'refused-too-late': () => t('deadline-page.extend-too-late', { limit }),
    'refused-already-extended': () => t('deadline-page.extend-done'),
  }[file.extension]();
  return (
    <Panel level={3} title={t('deadline-page.extend-title')}>
      <p>{text}</p>
      {mayExtend(file) && (
        <div className="requests-buttons">
          <Button icon={CalendarPlus} onPress={() => onDialog('extend')}>
            {t('request.menu.extend')}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function Hold({ t, file, onDialog }: DeadlineTabProps) {
  const open = file.suspensions.find(({ until }) => until === null);
  return (
    <Panel level={3} title={t('deadline-page.pause-title')}>
      <p>
        {open === undefined
          ? t('deadline-page.pause-text')
          : t('deadline-page.pause-open', { from: t.date(open.from) })}
      </p>
      <div className="requests-buttons">
        {open === undefined ? (
          <Button icon={Pause} onPress={() => onDialog('pause')}>
            {t('request.menu.pause')}
          </Button>
        ) : (
          <Button icon={Play} onPress={() => onDialog('resume')}>
            {t('request.menu.resume')}
          </Button>
        )}
      </div>
    </Panel>
  );
}
