/** The room of reports. */
import type { RoomProps } from '../../navigation.ts';
import { useTranslator } from '../../language.tsx';
import { Page as PageFrame } from '../../ui/Page.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';

export function Page(_props: RoomProps) {
  const t = useTranslator();
  return (
    <PageFrame label={t('nav.reports')}>
      <PageTitle>{t('nav.reports')}</PageTitle>
    </PageFrame>
  );
}
