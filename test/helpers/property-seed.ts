/** Draws the cases of property tests from one seed where one is given, so that a run can be repeated; without it, anew each time. */
const seed = process.env['GREFFE_PROPERTY_SEED'];
if (seed !== undefined) {
  const { configureGlobal } = await import('fast-check');
  configureGlobal({ seed: Number.parseInt(seed, 16) });
}

export {};
