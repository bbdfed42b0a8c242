/** Loaded before everything else: makes the page keep to its content security policy instead of running against it. */
import { z } from 'zod';

// zod compiles its checks with `new Function`, which the policy forbids; it must learn so before the first schema.
z.config({ jitless: true });

interface TrustedTypes {
  createPolicy(name: 'default', rules: Readonly<Record<Sink, (text: string) => string | null>>): unknown;
}
type Sink = 'createHTML' | 'createScriptURL';

/**
 * Trusted Types: no string becomes markup or script; the address of a worker must be one of the page's own files. Only the empty
 * string passes, which is no markup: with it the component library empties what was read out while a date is typed.
 */
const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createHTML: (markup) => (markup === '' ? markup : null),
  createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
});
