/** The room of letters: the list, one being written, the moment of signing, one that is signed. */
import type { Stop } from './stops.ts';

export const letterStops: readonly Stop[] = [
  { name: 'letters', visit: (desk) => desk.goTo('letters') },
];
