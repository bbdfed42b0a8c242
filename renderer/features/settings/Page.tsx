/** The room of settings. */
import type { RoomProps } from '../../navigation.ts';
import { useTranslator } from '../../language.tsx';
import { Page as PageFrame } from '../../ui/Page.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';

export function Page(_props: RoomProps) {
  const t = useTranslator();
  return (
    <PageFrame label={t('nav.settings')}>
      <PageTitle>{t('nav.settings')}</PageTitle>
    </PageFrame>
  );
}
