/** What the law and the published policy allow to ask of a person to know who they are (GDPR Art. 12(6)). */
import type { ControllerFile } from '../../../../shared/contract/register-calls.ts';
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import type { SubjectFile } from '../../../../shared/contract/subject-calls.ts';
import type { Promises } from '../../../../shared/domain/controller/promises.ts';
import { knownWay } from '../../../../shared/domain/request/request-warnings.ts';
import type { IdentityCheck } from '../../../../shared/domain/request/request.ts';

export interface IdentityAdvice {
  /** The way the register already knows to be theirs: nothing more is to be asked. */
  readonly known: Extract<IdentityCheck['method'], 'known-email' | 'known-address'> | null;
  /** Of the policy in force at receipt; null while it is not known here. */
  readonly identityRule: Promises['identityRule'] | null;
}

export function identityAdvice(
  { request }: RequestFile,
  subject: SubjectFile | null,
  controller: ControllerFile | null,
): IdentityAdvice {
  const identityRule = promisesAt(controller, request.receivedOn)?.identityRule ?? null;
  return { known: subject === null ? null : knownWay(subject.subject, request), identityRule };
}

function promisesAt(controller: ControllerFile | null, on: string): Promises | null {
  if (controller === null) return null;
  const versions = controller.promisesVersions;
  return (
    (versions.findLast(({ validFrom }) => validFrom <= on) ?? versions[0])?.promises ?? controller.promises
  );
}
