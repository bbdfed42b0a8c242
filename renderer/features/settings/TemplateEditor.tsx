/** Changing the template of one kind of letter in one language, with what it gives beside it. */
import { ArrowLeft, RotateCcw } from 'lucide-react';
import type { TemplateFile, TemplatePreview } from '../../../shared/contract/letter-calls.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { OwnTemplate } from '../../../shared/letters/own-template.ts';
import { useSaved } from '../../parts/use-saved.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { placesFor } from './fact-names.ts';
import { PlacesField } from './PlacesField.tsx';
import { SentencesFields } from './SentencesFields.tsx';
import { TemplateBlocks } from './TemplateBlocks.tsx';
import { TemplatePaper } from './TemplatePaper.tsx';
import { missingClauses, problemAt, problemsOf } from './template-problems.ts';

interface TemplateEditorProps {
  readonly t: Translator;
  readonly file: TemplateFile;
  readonly template: OwnTemplate;
  readonly aside: OwnTemplate | null;
  readonly preview: TemplatePreview | null;
  readonly onTemplate: (template: OwnTemplate) => void;
  readonly onSave: () => Promise<boolean>;
  readonly onReset: () => void;
  readonly onClose: () => void;
}

export function TemplateEditor(props: TemplateEditorProps) {
  const { t, file, template, aside, preview, onTemplate, onSave, onReset, onClose } = props;
  const { kind, language } = file;
  const saved = useSaved();
  const problems = problemsOf(kind, template);
  const missing = missingClauses(problems);
  const context = { t, kind, language, problems };
  const isChanged = template !== file.template;
  const save = async () => {
    if (await onSave()) saved.show();
  };
  return (
    <div className="settings-panels">
      <div>
        <Button tone="quiet" icon={ArrowLeft} onPress={onClose}>
          {t('template.back')}
        </Button>
      </div>
      {file.isOutdated && (
        <Notice
          tone="due"
          title={t('template.outdated')}
          action={!isChanged && <Button onPress={() => void save()}>{t('template.still-good')}</Button>}
        >
          {t('template.outdated.text')}
        </Notice>
      )}
      <div className="template-beside">
        <Panel
          title={t('template.title', {
            letter: t(`letter-kind.${kind}`),
            language: t(`language.${language}`),
          })}
        >
          <div className="settings-form">
            <p className="settings-lead">{t('template.lead')}</p>
            <p className="template-label">{t('letter-text.subject')}</p>
            <PlacesField
              t={t}
              label={t('letter-text.subject')}
              text={template.subject}
              onText={(subject) => onTemplate({ ...template, subject })}
              places={placesFor(t, kind, { isWhole: true })}
              errorMessage={problemAt(t, problems, template.subject)}
            />
            <TemplateBlocks
              context={context}
              blocks={template.blocks}
              onBlocks={(blocks) => onTemplate({ ...template, blocks })}
            />
            {missing.map((clause) => (
              <Notice
                key={clause}
                tone="late"
                live="polite"
                title={t('template.problem.clause-missing', { clause: t(`clause.${clause}`) })}
                action={
                  <Button
                    onPress={() =>
                      onTemplate({ ...template, blocks: [...template.blocks, { kind: 'clause', clause }] })
                    }
                  >
                    {t('template.clause-back')}
                  </Button>
                }
              >
                {clause === 'complaint' ? t('template.complaint-needed') : undefined}
              </Notice>
            ))}
            <p className="template-label">{t('template.enclosures')}</p>
            <SentencesFields
              context={context}
              name={t('template.enclosures')}
              sentences={template.enclosures}
              onSentences={(enclosures) => onTemplate({ ...template, enclosures })}
              mayBeEmpty
            />
          </div>
        </Panel>
        {preview !== null && <TemplatePaper t={t} language={language} preview={preview} />}
      </div>
      <div className="settings-save settings-save-bar" data-dirty={isChanged || undefined}>
        <Button tone="primary" isDisabled={!isChanged || problems.length > 0} onPress={() => void save()}>
          {t('template.save')}
        </Button>
        {file.isOwn && (
          <Button icon={RotateCcw} onPress={onReset}>
            {t('template.reset')}
          </Button>
        )}
        {!file.isOwn && isChanged && (
          <Button icon={RotateCcw} onPress={() => onTemplate(file.template)}>
            {t('template.reset')}
          </Button>
        )}
        {aside !== null && !file.isOwn && !isChanged && (
          <Button onPress={() => onTemplate(aside)}>{t('letter-text.take-back')}</Button>
        )}
        <SavedNote text={saved.text} />
        {problems.length > 0 && (
          <span className="settings-hint" role="status">
            {t('template.problems', { count: problems.length })}
          </span>
        )}
      </div>
    </div>
  );
}
