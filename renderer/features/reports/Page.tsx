/** The reports: documents made from the register on the spot, and the figures of requests by year. */
import { useTranslator } from '../../language.tsx';
import type { RoomProps } from '../../navigation.ts';
import { useReload } from '../../parts/use-reload.ts';
import { Page as PageFrame } from '../../ui/Page.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { MakeReport } from './MakeReport.tsx';
import { RequestFigures } from './RequestFigures.tsx';
import { useReportsStore } from './reports-store.ts';
import './reports.css';

export function Page(_props: RoomProps) {
  const t = useTranslator();
  const { years, isMaking, error, load, make } = useReportsStore();
  useReload(['requests', 'letters'], load);
  return (
    <PageFrame label={t('nav.reports')} width="text">
      <PageTitle lead={t('reports.lead')}>{t('nav.reports')}</PageTitle>
      <MakeReport t={t} isMaking={isMaking} error={error} onMake={make} />
      {years !== null && <RequestFigures t={t} years={years} />}
    </PageFrame>
  );
}
