/** The room of letters while one is being written, whatever it is about: drawn as one types, kept, signed. */
import { useEffect, useRef, useState } from 'react';
import { useTranslator } from '../../language.tsx';
import type { RoomProps } from '../../navigation.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useReload } from '../../parts/use-reload.ts';
import { Page as PageFrame } from '../../ui/Page.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useDraft } from './draft-store.ts';
import { draftKey, type LetterOrder } from './letter-matter.ts';
import { LetterEditor } from './LetterEditor.tsx';
import { openMatter } from './matter-room.ts';
import { useKeptDraft } from './use-kept-draft.ts';

interface WritingRoomProps extends RoomProps {
  readonly order: LetterOrder;
}

const drawAfterMs = 350;

/** Mount it anew for another letter. */
export function WritingRoom({ goTo, open, select, ...props }: WritingRoomProps) {
  const t = useTranslator();
  const [order] = useState(props.order);
  const draft = useDraft();
  const { turnTo, load, draw, setFields, matter, controller, error } = draft;
  const { kind, about } = order;
  const key = draftKey(order);
  const fields = draft.drafts[key];
  useEffect(() => turnTo(order), [order, turnTo]);
  useReload(['requests', 'letters', 'subjects', 'processing', 'controller', 'breaches'], load);
  const saved = useKeptDraft(order, fields);
  const drawn = useRef(fields);
  useEffect(() => {
    if (drawn.current === fields || fields === undefined) return undefined;
    const isFirst = drawn.current === undefined;
    drawn.current = fields;
    // The first sheet is drawn as soon as what it is about is there.
    if (isFirst) return undefined;
    const timer = setTimeout(() => void draw(), drawAfterMs);
    return () => clearTimeout(timer);
  }, [fields, draw]);
  const toMatter = () => openMatter(open, about, order.breachId ?? fields?.breachId ?? null);
  const sign = async () => {
    const signed = await draft.freeze();
    if (!signed.ok) return signed.error;
    select({ kind: 'letter', id: signed.value.id });
    return null;
  };
  const drop = async () => {
    const refusal = await draft.drop();
    if (refusal === null) toMatter();
    return refusal;
  };
  const isHere = draft.order !== null && draftKey(draft.order) === key;
  return (
    <PageFrame label={t(`letter-kind.${kind}`)}>
      {!isHere || matter === null || controller === null || fields === undefined ? (
        <>
          <PageTitle>{t(`letter-kind.${kind}`)}</PageTitle>
          {error === null ? (
            <Spinner label={t('common.loading')} />
          ) : (
            <FailureNotice t={t} error={error} onRetry={() => void load()} />
          )}
        </>
      ) : (
        <LetterEditor
          t={t}
          kind={kind}
          matter={matter}
          controller={controller}
          replaced={draft.replaced}
          fields={fields}
          onFields={setFields}
          preview={draft.preview}
          problem={draft.problem}
          ways={{ toSettings: () => goTo('settings'), toRegister: () => goTo('register'), toMatter }}
          onSign={sign}
          saved={saved}
          onDrop={draft.kept.includes(key) ? drop : null}
          words={{
            changed: fields.text,
            filled: draft.filledText,
            isOpen: draft.isTextOpen,
            onOpen: () => void draft.openText(),
            onText: (text) => setFields({ ...fields, text }),
            onCopy: draft.copy,
          }}
          onShare={draft.share}
        />
      )}
    </PageFrame>
  );
}
