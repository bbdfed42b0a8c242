/** The templates of letters as the register last answered, the one that is being changed, and what it gives. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { AppContract } from '../../../shared/contract/contract.ts';
import type { Client } from '../../../shared/contract/define.ts';
import type { TemplateFile, TemplatePreview } from '../../../shared/contract/letter-calls.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import type { OwnTemplate } from '../../../shared/letters/own-template.ts';
import { api } from '../../api.ts';
import { createRegisterStore } from '../../register-store.ts';
import { problemsOf } from './template-problems.ts';

type ListReply = Awaited<ReturnType<Client<AppContract>['templates.list']>>;
export type TemplateRow = Extract<ListReply, { ok: true }>['value']['templates'][number];

interface TemplatesStore {
  readonly rows: readonly TemplateRow[];
  /** The one that is open. */
  readonly file: TemplateFile | null;
  /** As it is being changed; the file's own until something was typed. */
  readonly template: OwnTemplate | null;
  /** What was typed and is not in use yet, by kind and language. */
  readonly edits: Readonly<Record<string, OwnTemplate>>;
  /** What « Remettre le texte d’origine » took out of use, until another one is opened. */
  readonly aside: OwnTemplate | null;
  readonly preview: TemplatePreview | null;
  readonly error: AppError | null;
  readonly load: () => Promise<void>;
  readonly open: (kind: LetterKind, language: Language) => Promise<void>;
  readonly close: () => void;
  readonly change: (template: OwnTemplate) => void;
  readonly draw: () => Promise<void>;
  /** True once it is in use. */
  readonly save: () => Promise<boolean>;
  readonly reset: () => Promise<void>;
}

function keyOf({ kind, language }: Pick<TemplateFile, 'kind' | 'language'>): string {
  return `${kind}:${language}`;
}

function without(edits: TemplatesStore['edits'], key: string): TemplatesStore['edits'] {
  const { [key]: _gone, ...others } = edits;
  return others;
}

const nothingOpen = { file: null, template: null, aside: null, preview: null, error: null } as const;

export const useTemplates = createRegisterStore<TemplatesStore>((set, get) => {
  /** A preview that was overtaken by later typing is dropped. */
  let latest = 0;
  return {
    rows: [],
    edits: {},
    ...nothingOpen,
    load: async () => {
      const reply = await api['templates.list']({});
      set(reply.ok ? { rows: reply.value.templates } : { error: reply.error });
    },
    open: async (kind, language) => {
      const reply = await api['templates.get']({ kind, language });
      if (!reply.ok) return set({ error: reply.error });
      set({
        ...nothingOpen,
        file: reply.value,
        template: get().edits[keyOf(reply.value)] ?? reply.value.template,
      });
      await get().draw();
    },
    close: () => set(nothingOpen),
    change: (template) => {
      const { file } = get();
      if (file !== null) set(({ edits }) => ({ template, edits: { ...edits, [keyOf(file)]: template } }));
    },
    draw: async () => {
      const { file, template } = get();
      if (file === null || template === null) return;
      const { kind, language } = file;
      // The last one that could be filled stays in view.
      if (problemsOf(kind, template).length > 0) return;
      latest += 1;
      const asked = latest;
      const reply = await api['templates.preview']({ kind, language, template });
      if (asked !== latest || get().file !== file) return;
      set(reply.ok ? { preview: reply.value.preview } : { error: reply.error });
    },
    save: async () => {
      const { file, template } = get();
      if (file === null || template === null) return false;
      const { kind, language } = file;
      if (problemsOf(kind, template).length > 0) return false;
      const reply = await api['templates.save']({ kind, language, template });
      if (!reply.ok) {
        set({ error: reply.error });
        return false;
      }
      if (reply.value.problems.length > 0) return false;
      set({ file: reply.value.file, template: reply.value.file.template, aside: null, error: null });
      set(({ edits }) => ({ edits: without(edits, keyOf(file)) }));
      await get().load();
      return true;
    },
    reset: async () => {
      const { file } = get();
      if (file === null) return;
      const { kind, language } = file;
      const reply = await api['templates.reset']({ kind, language });
      if (!reply.ok) return set({ error: reply.error });
      set({ file: reply.value, template: reply.value.template, aside: file.template, error: null });
      set(({ edits }) => ({ edits: without(edits, keyOf(file)) }));
      await Promise.all([get().load(), get().draw()]);
    },
  };
});
