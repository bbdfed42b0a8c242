/** Who the policy says is responsible, and who the register says it is (Art. 13(1)(a) and (b)). */
import type { Controller } from '../../controller/controller.ts';
import type { FindingKind } from '../policy-finding.ts';
import { fieldKey } from '../proposal-key.ts';
import { findingsOf } from '../propose-register.ts';
import { clearly, wordsOf, type Compared } from './compared.ts';
import { difference, type Difference } from './difference.ts';

const digits = (text: string) => text.replace(/\D/g, '');
const records = [{ kind: 'controller', id: null, name: null }] as const;

/** One field: what the policy gives for it, and what the register holds; null where these are the same. */
interface Field {
  readonly field: keyof Controller;
  readonly kind: FindingKind;
  /** Spellings that are the same; the register's first, as it is shown. */
  readonly said: readonly string[];
  readonly held: readonly string[];
  readonly shown: string | null;
}

export function compareController(of: Compared): readonly Difference[] {
  return [...fieldsOf(of).flatMap((field) => compareField(field, of)), ...compareOfficer(of)];
}

function fieldsOf(of: Compared): readonly Field[] {
  const { controller } = of;
  const { name, tradeName, legalForm, address, email, phone, enterpriseNumber } = controller;
  const names = [
    name,
    ...(tradeName === null ? [] : [tradeName]),
    ...(legalForm === null ? [] : [`${name} ${legalForm}`, `${legalForm} ${name}`]),
  ];
  const contacts = [email, controller.privacyContact?.email ?? null, controller.dpo?.email ?? null];
  const place = ({ postalCode, town, line1 }: Controller['address']) =>
    wordsOf(`${postalCode} ${town} ${digits(line1)}`);
  const shownAddress = [address.line1, `${address.postalCode} ${address.town}`].join(', ');
  return [
    {
      field: 'name',
      kind: 'controller-name',
      said: clearly(of, 'controller-name').map(({ claim }) => wordsOf(claim.name)),
      held: names.map(wordsOf),
      shown: name,
    },
    {
      field: 'tradeName',
      kind: 'trade-name',
      said: clearly(of, 'trade-name').map(({ claim }) => wordsOf(claim.name)),
      held: names.map(wordsOf),
      shown: tradeName,
    },
    {
      field: 'address',
      kind: 'controller-address',
      said: clearly(of, 'controller-address').map(({ claim }) => place(claim.address)),
      held: [place(address)],
      shown: shownAddress,
    },
    {
      field: 'email',
      kind: 'controller-email',
      said: clearly(of, 'controller-email').map(({ claim }) => claim.email.toLowerCase()),
      held: contacts.flatMap((each) => each?.toLowerCase() ?? []),
      shown: email,
    },
    {
      field: 'phone',
      kind: 'controller-phone',
      // "+32 81 23 45 67" and "081 23 45 67" end alike.
      said: clearly(of, 'controller-phone').map(({ claim }) => digits(claim.phone).slice(-8)),
      held: phone === null ? [] : [digits(phone).slice(-8)],
      shown: phone,
    },
    {
      field: 'enterpriseNumber',
      kind: 'enterprise-number',
      said: clearly(of, 'enterprise-number').map(({ claim }) => digits(claim.number)),
      held: enterpriseNumber === null ? [] : [digits(enterpriseNumber)],
      shown: enterpriseNumber,
    },
  ];
}

function compareField({ field, kind, said, held, shown }: Field, of: Compared): readonly Difference[] {
  const isSame = (a: string, b: string) =>
    a === b || (kind.endsWith('name') && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)));
  if (said.length === 0 || said.some((each) => held.some((other) => isSame(each, other)))) return [];
  const evidence = findingsOf(of.reading.findings, kind).flatMap((finding) => finding.evidence);
  const about = { details: [field], evidence, records, proposalKey: fieldKey('controller', field) };
  if (shown === null)
    return [difference('missing-in-register', 'controller-not-in-register', '30(1)(a)', about)];
  return [
    difference('contradiction', 'controller-differs', '13(1)(a)', {
      ...about,
      held: [{ kind: 'text', text: shown }],
    }),
  ];
}

/** Art. 13(1)(b), 37(7). */
function compareOfficer(of: Compared): readonly Difference[] {
  const said = findingsOf(of.reading.findings, 'privacy-contact').filter(
    ({ claim }) => claim.contact === 'officer',
  );
  const { dpo } = of.controller;
  const clear = said.filter(({ confidence }) => confidence === 'clear');
  if (dpo !== null && said.length === 0)
    return [
      difference('missing-in-policy', 'officer-not-in-policy', '13(1)(b)', {
        records,
        held: [{ kind: 'text', text: dpo.name }],
      }),
    ];
  if (dpo !== null || clear.length === 0) return [];
  const evidence = clear.flatMap((each) => each.evidence);
  return [difference('missing-in-register', 'officer-not-in-register', '37(7)', { evidence, records })];
}
