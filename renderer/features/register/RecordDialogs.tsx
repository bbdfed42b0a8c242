/** The editor of whatever record the register is opened at. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { ProcessingOverview, RegisterEntryKind } from '../../../shared/contract/processing-calls.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { RecordRef } from '../../navigation.ts';
import { keepingText } from '../../parts/keeping-words.ts';
import { ActivityDialog } from './edit/ActivityDialog.tsx';
import { CategoryDialog } from './edit/CategoryDialog.tsx';
import { ClientDialog } from './edit/ClientDialog.tsx';
import { PolicyDialog } from './edit/PolicyDialog.tsx';
import { ProcessorDialog } from './edit/ProcessorDialog.tsx';
import { RuleDialog } from './edit/RuleDialog.tsx';
import type { Repair } from './gaps/gap-groups.ts';
import { useRegisterRoom } from './register-room-store.ts';

interface RecordDialogsProps {
  readonly t: Translator;
  readonly record: RecordRef;
  readonly overview: ProcessingOverview;
  /** Where the work goes on; for a new retention rule, the category it is for. */
  readonly field: string | null;
  readonly onEdit: (repair: Repair) => void;
  readonly onSaved: () => void;
  /** `name` of what was deleted. */
  readonly onDelete: (kind: RegisterEntryKind, id: string, name: string) => Promise<AppError | null>;
  readonly onClose: () => void;
}

export function RecordDialogs({ t, record, overview, field, ...does }: RecordDialogsProps) {
  const { language: main, directory, promises, ...verbs } = useRegisterRoom();
  const { activities, processors, categories, retentionRules, clientProcessing, contractFiles } = overview;
  const { kind, id } = record;
  const saved = async (work: Promise<AppError | null>) => {
    const refusal = await work;
    if (refusal === null) does.onSaved();
    return refusal;
  };
  const common = { t, main, field, onClose: does.onClose };
  const find = <T extends { readonly id: string }>(entries: readonly T[]) =>
    entries.find((entry) => entry.id === id) ?? null;
  const isThere = (entry: object | null) => id === 'new' || entry !== null;
  switch (kind) {
    case 'activity': {
      const activity = find(activities);
      if (!isThere(activity)) return null;
      const name = activity === null ? '' : t.text(activity.name);
      return (
        <ActivityDialog
          {...common}
          activity={activity}
          overview={overview}
          onSave={(draft) => saved(verbs.saveActivity(draft))}
          onDelete={() => does.onDelete('activity', id, name)}
        />
      );
    }
    case 'processor': {
      const processor = find(processors);
      if (!isThere(processor)) return null;
      const contractFile =
        processor === null
          ? null
          : {
              kept: contractFiles.find(({ processorId }) => processorId === processor.id) ?? null,
              onAttach: (file: File) => verbs.attachContract(processor.id, file),
              onSaveCopy: () => verbs.saveContractCopy(processor.id),
              onDetach: () => verbs.detachContract(processor.id),
            };
      return (
        <ProcessorDialog
          {...common}
          processor={processor}
          overview={overview}
          directory={directory}
          contractFile={contractFile}
          onSave={(draft) => saved(verbs.saveProcessor(draft))}
          onDelete={() => does.onDelete('processor', id, processor?.name ?? '')}
        />
      );
    }
    case 'category': {
      const category = find(categories);
      if (!isThere(category)) return null;
      const name = category === null ? '' : t.text(category.name);
      return (
        <CategoryDialog
          {...common}
          category={category}
          overview={overview}
          onSave={(draft) => saved(verbs.saveCategory(draft))}
          onDelete={() => does.onDelete('category', id, name)}
          onRule={(ruleId) => does.onEdit({ kind: 'retention-rule', id: ruleId, field: id })}
        />
      );
    }
    case 'retention-rule': {
      const rule = find(retentionRules);
      if (!isThere(rule)) return null;
      const category = categories.find((each) => each.id === field);
      const preset =
        category === undefined ? null : { categoryCode: category.code ?? category.id, activityId: null };
      return (
        <RuleDialog
          {...common}
          rule={rule}
          preset={preset}
          overview={overview}
          onSave={(draft) => saved(verbs.saveRule(draft))}
          onDelete={() => does.onDelete('retention-rule', id, rule === null ? '' : keepingText(t, rule))}
        />
      );
    }
    case 'client-processing': {
      const entry = find(clientProcessing);
      if (!isThere(entry)) return null;
      const name = entry === null ? '' : t.text(entry.name);
      return (
        <ClientDialog
          {...common}
          entry={entry}
          processors={processors}
          onSave={(draft) => saved(verbs.saveClientProcessing(draft))}
          onDelete={() => does.onDelete('client-processing', id, name)}
        />
      );
    }
    case 'policy':
      return (
        <PolicyDialog
          {...common}
          policy={promises?.policy ?? null}
          overview={overview}
          onSave={(policy) => saved(verbs.savePolicy(policy))}
        />
      );
    default:
      return null;
  }
}
