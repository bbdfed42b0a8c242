/** Which addresses a letter can be printed with: the one of the request, those the register knows, or another. */
import type { RequestFile } from '../../../shared/contract/request-calls.ts';
import type { SubjectFile } from '../../../shared/contract/subject-calls.ts';
import type { Addressee } from '../../../shared/domain/letter/letter-kind.ts';
import type { PostalAddress } from '../../../shared/domain/postal/postal-address.ts';

export interface AddressOption {
  /** `default`: what the host prints when nothing is chosen. */
  readonly id: string;
  readonly origin: 'request' | 'register' | 'authority' | 'none';
  readonly address: PostalAddress | null;
}

export function addressOptions(
  { request }: RequestFile,
  subject: SubjectFile | null,
  addressee: Addressee = 'requester',
): readonly AddressOption[] {
  if (addressee !== 'requester') return [ofOther(request, addressee)];
  const ofRequest = request.requester.address;
  const known = subject?.subject.addresses.map(({ address }) => address) ?? [];
  const [first = null] = known;
  const usual: AddressOption =
    ofRequest !== null
      ? { id: 'default', origin: 'request', address: ofRequest }
      : { id: 'default', origin: first === null ? 'none' : 'register', address: first };
  const others = known
    .filter((address) => !isSame(address, usual.address))
    .map((address, index): AddressOption => ({ id: `register-${index}`, origin: 'register', address }));
  return [usual, ...others];
}

/** The client's stands in the request; of a recipient the register keeps none that can be printed. */
function ofOther({ client }: RequestFile['request'], addressee: Addressee): AddressOption {
  const address = addressee === 'client' ? (client?.address ?? null) : null;
  return { id: 'default', origin: address === null ? 'none' : 'request', address };
}

/** Those that the register knows of somebody without a request; an authority's stands in the directory. */
export function addressesKnown(
  known: readonly PostalAddress[],
  otherwise: 'none' | 'authority' = 'none',
): readonly AddressOption[] {
  const [first = null, ...others] = known;
  return [
    { id: 'default', origin: first === null ? otherwise : 'register', address: first },
    ...others.map((address, index): AddressOption => ({
      id: `register-${index}`,
      origin: 'register',
      address,
    })),
  ];
}

/** The option that the fields hold; null where another address was typed. */
export function optionOf(
  options: readonly AddressOption[],
  address: PostalAddress | null,
): AddressOption | null {
  if (address === null) return options[0] ?? null;
  return options.find((option) => isSame(option.address, address)) ?? null;
}

function isSame(a: PostalAddress | null, b: PostalAddress | null): boolean {
  if (a === null || b === null) return a === b;
  return (['line1', 'line2', 'postalCode', 'town', 'countryCode'] as const).every(
    (part) => a[part] === b[part],
  );
}
