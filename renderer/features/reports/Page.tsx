/** The reports: documents made from the register on the spot. */
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { languages, type Language } from '../../../shared/domain/language.ts';
import { useTranslator } from '../../language.tsx';
import type { RoomProps } from '../../navigation.ts';
import { ArticleNote } from '../../parts/ArticleNote.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { languageOwnNames } from '../../parts/names.ts';
import { useSaved } from '../../parts/use-saved.ts';
import { Button } from '../../ui/Button.tsx';
import { Ledger } from '../../ui/drawings/Ledger.tsx';
import { Page as PageFrame } from '../../ui/Page.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { useReportsStore } from './reports-store.ts';
import './reports.css';

export function Page(_props: RoomProps) {
  const t = useTranslator();
  const { isMaking, error, makeRegister } = useReportsStore();
  const [language, setLanguage] = useState<Language>(t.language);
  const saved = useSaved();
  const make = async () => {
    if (await makeRegister(language)) saved.show();
  };
  return (
    <PageFrame label={t('nav.reports')} width="text">
      <PageTitle lead={t('reports.lead')}>{t('nav.reports')}</PageTitle>
      <Panel
        title={t('reports.register.title')}
        aside={<ArticleNote article={{ act: 'gdpr', place: '30' }} t={t} />}
      >
        <div className="reports-sheet">
          <div className="reports-words">
            <p>{t('reports.register.text')}</p>
            <RadioGroup
              label={t('reports.register.language')}
              orientation="horizontal"
              choices={languages.map((id) => ({ id, label: languageOwnNames[id] }))}
              value={language}
              onChange={setLanguage}
            />
            {error !== null && <FailureNotice error={error} t={t} />}
            <div className="reports-actions">
              <Button tone="primary" icon={FileDown} onPress={() => void make()} isDisabled={isMaking}>
                {t(isMaking ? 'reports.register.making' : 'reports.register.make')}
              </Button>
              <SavedNote text={saved.text} />
            </div>
          </div>
          <Ledger />
        </div>
      </Panel>
    </PageFrame>
  );
}
