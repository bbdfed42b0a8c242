/** Settles which rights of a letter stand beside each other, where the words for one also fit another. */
import { rights, type Right } from '../request/right.ts';
import type { TextSpan } from '../text/text-span.ts';
import type { Topic } from './phrases/language-phrases.ts';
import type { IntakeRemarkKind } from './right-proposal.ts';

export interface AskedRight {
  readonly topic: Topic;
  readonly isClear: boolean;
  readonly isAboutMailing: boolean;
  /** Said in the subject line alone. */
  readonly isOnlySubject: boolean;
  readonly evidence: TextSpan;
}

export interface SettledRight {
  readonly right: Right;
  readonly asked: readonly AskedRight[];
}

export function settleRights(
  asked: readonly AskedRight[],
  remarks: ReadonlySet<IntakeRemarkKind>,
): readonly SettledRight[] {
  const named = asked
    .map((each) => ({ right: rightOf(each, remarks.has('deceased')), asked: withDoubt(each, remarks) }))
    .filter(({ right, asked: each }, _, all) => !isGeneralName(right, each, all));
  return rights.flatMap((right) => {
    const ofRight = named.filter((each) => each.right === right).map((each) => each.asked);
    return ofRight.length === 0 ? [] : [{ right, asked: ofRight }];
  });
}

/**
 * An objection in a sentence on advertising is the absolute one of Art. 21(2); an address that shall leave a mailing list is
 * not erased. Nobody's data protection outlives them (recital 27): what is asked of a dead person's data is asked under
 * LIL Art. 85, or not at all.
 */
function rightOf({ topic, isAboutMailing }: AskedRight, isOfTheDead: boolean): Right {
  if (isOfTheDead && topic !== 'marketing-objection') return 'post-mortem';
  if (topic === 'contact-removal') return isAboutMailing ? 'marketing-objection' : 'erasure';
  if ((topic === 'objection' || topic === 'unnamed-objection') && isAboutMailing)
    return 'marketing-objection';
  return isTurn(topic) ? standsFor[topic] : topic;
}

const standsFor = {
  cessation: 'marketing-objection',
  'own-removal': 'erasure',
  'unnamed-erasure': 'erasure',
  'unnamed-objection': 'objection',
  'unnamed-correction': 'rectification',
  'unnamed-withdrawal': 'consent-withdrawal',
  'human-look': 'automated-decision',
  receipt: 'access',
} as const satisfies Partial<Record<Topic, Right>>;

function isTurn(topic: Topic): topic is keyof typeof standsFor {
  return topic in standsFor;
}

/** Their object stands in another sentence. */
const completedElsewhere = new Set<Topic>([
  'own-removal',
  'unnamed-erasure',
  'unnamed-objection',
  'unnamed-correction',
  'unnamed-withdrawal',
  'human-look',
]);

/** Struck from a file: perhaps everything, perhaps an address. What an authority quotes was asked of somebody before. */
function withDoubt(asked: AskedRight, remarks: ReadonlySet<IntakeRemarkKind>): AskedRight {
  const isDoubtful =
    (asked.topic === 'contact-removal' && !asked.isAboutMailing) ||
    (asked.topic === 'cessation' && !asked.isAboutMailing) ||
    completedElsewhere.has(asked.topic) ||
    remarks.has('authority-letter');
  return isDoubtful ? { ...asked, isClear: false } : asked;
}

/** "Opposition" as the subject of a letter that objects to advertising names nothing else. */
function isGeneralName(
  right: Right,
  { isOnlySubject, isClear }: AskedRight,
  all: readonly { readonly right: Right; readonly asked: AskedRight }[],
): boolean {
  return (
    right === 'objection' &&
    (isOnlySubject || !isClear) &&
    all.some((each) => each.right === 'marketing-objection') &&
    !all.some((each) => each.right === 'objection' && each.asked.isClear && !each.asked.isOnlySubject)
  );
}
