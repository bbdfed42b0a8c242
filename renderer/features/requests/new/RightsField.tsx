/** What is asked, in plain words with the article beside them; one request may ask for several things. */
import type { ControllerCountry } from '../../../../shared/domain/controller/controller.ts';
import { isKnownIn, rightRules, rights, type Right } from '../../../../shared/domain/request/right.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { articleText } from '../../../parts/article-text.ts';
import { capitalise } from '../../../parts/format.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';

interface RightsFieldProps {
  readonly t: Translator;
  readonly country: ControllerCountry;
  readonly value: readonly Right[];
  readonly onChange: (rights: readonly Right[]) => void;
  readonly errorMessage: string | undefined;
  /** Those that a letter proposes stand with its words, above. */
  readonly proposed?: readonly Right[] | undefined;
  /** Where the focus goes when nothing was ticked: to the first box. */
  readonly inputRef: (input: HTMLInputElement | null) => void;
}

export function RightsField(props: RightsFieldProps) {
  const { t, country, value, onChange, errorMessage, inputRef, proposed = [] } = props;
  const offered = rights.filter((right) => isKnownIn(country, right) && !proposed.includes(right));
  return (
    <div className="requests-rights" ref={(part) => inputRef(part?.querySelector('input') ?? null)}>
      <CheckboxGroup
        label={t(proposed.length === 0 ? 'request-new.rights' : 'intake.other-rights')}
        choices={offered.map((id) => ({ id, label: t(`right-plain.${id}`), description: describe(t, id) }))}
        value={value}
        onChange={(ticked) =>
          onChange(rights.filter((right) => (proposed.includes(right) ? value : ticked).includes(right)))
        }
        errorMessage={errorMessage}
      />
    </div>
  );
}

/** "Effacement · RGPD, art. 17" */
function describe(t: Translator, right: Right): string {
  return `${capitalise(t, t(`right.${right}`))} · ${articleText(t, rightRules[right].article)}`;
}
