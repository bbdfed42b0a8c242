/** What restrains the use of a person's data, in words, since when, and by which article. */
import type { Article } from '../../../../shared/domain/law/article.ts';
import type { ControllerCountry } from '../../../../shared/domain/controller/controller.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { ProcessingActivity } from '../../../../shared/domain/processing/processing-activity.ts';
import { isKnownIn, rightRules } from '../../../../shared/domain/request/right.ts';
import type { StoppedActivity } from '../../../../shared/domain/subject/stopped-activity.ts';
import type { NoticeException } from '../../../../shared/domain/subject/source-notice.ts';
import type { LegalHold } from '../../../../shared/domain/sweep/legal-hold.ts';
import type { Subject } from '../../../../shared/domain/subject/subject.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { MarkShape } from '../../../ui/Mark.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';

interface MarksOfPersonProps {
  readonly t: Translator;
  readonly country: ControllerCountry;
  readonly subject: Pick<Subject, 'restrictedOn' | 'marketingStoppedOn' | 'archivedOn' | 'deceasedOn'>;
  readonly stops: readonly StoppedActivity[];
  readonly noticeException: NoticeException | null;
  readonly onTellAfterAll: () => void;
  /** Art. 17(3)(e). */
  readonly legalHold: LegalHold | null;
  readonly onLiftHold: () => void;
  /** To name what has stopped. */
  readonly activities: readonly Pick<ProcessingActivity, 'id' | 'name'>[];
}

interface PersonMark {
  readonly id: 'restricted' | 'marketing-stopped' | 'archived' | 'deceased';
  readonly on: LocalDate | null;
  readonly shape: MarkShape;
  /** Null where the law of the controller has none. */
  readonly article: Article | null;
}

export function MarksOfPerson({ t, country, subject, stops, activities, ...notice }: MarksOfPersonProps) {
  const marks: readonly PersonMark[] = [
    // Art. 18(2): nothing but storage until it is lifted.
    { id: 'restricted', on: subject.restrictedOn, shape: 'pause', article: { act: 'gdpr', place: '18' } },
    {
      id: 'marketing-stopped',
      on: subject.marketingStoppedOn,
      shape: 'cross',
      article: { act: 'gdpr', place: '21(2)' },
    },
    {
      id: 'deceased',
      on: subject.deceasedOn,
      shape: 'cross',
      article: isKnownIn(country, 'post-mortem') ? rightRules['post-mortem'].article : null,
    },
    { id: 'archived', on: subject.archivedOn, shape: 'pause', article: { act: 'gdpr', place: '17(3)' } },
  ];
  const shown = marks.flatMap(({ on, ...mark }) => (on === null ? [] : [{ ...mark, on }]));
  const { noticeException, onTellAfterAll, legalHold, onLiftHold } = notice;
  const isAnyNoted = noticeException !== null || legalHold !== null;
  if (shown.length + stops.length === 0 && !isAnyNoted) return null;
  return (
    <ul className="subjects-person-marks">
      {shown.map(({ id, on, shape, article }) => (
        <li key={id}>
          <StateTag shape={shape} hasGround>
            {t(`person.${id}`, { day: t.date(on) })}
          </StateTag>
          <span>{t(`person.${id}.means`)}</span>
          {article !== null && <ArticleNote t={t} article={article} />}
        </li>
      ))}
      {stops.map(({ activityId, by, since }) => {
        const name = activities.find(({ id }) => id === activityId)?.name;
        return (
          <li key={`${by} ${activityId}`}>
            <StateTag shape="cross" hasGround>
              {t(`person.stopped.${by}`, {
                day: t.date(since),
                activity: name === undefined ? '' : t.text(name),
              })}
            </StateTag>
            <ArticleNote t={t} article={{ act: 'gdpr', place: by === 'objection' ? '21(1)' : '7(3)' }} />
          </li>
        );
      })}
      {legalHold !== null && (
        <li>
          <StateTag shape="pause" hasGround>
            {t('person.claim', { day: t.date(legalHold.sinceOn) })}
          </StateTag>
          <span className="subjects-note">{legalHold.reason}</span>
          <span>{t('person.claim.means')}</span>
          <ArticleNote t={t} article={{ act: 'gdpr', place: '17(3)(e)' }} />
          <Button tone="quiet" onPress={onLiftHold}>
            {t('person.claim-lift')}
          </Button>
        </li>
      )}
      {noticeException !== null && (
        <li>
          <StateTag shape="pause" hasGround>
            {t('notice-exception.noted', { day: t.date(noticeException.notedOn) })}
          </StateTag>
          <span>
            {t(`notice-exception.${noticeException.exception}`)} — {noticeException.reason}
          </span>
          <ArticleNote t={t} article={{ act: 'gdpr', place: '14(5)' }} />
          <Button tone="quiet" onPress={onTellAfterAll}>
            {t('notice-exception.take-back')}
          </Button>
        </li>
      )}
    </ul>
  );
}
