/** In which language a screen reader says a field: what is written in its own, the words around it in that of the page. */
import { renderToStaticMarkup } from 'react-dom/server';
import { useForm } from 'react-hook-form';
import { expect, it } from 'vitest';
import { BreachWords } from '../../renderer/features/register/breaches/BreachWords.tsx';
import { LocalizedField } from '../../renderer/features/register/edit/LocalizedField.tsx';
import { ParticularFields } from '../../renderer/features/letters/ParticularFields.tsx';
import { TextEditor } from '../../renderer/features/letters/TextEditor.tsx';
import { localDate } from '../../shared/domain/local-date.ts';
import { translator } from './say.ts';

const t = translator('fr');
const empty = { fr: '', nl: '', en: '', de: '' };

/** The tags that say a language, without the rest of what stands in them. */
function languagesSaid(html: string): readonly string[] {
  return [...html.matchAll(/<(\w+)[^>]* lang="(\w\w)"/gu)].map(([, tag, lang]) => `${tag} ${lang}`);
}

function Purpose({ isLine }: { readonly isLine: boolean }) {
  const { control } = useForm({ defaultValues: { purpose: empty } });
  const shown = { main: 'fr' as const, isEveryLanguageShown: true };
  return (
    <LocalizedField t={t} control={control} name="purpose" label="Finalité" isLine={isLine} {...shown} />
  );
}

it.each([
  [true, 'input'],
  [false, 'textarea'],
] as const)('a text of the register says its language in its own field only (line: %s)', (isLine, tag) => {
  const said = languagesSaid(renderToStaticMarkup(<Purpose isLine={isLine} />));
  expect(new Set(said)).toEqual(new Set([`${tag} fr`, `${tag} nl`, `${tag} en`, `${tag} de`]));
});

it('the words of a breach say theirs', () => {
  const words = { nature: empty, consequences: empty, measures: empty, advice: empty };
  const html = renderToStaticMarkup(<BreachWords t={t} main="nl" words={words} onWords={() => undefined} />);
  expect(new Set(languagesSaid(html))).toEqual(new Set(['textarea nl']));
});

it('what is typed into a letter is said in the language of the letter', () => {
  const particulars = renderToStaticMarkup(
    <ParticularFields
      t={t}
      kind="authority-answer"
      language="nl"
      today={localDate('2026-03-15')}
      value={{}}
      onChange={() => undefined}
    />,
  );
  expect(languagesSaid(particulars)).toEqual(['textarea nl', 'input nl']);
  const text = {
    subject: 'Uw verzoek',
    blocks: [
      { kind: 'paragraph' as const, text: 'Wij antwoorden.' },
      { kind: 'list' as const, items: ['Een', 'Twee'] },
      { kind: 'table' as const, head: ['Wat'], rows: [['Naam']] },
    ],
  };
  const editor = renderToStaticMarkup(
    <TextEditor t={t} language="nl" text={text} onText={() => undefined} />,
  );
  expect(languagesSaid(editor)).toEqual(Array.from({ length: 6 }, () => 'textarea nl'));
});
