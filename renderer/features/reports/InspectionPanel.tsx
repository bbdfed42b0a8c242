/** The folder for an inspection: in which language, how much of it, with or without what remains to be completed. */
import { FolderDown } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { InspectionOrder } from '../../../shared/contract/report-calls.ts';
import { languages } from '../../../shared/domain/language.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../parts/ArticleNote.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { languageOwnNames } from '../../parts/names.ts';
import { useSaved } from '../../parts/use-saved.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';

const contents = ['folder', 'cover'] as const satisfies readonly InspectionOrder['contents'][];

interface InspectionPanelProps {
  readonly t: Translator;
  readonly isMaking: boolean;
  readonly error: AppError | null;
  readonly onMake: (order: InspectionOrder) => Promise<boolean>;
}

export function InspectionPanel({ t, isMaking, error, onMake }: InspectionPanelProps) {
  const [order, setOrder] = useState<InspectionOrder>({
    language: t.language,
    contents: 'folder',
    withGaps: true,
  });
  const saved = useSaved();
  const make = async () => {
    if (await onMake(order)) saved.show();
  };
  return (
    <Panel
      title={t('inspection.title')}
      aside={<ArticleNote article={{ act: 'gdpr', place: '30(4)' }} t={t} />}
    >
      <div className="reports-sheet">
        <div className="reports-words">
          <p className="reports-note">{t('inspection.lead')}</p>
          <RadioGroup
            label={t('inspection.contents')}
            choices={contents.map((id) => ({
              id,
              label: t(`inspection.${id}`),
              description: t(`inspection.${id}.text`),
            }))}
            value={order.contents}
            onChange={(chosen) => setOrder({ ...order, contents: chosen })}
          />
          <RadioGroup
            label={t('inspection.language')}
            orientation="horizontal"
            choices={languages.map((id) => ({ id, label: languageOwnNames[id] }))}
            value={order.language}
            onChange={(language) => setOrder({ ...order, language })}
          />
          <Checkbox
            isSelected={order.withGaps}
            onChange={(withGaps) => setOrder({ ...order, withGaps })}
            description={t('inspection.with-gaps.means')}
          >
            {t('inspection.with-gaps')}
          </Checkbox>
          {error !== null && <FailureNotice error={error} t={t} />}
          <div className="reports-actions">
            <Button icon={FolderDown} onPress={() => void make()} isDisabled={isMaking}>
              {t(isMaking ? 'reports.making' : 'inspection.make')}
            </Button>
            <SavedNote text={saved.text} />
          </div>
        </div>
      </div>
    </Panel>
  );
}
