/** Which document, in which language and format, and the button that makes it. */
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import { reportFormats, type ReportFormat, type ReportOrder } from '../../../shared/contract/report-calls.ts';
import { languages, type Language } from '../../../shared/domain/language.ts';
import type { Article } from '../../../shared/domain/law/article.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../parts/ArticleNote.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { languageOwnNames } from '../../parts/names.ts';
import { useSaved } from '../../parts/use-saved.ts';
import { Button } from '../../ui/Button.tsx';
import { Ledger } from '../../ui/drawings/Ledger.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { reportKinds, type ReportKind } from './reports-store.ts';

/** What each is kept for. */
const articles: Readonly<Record<ReportKind, Article>> = {
  processingRegister: { act: 'gdpr', place: '30' },
  processors: { act: 'gdpr', place: '28' },
  retention: { act: 'gdpr', place: '30' },
  statistics: { act: 'gdpr', place: '5(2)' },
  breaches: { act: 'gdpr', place: '33(5)' },
  disclosures: { act: 'gdpr', place: '5(2)' },
  sweeps: { act: 'gdpr', place: '5(1)(e)' },
};

interface MakeReportProps {
  readonly t: Translator;
  readonly isMaking: boolean;
  readonly error: AppError | null;
  readonly onMake: (kind: ReportKind, order: ReportOrder) => Promise<boolean>;
}

export function MakeReport({ t, isMaking, error, onMake }: MakeReportProps) {
  const [kind, setKind] = useState<ReportKind>('processingRegister');
  const [language, setLanguage] = useState<Language>(t.language);
  const [format, setFormat] = useState<ReportFormat>('pdf');
  const saved = useSaved();
  const make = async () => {
    if (await onMake(kind, { language, format })) saved.show();
  };
  return (
    <Panel title={t('reports.make.title')} aside={<ArticleNote article={articles[kind]} t={t} />}>
      <div className="reports-sheet">
        <div className="reports-words">
          <RadioGroup
            label={t('reports.kind')}
            choices={reportKinds.map((id) => ({
              id,
              label: t(`reports.kind.${id}`),
              description: t(`reports.kind.${id}.text`),
            }))}
            value={kind}
            onChange={setKind}
          />
          <RadioGroup
            label={t('reports.language')}
            orientation="horizontal"
            choices={languages.map((id) => ({ id, label: languageOwnNames[id] }))}
            value={language}
            onChange={setLanguage}
          />
          <RadioGroup
            label={t('reports.format')}
            orientation="horizontal"
            choices={reportFormats.map((id) => ({ id, label: t(`reports.format.${id}`) }))}
            value={format}
            onChange={setFormat}
          />
          {error !== null && <FailureNotice error={error} t={t} />}
          <div className="reports-actions">
            <Button tone="primary" icon={FileDown} onPress={() => void make()} isDisabled={isMaking}>
              {t(isMaking ? 'reports.making' : 'reports.make')}
            </Button>
            <SavedNote text={saved.text} />
          </div>
        </div>
        <Ledger />
      </div>
    </Panel>
  );
}
