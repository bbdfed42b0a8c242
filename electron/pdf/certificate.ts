/** Makes the certificate with which a register seals its letters: self-signed, proving integrity and nothing else. */
import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

export interface SealCertificateRequest {
  /** Trade name or name of the controller. */
  readonly commonName: string;
  /** Registered name; `null` where the controller is a natural person without one. */
  readonly organisation: string | null;
  /** ISO 3166 code of two letters: "BE". */
  readonly country: string;
  /** Instant from which it is valid, ISO 8601. */
  readonly now: string;
  /** Up to 16 bytes; random by default. */
  readonly serial?: Uint8Array;
}

export interface SealCertificate {
  /** X.509 in DER. */
  readonly certificateDer: Uint8Array;
  /** PKCS#8 in DER; secret, belongs in the encrypted register only. */
  readonly privateKeyPkcs8: Uint8Array;
  /** ISO 8601. */
  readonly notAfter: string;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const yearsValid = 10;
/** Upper bound of a name in a certificate, RFC 5280 appendix A. */
const longestName = 64;

/** A new key pair on P-256 and its certificate: one name part per RDN, all in UTF-8, for signing only. */
export async function createSealCertificate(request: SealCertificateRequest): Promise<SealCertificate> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const notBefore = new Date(request.now);
  const notAfter = new Date(notBefore);
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + yearsValid);
  const usages = x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation;
  const certificate = await x509.X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: serialNumber(request.serial ?? randomBytes(16)),
      name: new x509.Name([
        { C: [{ printableString: request.country }] },
        ...(request.organisation === null ? [] : [{ O: [{ utf8String: shorten(request.organisation) }] }]),
        { CN: [{ utf8String: shorten(request.commonName) }] },
      ]),
      notBefore,
      notAfter,
      signingAlgorithm: algorithm,
      keys,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(usages, true),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  );
  return {
    certificateDer: new Uint8Array(certificate.rawData),
    privateKeyPkcs8: new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)),
    notAfter: certificate.notAfter.toISOString(),
  };
}

/** Hexadecimal, positive and without leading zeros, as RFC 5280 4.1.2.2 asks. */
function serialNumber(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex');
  return `4${hex.slice(1)}`;
}

function shorten(name: string): string {
  return Array.from(name.normalize('NFC')).slice(0, longestName).join('');
}
