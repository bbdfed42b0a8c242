/** Whose data a disclosure is about, and which: persons of the register, others in words, categories. */
import { X } from 'lucide-react';
import type { DataCategory } from '../../../../shared/domain/processing/processing-activity.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import '../matters/matters.css';
import { PersonPicker } from '../matters/PersonPicker.tsx';
import type { DisclosureForm } from './disclosure-form.ts';

interface ConcernedFieldsProps {
  readonly t: Translator;
  readonly form: DisclosureForm;
  readonly categories: readonly DataCategory[];
  readonly onForm: (part: Partial<DisclosureForm>) => void;
}

export function ConcernedFields({ t, form, categories, onForm }: ConcernedFieldsProps) {
  const without = (id: string) => form.persons.filter((person) => person.id !== id);
  return (
    <Fieldset legend={t('disclosure.concerned')}>
      {form.persons.length > 0 && (
        <ul className="matter-lines">
          {form.persons.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
              <IconButton
                icon={X}
                label={t('matter.remove', { name })}
                onPress={() => onForm({ persons: without(id) })}
              />
            </li>
          ))}
        </ul>
      )}
      <PersonPicker
        t={t}
        label={t('disclosure.add-person')}
        onPick={({ id, name }) => onForm({ persons: [...without(id), { id, name }] })}
      />
      <TextField
        label={t('disclosure.other-persons')}
        optionalMark={t('common.optional')}
        value={form.otherPersons}
        onChange={(otherPersons) => onForm({ otherPersons })}
        maxLength={500}
      />
      {categories.length > 0 && (
        <CheckboxGroup
          label={t('disclosure.categories')}
          choices={categories.map(({ id, name }) => ({ id, label: t.text(name) }))}
          value={form.categoryIds}
          onChange={(categoryIds) => onForm({ categoryIds })}
        />
      )}
    </Fieldset>
  );
}
