import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const from = (path: string) => resolve(import.meta.dirname, path)

/** One bundle per process: Electron's main, the loopback web host, the reader of papers, the sandboxed preload, and the page. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rollupOptions: {
        input: {
          electron: from('src-main/electron/entry.ts'),
          web: from('src-main/web/entry.ts'),
          reader: from('src-main/import/reader/reader-entry.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload can require nothing but electron, so everything it uses is bundled into one CommonJS file.
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: from('src-main/electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    css: { transformer: 'lightningcss' },
    root: 'src-renderer',
    plugins: [react()],
    build: {
      outDir: from('out/renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      minify: true,
      // The window loads from disk; what is not needed at its start is split off already.
      chunkSizeWarningLimit: 1300,
      rollupOptions: { input: from('src-renderer/index.html') },
    },
  },
})
