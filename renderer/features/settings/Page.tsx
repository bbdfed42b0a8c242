/** The settings: the controller, its promises and holidays, the screen, recovery, audit trail, and about Greffe. */
import { useEffect, type ReactNode } from 'react';
import { areas } from '../../../shared/contract/events.ts';
import type { Controller } from '../../../shared/domain/controller/controller.ts';
import { useTranslator } from '../../language.tsx';
import type { RoomProps } from '../../navigation.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useReload } from '../../parts/use-reload.ts';
import { useSession } from '../../session-store.ts';
import { Page as PageFrame } from '../../ui/Page.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { AboutSection } from './AboutSection.tsx';
import { AuditSection } from './AuditSection.tsx';
import { useAuditStore } from './audit-store.ts';
import { CalendarSection } from './CalendarSection.tsx';
import { IdentitySection } from './IdentitySection.tsx';
import { PromisesSection } from './PromisesSection.tsx';
import { RecoverySection } from './RecoverySection.tsx';
import { ScreenSection } from './ScreenSection.tsx';
import { TemplatesSection } from './TemplatesSection.tsx';
import { sectionOf, sections, type Section } from './sections.ts';
import { useSettingsStore } from './settings-store.ts';
import { versionInForce } from './versions.ts';
import './settings.css';

const loadingAfterMs = 300;

export function Page({ record, select }: RoomProps) {
  const t = useTranslator();
  const { status, setPreferences } = useSession();
  const settings = useSettingsStore();
  const audit = useAuditStore();
  const section = sectionOf(record);
  useReload(['controller'], settings.load);
  useReload(areas, audit.load);
  const { hideSheet } = settings;
  // The key does not stay on the screen behind another page.
  useEffect(() => hideSheet, [hideSheet, section]);

  const { file } = settings;
  const error = settings.error ?? (section === 'audit' ? audit.error : null);
  if (status?.open === undefined || status.open === null) return null;
  const { today, fileName } = status.open;
  const correct = (controller: Controller) => {
    const validFrom = versionInForce(file?.controllerVersions ?? [], today)?.validFrom ?? today;
    return settings.saveController({ validFrom, controller });
  };
  const loading = <Spinner label={t('common.loading')} delay={loadingAfterMs} />;
  const contents: Readonly<Record<Section, ReactNode>> = {
    identity: file && <IdentitySection file={file} today={today} onSave={settings.saveController} t={t} />,
    promises: file && <PromisesSection file={file} today={today} onSave={settings.savePromises} t={t} />,
    calendar: file && (
      <CalendarSection controller={file.controller} today={today} onCorrect={correct} t={t} />
    ),
    templates: <TemplatesSection t={t} />,
    screen: (
      <ScreenSection
        preferences={status.preferences}
        onPreferences={(preferences) => void setPreferences(preferences)}
        t={t}
      />
    ),
    recovery: (
      <RecoverySection
        recoveryKey={settings.sheet?.recoveryKey ?? null}
        onShow={(language) => void settings.makeSheet(language)}
        onHide={hideSheet}
        onSave={settings.saveSheet}
        t={t}
      />
    ),
    audit: (
      <AuditSection
        entries={audit.entries}
        hasMore={audit.nextCursor !== null}
        onMore={() => void audit.loadMore()}
        verification={audit.verification}
        onVerify={audit.verify}
        t={t}
      />
    ),
    about: <AboutSection version={status.version} fileName={fileName} t={t} />,
  };
  return (
    <PageFrame label={t('nav.settings')}>
      <PageTitle>{t('nav.settings')}</PageTitle>
      {error !== null && <FailureNotice error={error} onRetry={() => void settings.load()} t={t} />}
      <Tabs
        label={t('settings.sections')}
        tabs={sections.map((id) => ({
          id,
          label: t(`settings.section.${id}`),
          content: contents[id] ?? loading,
        }))}
        selected={section}
        onSelect={(id) => select({ kind: 'section', id })}
      />
    </PageFrame>
  );
}
