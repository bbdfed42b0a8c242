/** Loaded before everything else: makes the page keep to its content security policy instead of running against it. */
import { z } from 'zod';

// zod compiles its checks with `new Function`, which the policy forbids; it must learn so before the first schema.
z.config({ jitless: true });

interface TrustedTypes {
  createPolicy(name: 'default', rules: { readonly createScriptURL: (url: string) => string | null }): unknown;
}

/** Trusted Types: no string becomes markup or script; the address of a worker must be one of the page's own files. */
const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
});
