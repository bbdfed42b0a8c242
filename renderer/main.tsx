/** Where the page begins: fetches everything else only once `page-policy.ts` has run, before the first schema is made. */
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
const { mount } = await import('./mount.tsx');
mount(root);

export {};
