/** Contracts with processors that are to be read again (GDPR Art. 28(1)), each leading to its entry. */
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Link } from '../../ui/Link.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import type { TodayView } from './today-store.ts';

interface ContractListProps {
  readonly contracts: TodayView['contracts'];
  readonly onOpen: (id: string) => void;
  readonly t: Translator;
}

export function ContractList({ contracts, onOpen, t }: ContractListProps) {
  return (
    <ul className="today-reminders">
      {contracts.map(({ processorId, name, reviewOn }) => (
        <li key={processorId}>
          <span>
            {name} <StateTag tone="due">{t('today.contract-since', { day: t.date(reviewOn) })}</StateTag>
          </span>
          <Link onPress={() => onOpen(processorId)} aria-label={t('today.contract-open-for', { name })}>
            {t('today.contract-open')}
          </Link>
        </li>
      ))}
    </ul>
  );
}
