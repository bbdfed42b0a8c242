/** The words that a template gives, as they will stand on the sheet. */
import type { TemplatePreview } from '../../../shared/contract/letter-calls.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { LetterBlock } from '../../../shared/letters/letter.ts';

interface TemplatePaperProps {
  readonly t: Translator;
  readonly language: Language;
  readonly preview: TemplatePreview;
}

export function TemplatePaper({ t, language, preview }: TemplatePaperProps) {
  const { reference, subject, salutation, blocks, closing, enclosures } = preview;
  return (
    <section className="template-preview" aria-label={t('template.preview')}>
      <p className="settings-hint">
        {reference === null ? t('template.preview.names') : t('template.preview.of', { reference })}
      </p>
      <div className="template-paper" lang={language}>
        <p className="template-paper-subject">{subject}</p>
        <p>{salutation}</p>
        {blocks.map((block, place) => (
          <Block key={place} block={block} />
        ))}
        <p>{closing}</p>
        {enclosures.length > 0 && (
          <ul>
            {enclosures.map((enclosure) => (
              <li key={enclosure}>{enclosure}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function Block({ block }: { readonly block: LetterBlock }) {
  switch (block.kind) {
    case 'heading':
      return <p className="template-paper-heading">{block.text}</p>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row.join(' ')}>
                {row.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
