/** The reports: documents made from the register on the spot, and the figures of requests by year. */
import { useTranslator } from '../../language.tsx';
import type { RoomProps } from '../../navigation.ts';
import { useReload } from '../../parts/use-reload.ts';
import { WrittenPolicy } from '../../parts/written-policy/WrittenPolicy.tsx';
import { Page as PageFrame } from '../../ui/Page.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { InspectionPanel } from './InspectionPanel.tsx';
import { MakeReport } from './MakeReport.tsx';
import { RequestFigures } from './RequestFigures.tsx';
import { useReportsStore } from './reports-store.ts';
import './reports.css';

export function Page(_props: RoomProps) {
  const t = useTranslator();
  const store = useReportsStore();
  const { years, isMaking, error, inspectionError, policyGaps, policyError } = store;
  const { load, make, makeInspection, makePolicy } = store;
  useReload(['requests', 'letters', 'processing', 'controller'], load);
  return (
    <PageFrame label={t('nav.reports')} width="text">
      <PageTitle lead={t('reports.lead')}>{t('nav.reports')}</PageTitle>
      <MakeReport t={t} isMaking={isMaking} error={error} onMake={make} />
      <InspectionPanel t={t} isMaking={isMaking} error={inspectionError} onMake={makeInspection} />
      {policyGaps !== null && (
        <WrittenPolicy t={t} gaps={policyGaps} isMaking={isMaking} error={policyError} onMake={makePolicy} />
      )}
      {years !== null && <RequestFigures t={t} years={years} />}
    </PageFrame>
  );
}
