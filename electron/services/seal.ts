/** The certificate with which this register seals its letters, made at first use: integrity, no proven identity or time. */
import type { Controller } from '../../shared/domain/controller/controller.ts';
import { ok } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { change } from '../database/change.ts';
import { findSeal, insertSeal, type Seal } from '../database/seals.ts';
import { createSealCertificate } from '../pdf/certificate.ts';

/** One per name of the controller; a change of name, or the end of its validity, makes a new one. */
export async function sealOf(context: Context, controller: Controller): Promise<Seal> {
  const found = findSeal(context.db, controller.name, context.now());
  if (found !== null) return found;
  const made = await createSealCertificate({
    commonName: controller.tradeName ?? controller.name,
    organisation: controller.kind === 'company' ? controller.name : null,
    country: controller.country,
    now: context.now(),
  });
  const seal: Seal = {
    id: context.newId(),
    createdAt: context.now(),
    holderName: controller.name,
    expiresAt: made.notAfter,
    certificate: made.certificateDer,
    privateKey: made.privateKeyPkcs8,
  };
  change(context, (db) => {
    insertSeal(db, seal);
    return ok({ value: null, audit: { action: 'seal-created', recordKind: 'register', recordId: seal.id } });
  });
  return seal;
}
