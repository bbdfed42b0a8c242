/** Telephone numbers in the one form in which two of them can be compared. */

interface NumberingPlan {
  readonly callingCode: string;
  /** Dialled before a number inside the country, left out from abroad. */
  readonly trunkPrefix: '0' | '';
}

const plans: Readonly<Record<string, NumberingPlan>> = {
  BE: { callingCode: '32', trunkPrefix: '0' },
  FR: { callingCode: '33', trunkPrefix: '0' },
  DE: { callingCode: '49', trunkPrefix: '0' },
  LU: { callingCode: '352', trunkPrefix: '' },
  NL: { callingCode: '31', trunkPrefix: '0' },
};

/**
 * E.164: "0470 12 34 56" with 'BE' → "+32470123456"; "+33 (0)1 53 73 22 22" → "+33153732222". Null where the text is not a whole
 * telephone number, or is a national one of a country without a plan here; then it is kept and compared as typed.
 * @param country ISO 3166-1 alpha-2 of the controller or of the person's address
 */
export function normalisePhone(text: string, country: string): string | null {
  const compact = text
    .normalize('NFKC')
    .replace(/\(0\)/g, '')
    .replace(/[\s().\-/\p{Pd}\p{Cf}]/gu, '')
    .replace(/^00/, '+');
  if (!/^\+?\d+$/.test(compact)) return null;
  const international = compact.startsWith('+')
    ? withoutTrunkPrefix(compact)
    : fromNational(compact, plans[country]);
  return international !== null && /^\+[1-9]\d{7,14}$/.test(international) ? international : null;
}

/** "+320470…" is a common slip for "+32470…". */
function withoutTrunkPrefix(compact: string): string {
  const plan = Object.values(plans).find(
    ({ callingCode, trunkPrefix }) =>
      trunkPrefix !== '' && compact.startsWith(`+${callingCode}${trunkPrefix}`),
  );
  return plan === undefined
    ? compact
    : `+${plan.callingCode}${compact.slice(1 + plan.callingCode.length + plan.trunkPrefix.length)}`;
}

function fromNational(digits: string, plan: NumberingPlan | undefined): string | null {
  if (plan === undefined || !digits.startsWith(plan.trunkPrefix)) return null;
  return `+${plan.callingCode}${digits.slice(plan.trunkPrefix.length)}`;
}
