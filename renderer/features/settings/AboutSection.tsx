/** Which Greffe this is, what it promises, and what it is made with. */
import type { Translator } from '../../../shared/i18n/translator.ts';
import { KeyValueList } from '../../ui/KeyValueList.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { components } from './components.ts';

interface AboutSectionProps {
  readonly version: string;
  readonly fileName: string;
  readonly t: Translator;
}

export function AboutSection({ version, fileName, t }: AboutSectionProps) {
  return (
    <div className="settings-panels settings-column">
      <p className="settings-lead">{t('about.promise')}</p>
      <KeyValueList
        items={[
          { term: t('about.version'), value: <span className="figures">{version}</span> },
          { term: t('about.register'), value: fileName },
          { term: t('about.licence'), value: t('about.licence.text') },
        ]}
      />
      <PlainTable
        caption={t('about.components')}
        items={components.map((component) => ({ ...component, id: component.name }))}
        columns={[
          { id: 'name', label: t('about.component'), isRowHeader: true, render: ({ name }) => name },
          { id: 'licence', label: t('about.component-licence'), render: ({ licence }) => licence },
        ]}
      />
    </div>
  );
}
