/** Lets the window's frame follow the preferences: language of the menu and dialogs, theme of the system's parts. */
import { nativeTheme } from 'electron';
import { lobbyCalls, preferencesSchema, type Preferences } from '../../../shared/contract/lobby-calls.ts';
import type { Dispatch } from '../../ipc/dispatch.ts';
import { showMenu } from './menu.ts';
import { windowWords, type WindowWords } from './window-words.ts';

export interface Frame {
  readonly words: () => WindowWords;
  /** Asks the host for the preferences and follows them. */
  load(): Promise<void>;
  /** The same `dispatch`; what it answers to `app.setPreferences` is followed. */
  readonly dispatch: Dispatch;
}

const { output: statusSchema } = lobbyCalls['app.status'];

export function createFrame(dispatch: Dispatch, defaults: Preferences): Frame {
  let words = windowWords[defaults.language];
  const lock = () => void dispatch('registers.lock', {});
  const follow = ({ language, theme }: Preferences) => {
    words = windowWords[language];
    nativeTheme.themeSource = theme;
    showMenu(words, lock);
  };
  return {
    words: () => words,
    load: async () => {
      const status = await dispatch('app.status', {});
      const read = statusSchema.safeParse(status.ok ? status.value : null);
      follow(read.success ? read.data.preferences : defaults);
    },
    dispatch: async (method, input) => {
      const reply = await dispatch(method, input);
      if (method === 'app.setPreferences' && reply.ok) follow(preferencesSchema.parse(reply.value));
      return reply;
    },
  };
}
