/** The last line of `npm test`: what it left out, because it needs programs that not every machine has. */
console.log(
  'Left out: test:tools (poppler-utils, qpdf, openssl, sqlcipher), test:browser (Chromium), test:e2e and test:packed (Electron, a display).',
);
