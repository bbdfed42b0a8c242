/** The head of an opened request: who, what is asked, its number, and how it stands. */
import { EllipsisVertical } from 'lucide-react';
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import { rightRules } from '../../../../shared/domain/request/right.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { DeadlineTag } from '../../../parts/DeadlineTag.tsx';
import { dayAndMonth } from '../../../parts/day-and-month.ts';
import { capitalise, exactDay } from '../../../parts/format.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Menu, type MenuChoice } from '../../../ui/Menu.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Stamp } from '../../../ui/Stamp.tsx';
import type { FileChoice } from './file-dialog.ts';

interface FileHeadProps {
  readonly t: Translator;
  readonly file: RequestFile;
  readonly menu: readonly (readonly MenuChoice<FileChoice>[])[];
  readonly onMenu: (choice: FileChoice) => void;
  readonly onOpenSubject: () => void;
  readonly onWhy: () => void;
}

export function FileHead({ t, file, menu, onMenu, onOpenSubject, onWhy }: FileHeadProps) {
  const { request, summary } = file;
  return (
    <>
      <PageTitle
        over={<Over t={t} file={file} onOpenSubject={onOpenSubject} />}
        actions={
          <>
            <Stamp size="large" caption={t('request.stamp', { day: dayAndMonth(t, request.receivedOn) })}>
              {request.reference}
            </Stamp>
            <Menu
              label={t('request.menu')}
              trigger={<IconButton label={t('request.menu')} icon={EllipsisVertical} />}
              groups={menu}
              onAction={onMenu}
            />
          </>
        }
      >
        {request.requester.name}
      </PageTitle>
      <div className="requests-standing">
        <DeadlineTag t={t} summary={summary} hasGround />
        <ul className="requests-asked" aria-label={t('request.asked')}>
          {request.rights.map(({ right }) => (
            <li key={right}>
              <span>{capitalise(t, t(`right.${right}`))}</span>
              <ArticleNote t={t} article={rightRules[right].article} />
            </li>
          ))}
        </ul>
        {request.voided === null && (
          <span className="requests-why">
            <Link onPress={onWhy}>{t('ruler.why')}</Link>
          </span>
        )}
      </div>
    </>
  );
}

/** How it came, and whose data it is about where that says more than the title. */
function Over({ t, file, onOpenSubject }: Pick<FileHeadProps, 't' | 'file' | 'onOpenSubject'>) {
  const { request, subjectName } = file;
  const { role } = request.requester;
  return (
    <span className="requests-over">
      <span>
        {t('request.received', {
          by: t(`request.by.${request.channel}`),
          day: exactDay(t, request.receivedOn),
        })}
      </span>
      {role !== 'self' && (
        <span>
          {subjectName === null
            ? t('request.acts', { role: t(`requester-role.${role}`) })
            : t('request.acts-for', { role: t(`requester-role.${role}`), name: subjectName })}
        </span>
      )}
      {request.subjectId !== null && subjectName !== null && (
        <Link onPress={onOpenSubject}>{t('request.see-subject')}</Link>
      )}
    </span>
  );
}
