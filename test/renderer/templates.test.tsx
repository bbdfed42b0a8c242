/** « Modèles de lettres »: every place has a name that can be read and written, and nothing that breaks a letter is put in use. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import {
  allFacts,
  conditionSentence,
  factName,
  placesFor,
} from '../../renderer/features/settings/fact-names.ts';
import { partsOf, strayIn, toShown, toStored } from '../../renderer/features/settings/place-text.ts';
import { missingClauses, problemAt, problemsOf } from '../../renderer/features/settings/template-problems.ts';
import { TemplateEditor } from '../../renderer/features/settings/TemplateEditor.tsx';
import { TemplateTable } from '../../renderer/features/settings/TemplateTable.tsx';
import { LanguageProvider } from '../../renderer/language.tsx';
import { languages } from '../../shared/domain/language.ts';
import { letterKinds } from '../../shared/domain/letter/letter-kind.ts';
import { catalogs } from '../../shared/i18n/catalogs.ts';
import { clauseNames } from '../../shared/letters/clauses/clauses.ts';
import { letterModules } from '../../shared/letters/letter-kinds.ts';
import type { OwnTemplate } from '../../shared/letters/own-template.ts';
import { openApp } from '../helpers/host.ts';
import { standInForThePreload } from './on-a-real-host.ts';
import { plainSpaces, translator } from './say.ts';

const t = translator('fr');
const own = (kind: (typeof letterKinds)[number], language: (typeof languages)[number]): OwnTemplate => {
  const { subject, blocks, enclosures } = letterModules[kind].templates[language];
  return { subject, blocks, enclosures };
};

describe.each(languages)('the names of what letters say, in "%s"', (language) => {
  it('are there for every fact of every letter, and for every shared clause', () => {
    const keys = [
      ...allFacts().map((fact) => `fact.${fact}`),
      ...clauseNames.map((name) => `clause.${name}`),
    ];
    expect(keys.filter((key) => !Object.hasOwn(catalogs[language], key))).toEqual([]);
  });

  it('tell the places of one letter apart, and hold no brackets', () => {
    const words = translator(language);
    for (const kind of letterKinds) {
      const names = allFacts().map((fact) => factName(words, fact));
      expect(names.filter((name) => strayIn(name) !== null)).toEqual([]);
      const places = [...placesFor(words, kind, { isWhole: false }).values()].map((name) =>
        name.toLowerCase(),
      );
      expect(new Set(places).size, kind).toBe(places.length);
    }
  });
});

describe('a text with places', () => {
  const places = placesFor(t, 'acknowledgement', { isWhole: false });

  it('is read with their names and stored with their places', () => {
    const stored = 'Reçue le {receivedOn}, sous {reference}.';
    const shown = toShown(stored, places);
    expect(shown).toContain('[date de réception]');
    expect(toStored(shown, places)).toBe(stored);
    expect(partsOf(shown, places).filter(({ isPlace }) => isPlace)).toHaveLength(2);
  });

  it('takes a name that was typed with other spaces or capitals', () => {
    expect(toStored('Le [Date de  réception].', places)).toBe('Le {receivedOn}.');
  });

  it('keeps a name that is none as it was typed, and finds it', () => {
    const stored = toStored('Le [jour du marché].', places);
    expect(stored).toBe('Le [jour du marché].');
    expect(strayIn(stored)).toBe('[jour du marché]');
    expect(strayIn('Le [date de récept')).toBe('[');
  });

  it('offers for a text that is always printed only what is always there', () => {
    expect(places.has('contactName')).toBe(true);
    expect(placesFor(t, 'acknowledgement', { isWhole: true }).has('contactName')).toBe(false);
    expect(placesFor(t, 'access-answer', { isWhole: true, each: 'categories' }).has('period')).toBe(true);
  });
});

describe('the built-in templates', () => {
  it('have nothing to be put right, in the editor as in the register', () => {
    for (const kind of letterKinds)
      for (const language of languages)
        expect(problemsOf(kind, own(kind, language)), `${kind} ${language}`).toEqual([]);
  });

  it('come back from the editor as they were', () => {
    for (const kind of letterKinds) {
      const names = placesFor(t, kind, { isWhole: false });
      for (const block of own(kind, 'fr').blocks) {
        if (block.kind !== 'paragraph') continue;
        for (const { text } of block.sentences) expect(toStored(toShown(text, names), names)).toBe(text);
      }
    }
  });
});

describe('what is wrong with a template', () => {
  const answer = own('access-answer', 'fr');

  it('is said where it stands, in words for a layman', () => {
    const broken = {
      ...answer,
      subject: 'Pour {contactName}',
      enclosures: [{ text: 'Le [jour]' }, { text: ' ' }],
    };
    const problems = problemsOf('access-answer', broken);
    expect(problemAt(t, problems, 'Pour {contactName}')).toContain('[nom de la personne de contact]');
    expect(problemAt(t, problems, 'Le [jour]')).toContain('[jour]');
    expect(problemAt(t, problems, ' ')).toBe(t('template.problem.empty-text'));
    expect(problemAt(t, problems, answer.subject)).toBeUndefined();
  });

  it('names the complaint that was taken out of an answer', () => {
    const blocks = answer.blocks.filter(
      (block) => !(block.kind === 'clause' && block.clause === 'complaint'),
    );
    expect(missingClauses(problemsOf('access-answer', { ...answer, blocks }))).toEqual(['complaint']);
  });

  it('says when a sentence is printed', () => {
    expect(conditionSentence(t, 'acknowledgement', { when: 'asksAccess' })).toBe(
      'Seulement si\u00a0: l’accès est demandé.',
    );
    expect(conditionSentence(t, 'acknowledgement', { unless: 'contactName' })).toContain('Seulement sans');
    expect(conditionSentence(t, 'acknowledgement', {})).toBeUndefined();
  });
});

describe('the section', () => {
  it('lists the kinds in the order of a file’s life, and which are one’s own', () => {
    const rows = [{ kind: 'access-answer', language: 'nl', isOwn: true, isOutdated: true }] as const;
    const page = plainSpaces(
      renderToStaticMarkup(<TemplateTable t={t} rows={rows} onOpen={() => undefined} />),
    );
    expect(page.indexOf(t('letter-kind.acknowledgement'))).toBeLessThan(
      page.indexOf(t('letter-kind.access-answer')),
    );
    expect(page.match(/le vôtre, à revoir/gu)).toHaveLength(2);
    expect(page).toContain(
      `aria-label="${t('letter-kind.access-answer')}, néerlandais : le vôtre, à revoir"`,
    );
  });

  it('shows shared clauses whole and without a field', () => {
    const kind = 'access-answer';
    const file = {
      kind,
      language: 'fr',
      template: own(kind, 'fr'),
      builtIn: own(kind, 'fr'),
      isOwn: false,
      isOutdated: false,
    } as const;
    const page = renderToStaticMarkup(
      <LanguageProvider language="fr" country="BE">
        <TemplateEditor
          t={t}
          file={file}
          template={file.template}
          aside={null}
          preview={null}
          onTemplate={() => undefined}
          onSave={() => Promise.resolve(true)}
          onReset={() => undefined}
          onClose={() => undefined}
        />
      </LanguageProvider>,
    );
    expect(page).toContain('introduire une plainte auprès de l’Autorité');
    const fields = [...page.matchAll(/<textarea[^>]*>([^<]*)/gu)].map(([, text]) => text ?? '');
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter((text) => text.includes('introduire une plainte'))).toEqual([]);
    expect(fields.join(' ')).toContain('[date de réception]');
    expect(fields.join(' ')).not.toContain('{');
  });

  it('puts a changed text in use, keeps what is being typed, and puts the original back', async () => {
    const app = await openApp();
    standInForThePreload(app);
    const { useTemplates } = await import('../../renderer/features/settings/templates-store.ts');
    vi.unstubAllGlobals();
    const store = () => useTemplates.getState();
    const template = () => {
      const open = store().template;
      if (open === null) throw new Error('No template is open');
      return open;
    };
    await store().open('acknowledgement', 'fr');
    const original = template();

    store().change({ ...original, subject: 'Bonjour {nobody}' });
    expect(await store().save()).toBe(false);
    store().close();
    await store().open('acknowledgement', 'fr');
    expect(template().subject).toBe('Bonjour {nobody}');

    store().change({ ...original, subject: 'Votre demande {reference}' });
    expect(await store().save()).toBe(true);
    expect(store().rows.filter(({ isOwn }) => isOwn)).toHaveLength(1);

    await store().reset();
    expect(template()).toEqual(original);
    expect(store().aside?.subject).toBe('Votre demande {reference}');
    expect(store().rows.filter(({ isOwn }) => isOwn)).toEqual([]);
  });
});
