/** Finds a provider in the directory that comes with the app, by its name, its products or a former name. */
import { useState } from 'react';
import { countryName } from '../../../../shared/domain/postal/country-code.ts';
import type { DirectoryProcessor } from '../../../../shared/domain/processing/processor-directory.ts';
import { foldText } from '../../../../shared/domain/text/fold-text.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ComboBox } from '../../../ui/ComboBox.tsx';

interface DirectoryFieldProps {
  readonly t: Translator;
  readonly directory: readonly DirectoryProcessor[];
  readonly onTake: (entry: DirectoryProcessor) => void;
}

export function DirectoryField({ t, directory, onTake }: DirectoryFieldProps) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const wanted = foldText(text);
  const isNamed = ({ name, alsoKnownAs }: DirectoryProcessor) =>
    [name, ...alsoKnownAs].some((each) => foldText(each).includes(wanted));
  const take = (code: string | null) => {
    const entry = directory.find((each) => each.code === code);
    setChosen(code);
    if (entry === undefined) return;
    setText(entry.name);
    onTake(entry);
  };
  return (
    <ComboBox
      label={t('processor.directory')}
      description={t('processor.directory.how')}
      emptyText={t('processor.directory.none')}
      choices={directory.filter(isNamed).map(({ code, name, alsoKnownAs, countryCode }) => ({
        id: code,
        label: name,
        description: [...alsoKnownAs.slice(0, 3), countryName(countryCode, t.language)].join(', '),
      }))}
      value={chosen}
      onChange={take}
      search={{ text, onText: setText }}
    />
  );
}
