/** Every kind of letter, in the order of a file's life, in four languages: as built in, the user's own, or to be looked at again. */
import { languages } from '../../../shared/domain/language.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { letterKinds, type LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { capitalise } from '../../parts/format.ts';
import { Link } from '../../ui/Link.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import type { TemplateRow } from './templates-store.ts';

interface TemplateTableProps {
  readonly t: Translator;
  readonly rows: readonly TemplateRow[];
  readonly onOpen: (kind: LetterKind, language: Language) => void;
}

export function TemplateTable({ t, rows, onOpen }: TemplateTableProps) {
  return (
    <PlainTable
      caption={t('template.list')}
      isCaptionHidden
      items={letterKinds.map((id) => ({ id }))}
      columns={[
        {
          id: 'kind',
          label: t('letters.column.letter'),
          isRowHeader: true,
          render: ({ id }) => t(`letter-kind.${id}`),
        },
        ...languages.map((language) => ({
          id: language,
          label: capitalise(t, t(`language.${language}`)),
          render: ({ id }: { readonly id: LetterKind }) => {
            const state = stateOf(rows.find((row) => row.kind === id && row.language === language));
            const word = t(`template.state.${state}`);
            return (
              <Link
                aria-label={t('template.open', {
                  letter: t(`letter-kind.${id}`),
                  language: t(`language.${language}`),
                  state: word,
                })}
                onPress={() => onOpen(id, language)}
              >
                {word}
              </Link>
            );
          },
        })),
      ]}
    />
  );
}

function stateOf(row: TemplateRow | undefined): 'built-in' | 'own' | 'outdated' {
  if (row === undefined || !row.isOwn) return 'built-in';
  return row.isOutdated ? 'outdated' : 'own';
}
