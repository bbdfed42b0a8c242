/** The `Platform` as the register host sees it: every question goes to the main process, which has the windows. */
import type { Platform, Shown } from '../context.ts';
import type { PlatformAnswer, PlatformQuestion } from './host-messages.ts';

export interface RemotePlatform {
  readonly platform: Platform;
  /** Hands in what the main process answered. */
  settle(id: number, answer: PlatformAnswer): void;
}

export function createRemotePlatform(ask: (id: number, question: PlatformQuestion) => void): RemotePlatform {
  const open = new Map<number, (answer: PlatformAnswer) => void>();
  let latest = 0;
  const question = async (asked: PlatformQuestion): Promise<string | null> => {
    const id = (latest += 1);
    const answer = await new Promise<PlatformAnswer>((resolve) => {
      open.set(id, resolve);
      ask(id, asked);
    });
    if (answer.kind === 'failed')
      throw Object.assign(new Error('The shell could not do it'), { code: answer.code });
    return answer.answer;
  };
  return {
    platform: {
      shell: 'window',
      placeForNewRegister: (suggestedName) => question({ ask: 'place', suggestedName }),
      chooseRegister: () => question({ ask: 'choose' }),
      saveFile: async (name, bytes) => {
        const answer = await question({ ask: 'save', name, bytes });
        return answer === 'saved' || answer === 'download' ? answer : 'cancelled';
      },
      notify: async (title, body) => shown(await question({ ask: 'notify', title, body })),
      setBadge: async (count) => shown(await question({ ask: 'badge', count })),
    },
    settle: (id, answer) => {
      open.get(id)?.(answer);
      open.delete(id);
    },
  };
}

function shown(answer: string | null): Shown {
  return answer === 'shown' ? 'shown' : 'not-here';
}

/** The main process's side: puts a question to the real platform. Never throws. */
export async function answerFor(platform: Platform, question: PlatformQuestion): Promise<PlatformAnswer> {
  try {
    return { kind: 'answered', answer: await answerOf(platform, question) };
  } catch (thrown) {
    return { kind: 'failed', code: thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '' };
  }
}

function answerOf(platform: Platform, question: PlatformQuestion): Promise<string | null> {
  switch (question.ask) {
    case 'place':
      return platform.placeForNewRegister(question.suggestedName);
    case 'choose':
      return platform.chooseRegister();
    case 'save':
      return platform.saveFile(question.name, question.bytes);
    case 'notify':
      return platform.notify(question.title, question.body);
    case 'badge':
      return platform.setBadge(question.count);
  }
}
