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
}

export function createRegisterSession(): RegisterSession {
  let open: OpenRegister | null = null;
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
  };
}
