/** The ready-made registers on offer, and which one is proposed. */
import type { ControllerCountry } from '../../../shared/domain/controller/controller.ts';
import type { LocalizedText } from '../../../shared/domain/language.ts';

export interface ReadyMade {
  readonly code: string;
  readonly country: string;
  readonly name: LocalizedText;
  readonly description: LocalizedText;
}

/** The choice for a register without anything in it. */
export const emptyRegister = 'empty';

/** The choice for one that begins empty and is filled from the policy that the business publishes. */
export const fromPolicy = 'from-policy';

/** The user's own choice, else the first made for their country, else an empty register. */
export function proposedRegister(
  choice: string | null,
  readyMade: readonly ReadyMade[],
  country: ControllerCountry,
): string {
  return choice ?? readyMade.find((each) => each.country === country)?.code ?? emptyRegister;
}
