/** Signs bytes as CAdES baseline B: a detached CMS with the three attributes that PAdES asks for, and no others. */
import { createHash, webcrypto } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';

export interface SigningKey {
  /** X.509 in DER. */
  readonly certificateDer: Uint8Array;
  /** EC P-256, PKCS#8 in DER. */
  readonly privateKeyPkcs8: Uint8Array;
}

const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

pkijs.setEngine('greffe', new pkijs.CryptoEngine({ name: 'greffe', crypto: globalThis.crypto }));

/**
 * DER of a CMS SignedData over `data`, without the data in it. No signing-time attribute: in PAdES baseline B
 * (ETSI EN 319 142-1, 6.3) the time stands in the signature dictionary only.
 */
export async function signDetached(data: Uint8Array, key: SigningKey): Promise<Uint8Array> {
  const certificate = pkijs.Certificate.fromBER(exactly(key.certificateDer));
  const signedData = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: oids.data }),
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute(oids.contentType, new asn1.ObjectIdentifier({ value: oids.data })),
            attribute(oids.messageDigest, new asn1.OctetString({ valueHex: sha256(data) })),
            attribute(oids.signingCertificateV2, signingCertificate(certificate, key.certificateDer)),
          ],
        }),
      }),
    ],
    certificates: [certificate],
  });
  const privateKey = await webcrypto.subtle.importKey(
    'pkcs8',
    exactly(key.privateKeyPkcs8),
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  await signedData.sign(privateKey, 0, 'SHA-256', exactly(data));
  const content = new pkijs.ContentInfo({ contentType: oids.signedData, content: signedData.toSchema(true) });
  return new Uint8Array(content.toSchema().toBER());
}

function attribute(type: string, value: asn1.BaseBlock): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] });
}

/** SigningCertificateV2 with one ESSCertIDv2 (RFC 5035, 4): hash, issuer and serial number; SHA-256 is the default. */
function signingCertificate(certificate: pkijs.Certificate, der: Uint8Array): asn1.Sequence {
  const issuerName = new asn1.Constructed({
    idBlock: { tagClass: 3, tagNumber: 4 },
    value: [certificate.issuer.toSchema()],
  });
  const issuerSerial = sequence(sequence(issuerName), certificate.serialNumber);
  return sequence(sequence(sequence(new asn1.OctetString({ valueHex: sha256(der) }), issuerSerial)));
}

function sequence(...value: asn1.BaseBlock[]): asn1.Sequence {
  return new asn1.Sequence({ value });
}

function sha256(bytes: Uint8Array): ArrayBuffer {
  return exactly(createHash('sha256').update(bytes).digest());
}

/** A copy whose buffer holds these bytes and nothing before or after them. */
function exactly(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
