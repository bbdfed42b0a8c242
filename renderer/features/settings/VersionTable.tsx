/** The versions of the identity or of the promises, the latest first. */
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { sinceWhen, versionInForce } from './versions.ts';

interface VersionTableProps<Version extends { readonly validFrom: LocalDate }> {
  readonly versions: readonly Version[];
  readonly today: LocalDate;
  /** Over the column that says what a version holds. */
  readonly heading: string;
  readonly describe: (version: Version) => string;
  readonly t: Translator;
}

export function VersionTable<Version extends { readonly validFrom: LocalDate }>({
  versions,
  today,
  heading,
  describe,
  t,
}: VersionTableProps<Version>) {
  const inForce = versionInForce(versions, today);
  const items = versions.toReversed().map((version) => ({ id: version.validFrom, version }));
  return (
    <PlainTable
      caption={t('settings.versions')}
      items={items}
      columns={[
        {
          id: 'from',
          label: t('settings.version.from'),
          isRowHeader: true,
          render: ({ version }) => sinceWhen(t, version.validFrom),
        },
        { id: 'what', label: heading, render: ({ version }) => describe(version) },
        {
          id: 'state',
          label: '',
          render: ({ version }) => {
            if (version === inForce) return <StateTag tone="done">{t('settings.version.current')}</StateTag>;
            return version.validFrom > today ? <StateTag>{t('settings.version.coming')}</StateTag> : null;
          },
        },
      ]}
    />
  );
}
