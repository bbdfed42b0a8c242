/** How the privacy policy looks as a web page, on a telephone and on paper. Colours keep a contrast of 4.5:1 in light and dark. */
export const policyStyle = `
:root { color-scheme: light dark; --ink: #1e2430; --soft: #545c6b; --line: #ddd6c8; --paper: #fffdf8; --late: #a3241e; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece8df; --soft: #b4b9c4; --line: #363d49; --paper: #1b1f26; --late: #f2998f; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 Georgia, 'Times New Roman', serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.9rem; margin: 0.2rem 0; }
h2 { font-size: 1.35rem; margin: 2.6rem 0 0.6rem; }
h3 { font-size: 1.1rem; margin: 1.9rem 0 0.5rem; }
p, ul { margin: 0.6rem 0; }
ul { padding-left: 1.2rem; }
li { margin: 0.35rem 0; }
.issuer, .version { margin: 0; color: var(--soft); }
header { border-bottom: 1px solid var(--line); padding-bottom: 1rem; margin-bottom: 1.2rem; }
dl { margin: 0.6rem 0; }
dl > div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; padding: 0.35rem 0; border-top: 1px solid var(--line); }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; }
.draft { border: 2px solid var(--late); padding: 0 1.2rem 0.6rem; }
.draft h2 { color: var(--late); margin-top: 1rem; }
@media (max-width: 34rem) { dl > div { grid-template-columns: 1fr; } }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --line: #999; --paper: #fff; --late: #000; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  dl > div, li { break-inside: avoid; }
}
`;
