/** Ready-made registers in the order of the offer: those of one's own country first, since their periods are its law. */
import type { ControllerCountry } from '../../shared/domain/controller/controller.ts';

export function ownCountryFirst<T extends { readonly country: string }>(
  readyMade: readonly T[],
  country: ControllerCountry,
): readonly T[] {
  return readyMade.toSorted((a, b) => Number(b.country === country) - Number(a.country === country));
}
