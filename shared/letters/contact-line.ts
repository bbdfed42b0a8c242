/** How somebody can be reached, on one line: e-mail, then postal address. */
import type { PostalAddress } from '../domain/postal/postal-address.ts';

interface Reachable {
  readonly email: string | null;
  readonly address: PostalAddress | null;
}

export function contactLine({ email, address }: Reachable): string | null {
  const post =
    address === null
      ? []
      : [address.line1, address.line2, `${address.postalCode} ${address.town}`.trim()].filter(
          (line) => line !== null && line !== '',
        );
  const parts = [...(email === null ? [] : [email]), ...post];
  return parts.length === 0 ? null : parts.join(', ');
}
