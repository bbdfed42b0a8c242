/** The templates that all letters begin with: which are the user's own, and changing one of them. */
import { useEffect } from 'react';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useReload } from '../../parts/use-reload.ts';
import { TemplateEditor } from './TemplateEditor.tsx';
import { TemplateTable } from './TemplateTable.tsx';
import { useTemplates } from './templates-store.ts';

interface TemplatesSectionProps {
  readonly t: Translator;
}

const drawAfterMs = 400;

export function TemplatesSection({ t }: TemplatesSectionProps) {
  const { rows, file, template, aside, preview, error, load, open, close, change, draw, save, reset } =
    useTemplates();
  useReload(['letters'], load);
  useEffect(() => {
    if (template === null) return undefined;
    const timer = setTimeout(() => void draw(), drawAfterMs);
    return () => clearTimeout(timer);
  }, [template, draw]);
  return (
    <>
      {error !== null && <FailureNotice t={t} error={error} />}
      {file === null || template === null ? (
        <div className="settings-panels">
          <p className="settings-lead">{t('template.list.lead')}</p>
          <TemplateTable t={t} rows={rows} onOpen={(kind, language) => void open(kind, language)} />
        </div>
      ) : (
        <TemplateEditor
          key={`${file.kind} ${file.language}`}
          t={t}
          file={file}
          template={template}
          aside={aside}
          preview={preview}
          onTemplate={change}
          onSave={save}
          onReset={() => void reset()}
          onClose={close}
        />
      )}
    </>
  );
}
