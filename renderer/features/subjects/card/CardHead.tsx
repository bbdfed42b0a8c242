/** The head of a card: the name, what the person is to the business, and what can be done. */
import { EllipsisVertical, FilePen, FilePlus2, Inbox, Scale, Trash2, X } from 'lucide-react';
import { displayName, type Subject } from '../../../../shared/domain/subject/subject.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { capitalise } from '../../../parts/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Menu } from '../../../ui/Menu.tsx';

export type CardChoice = 'new-request' | 'edit' | 'add-item' | 'hold' | 'remove' | 'close';

interface CardHeadProps {
  readonly t: Translator;
  readonly subject: Subject;
  readonly onChoose: (choice: CardChoice) => void;
}

export const cardTitleId = 'subject-card-title';

export function CardHead({ t, subject, onChoose }: CardHeadProps) {
  return (
    <header className="subjects-card-head">
      <div className="subjects-card-over">
        <p className="ui-page-over">{relationText(t, subject)}</p>
        <IconButton label={t('person.close')} icon={X} placement="left" onPress={() => onChoose('close')} />
      </div>
      <h2 id={cardTitleId} tabIndex={-1} className="ui-page-title">
        {displayName(subject)}
      </h2>
      <div className="subjects-card-actions">
        <Button icon={Inbox} onPress={() => onChoose('new-request')}>
          {t('person.new-request')}
        </Button>
        <Button icon={FilePen} onPress={() => onChoose('edit')}>
          {t('common.edit')}
        </Button>
        <Menu
          label={t('person.menu')}
          trigger={<IconButton label={t('person.menu')} icon={EllipsisVertical} />}
          groups={[
            [
              { id: 'add-item' as const, label: t('person.add-item'), icon: FilePlus2 },
              {
                id: 'hold' as const,
                label: t('person.hold'),
                description: t('person.hold-text'),
                icon: Scale,
              },
            ],
            [
              {
                id: 'remove' as const,
                label: t('person.remove'),
                description: t('person.remove-text'),
                icon: Trash2,
                tone: 'danger' as const,
              },
            ],
          ]}
          onAction={onChoose}
        />
      </div>
    </header>
  );
}

/** "Client depuis le 10 février 2024, jusqu’au 3 mars 2026" */
function relationText(t: Translator, { relation, relationStartedOn, relationEndedOn }: Subject): string {
  const name = capitalise(t, t(`relation.${relation}`));
  const started =
    relationStartedOn === null ? name : t('person.since', { relation: name, day: t.date(relationStartedOn) });
  return relationEndedOn === null
    ? started
    : t('person.ended', { relation: started, day: t.date(relationEndedOn) });
}
