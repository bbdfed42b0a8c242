/** The five quiet pages of the first start, in their order. */
export const startSteps = ['language', 'identity', 'passphrase', 'register', 'recovery'] as const;
export type StartStep = (typeof startSteps)[number];
