/** Takes the seal out of a PDF and checks it as a reader does: range, digest, attributes, signature by node:crypto. */
import { createHash, verify, X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';

export interface ReadSeal {
  readonly byteRange: readonly number[];
  /** Whether the range is the whole file but for the signature itself. */
  readonly coversWholeFile: boolean;
  readonly isIntact: boolean;
  readonly certificate: X509Certificate;
  /** OIDs of the signed attributes. */
  readonly attributes: readonly string[];
  /** SHA-256 of the certificate, as the attribute signing-certificate-v2 states it. */
  readonly certificateDigest: string;
}

export function readSeal(pdf: Uint8Array): ReadSeal {
  const file = Buffer.from(pdf);
  const text = file.toString('latin1');
  const byteRange = (/\/ByteRange \[([\d ]+?) *\]/u.exec(text)?.[1] ?? '').split(' ').map(Number);
  const [start = 0, length = 0, second = 0, rest = 0] = byteRange;
  const gap = text.slice(length, second);
  const signed = Buffer.concat([file.subarray(start, start + length), file.subarray(second, second + rest)]);
  const hex = /^<([0-9a-f]+)>$/u.exec(gap)?.[1] ?? '';
  const { result } = asn1.fromBER(Uint8Array.from(Buffer.from(hex, 'hex')).buffer);
  const data = new pkijs.SignedData({ schema: new pkijs.ContentInfo({ schema: result }).content });
  const [signer] = data.signerInfos;
  const [certificate] = data.certificates ?? [];
  if (signer?.signedAttrs === undefined || !(certificate instanceof pkijs.Certificate))
    throw new Error('no signer');
  const x509 = new X509Certificate(Buffer.from(certificate.toSchema(true).toBER()));
  const values = new Map(signer.signedAttrs.attributes.map(({ type, values: [value] }) => [type, value]));
  const octets = (value: unknown) =>
    value instanceof asn1.OctetString ? Buffer.from(value.valueBlock.valueHexView).toString('hex') : '';
  // RFC 5652, 5.4: what is signed is the SET OF attributes, not the implicit tag in the file.
  const attributes = Buffer.from(signer.signedAttrs.toSchema().toBER());
  attributes[0] = 0x31;
  const signature = Buffer.from(signer.signature.valueBlock.valueHexView);
  return {
    byteRange,
    coversWholeFile: start === 0 && second + rest === file.length && hex !== '' && /^<[0-9a-f]+>$/u.test(gap),
    isIntact:
      octets(values.get('1.2.840.113549.1.9.4')) === createHash('sha256').update(signed).digest('hex') &&
      verify('sha256', attributes, x509.publicKey, signature),
    certificate: x509,
    attributes: [...values.keys()],
    certificateDigest: firstOctets(values.get('1.2.840.113549.1.9.16.2.47')),
  };
}

/** The first octet string inside nested sequences. */
function firstOctets(value: unknown): string {
  if (value instanceof asn1.OctetString) return Buffer.from(value.valueBlock.valueHexView).toString('hex');
  return value instanceof asn1.Sequence ? firstOctets(value.valueBlock.value[0]) : '';
}
