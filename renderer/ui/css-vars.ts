/** Numbers that a style sheet needs to place something, handed over as custom properties. */
import type { CSSProperties } from 'react';

/** Makes a `style` of custom properties only: React sets them through the CSSOM, which the content security policy allows. */
export function cssVars(values: Readonly<Record<`--${string}`, string | number>>): CSSProperties {
  return values as CSSProperties;
}
