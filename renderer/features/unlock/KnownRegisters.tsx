/** The registers that this computer has opened; one alone is simply named. */
import type { KnownRegister } from '../../../shared/contract/lobby-calls.ts';
import type { RegisterId } from '../../../shared/domain/id.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { instantText } from '../../parts/format.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';

interface KnownRegistersProps {
  readonly registers: readonly KnownRegister[];
  readonly selected: RegisterId | null;
  readonly onSelect: (registerId: RegisterId) => void;
  readonly t: Translator;
}

export function KnownRegisters({ registers, selected, onSelect, t }: KnownRegistersProps) {
  const [only, ...others] = registers;
  if (only === undefined) return <p className="ui-page-lead">{t('unlock.none')}</p>;
  if (others.length === 0) {
    return (
      <p className="unlock-only">
        <strong>{nameOf(only)}</strong>
        <span>{lastOpened(only, t)}</span>
      </p>
    );
  }
  return (
    <RadioGroup
      label={t('unlock.registers')}
      choices={registers.map((register) => ({
        id: register.registerId,
        label: nameOf(register),
        description: lastOpened(register, t),
      }))}
      value={selected}
      onChange={onSelect}
    />
  );
}

/** The file's name without its ending. */
function nameOf({ fileName }: KnownRegister): string {
  return fileName.replace(/\.greffe$/u, '');
}

function lastOpened({ lastOpenedAt }: KnownRegister, t: Translator): string {
  return lastOpenedAt === null
    ? t('unlock.never-opened')
    : t('unlock.last-opened', { at: instantText(t, lastOpenedAt) });
}
