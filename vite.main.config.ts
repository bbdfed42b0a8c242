/** Builds what runs in Node inside Electron: the main process, the register host, and the threads that read what is foreign. */
import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3', 'pdfkit', 'fontkit'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'out/main',
    emptyOutDir: true,
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        main: 'electron/main.ts',
        'host-process': 'electron/host/host-process.ts',
        'parser-worker': 'electron/files/table/parser-worker.ts',
        'document-worker': 'electron/files/intake/document-worker.ts',
        'policy-worker': 'electron/files/policy/policy-worker.ts',
      },
      external: ['electron', 'better-sqlite3', 'pdfkit', 'fontkit', ...builtinModules, /^node:/],
      // all in one folder: the host looks for the threads' entries beside itself
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
