/** Which register is open, if any. One host has at most one register open at a time. */
import type { RegisterId } from '../../shared/domain/id.ts';
import { closeRegisterFile, type RegisterFile } from '../files/register-file.ts';

export interface OpenRegister {
  readonly registerId: RegisterId;
  readonly file: RegisterFile;
}

export interface RegisterSession {
  current(): OpenRegister | null;
  begin(register: OpenRegister): void;
  end(): void;
  /** Opening and locking take turns: deriving a key takes a while, in which another call may come. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

export function createRegisterSession(): RegisterSession {
  let open: OpenRegister | null = null;
  let latest: Promise<unknown> = Promise.resolve();
  return {
    current: () => open,
    begin: (register) => {
      if (open !== null) throw new Error('A register is open already');
      open = register;
    },
    end: () => {
      const { file } = open ?? {};
      open = null;
      if (file !== undefined) closeRegisterFile(file);
    },
    inTurn: (work) => {
      const mine = latest.then(work);
      latest = mine.catch(() => undefined);
      return mine;
    },
  };
}
