/** Taking over a register kept elsewhere: drop it, look at what would be added, confirm. Nothing is stored before that. */
import { ArrowLeft } from 'lucide-react';
import { useRef } from 'react';
import type { TakenOverRegister } from '../../../../shared/contract/register-import-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { errorSentences } from '../../../parts/describe-error.ts';
import { useFreshPage } from '../../../parts/use-fresh-page.ts';
import { Button } from '../../../ui/Button.tsx';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import { ImportLook } from './ImportLook.tsx';
import { useRegisterImport } from './register-import-store.ts';
import './import.css';

interface RegisterImportProps {
  readonly t: Translator;
  readonly onDone: (taken: TakenOverRegister) => void;
  readonly onBack: () => void;
}

const accepted = ['.csv', '.tsv', '.txt', '.xlsx', '.xls', '.ods', '.zip', 'text/csv'] as const;
const megabytes = 20;

export function RegisterImport({ t, onDone, onBack }: RegisterImportProps) {
  const { stage, take, remap, setLanguage, run, startOver } = useRegisterImport();
  const pane = useRef<HTMLDivElement>(null);
  useFreshPage(pane, stage.kind, true);
  return (
    <div ref={pane}>
      <PageTitle
        lead={t('register-import.lead')}
        actions={
          <Button icon={ArrowLeft} onPress={onBack}>
            {t('register-import.back')}
          </Button>
        }
      >
        {t('register-import.title')}
      </PageTitle>
      {stage.kind === 'choose' && (
        <FileDrop
          label={t('register-import.drop')}
          buttonLabel={t('imports.choose')}
          hint={t('register-import.hint', { limit: megabytes })}
          accept={accepted}
          errorMessage={stage.error === null ? undefined : errorSentences(t, stage.error)}
          onFiles={([file]) => {
            if (file !== undefined) void take(file);
          }}
        />
      )}
      {stage.kind === 'read' && <Spinner label={t('imports.reading', { fileName: stage.fileName })} />}
      {stage.kind === 'look' && (
        <ImportLook
          t={t}
          stage={stage}
          onTables={(tables) => void remap(tables)}
          onLanguage={(language) => void setLanguage(language)}
          onRun={() => {
            void run().then((taken) => {
              if (taken !== null) onDone(taken);
            });
          }}
          onOtherFile={startOver}
        />
      )}
    </div>
  );
}
