import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { normalizePath, type Plugin } from 'vite'
import packageFile from './package.json'
import { EXTERNAL, programsIn } from './scripts/programs'

const from = (path: string) => resolve(import.meta.dirname, path)

/** The chunk with all that the window shows first. */
const WINDOW = 'open-window'

/** The module that the window begins with; what it imports, and what that imports, is shown first. */
const FIRST = normalizePath(from('src-renderer/app/open-window.tsx'))

/**
 * The page's first chunk asks the main process for what is shown first while the window loads, and keeps the keys that are
 * pressed meanwhile; what the window shares with its later parts comes in one piece with it, because each request of a start
 * is waited for. What only later parts share, such as the editor of notes and what Word files are made with, is left to them.
 */
const CHUNKS = [
  {
    name: 'begin',
    test: /src-renderer\/host\/|commanding\/early-keys|contract\/usual-keys|keys\/combination|ui\/key-of|zod\/v4\/core\/core\.js|vite\/preload-helper|rolldown\/runtime/,
    minShareCount: 2,
    priority: 2,
  },
  { name: sharedByWindow(), debugName: 'shared', minShareCount: 2, priority: 1 },
]

/** Names the chunk of what the window needs at once; null for everything else. */
function sharedByWindow(): (id: string, graph: ModuleGraph) => string | null {
  let needed: ReadonlySet<string> | null = null
  return (id, graph) => {
    needed ??= reachedFrom(FIRST, graph)
    return needed.has(id) ? 'shared' : null
  }
}

/** The faces that nearly every first screen is set in: loaded with the page, so that its lines are laid out once. */
const FIRST_FONTS = /\b(?:inter|source-serif-4)-latin-wght-normal-[^/]*\.woff2$/

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

const PROGRAMS = programsIn(import.meta.dirname)

/** Where programs begin, and the services, which the web host begins to load once it listens. */
const BEGINNINGS = { ...PROGRAMS, services: from('src-main/services/open-app.ts') }

/** From which beginnings modules are needed. */
const neededFrom = neededAtStart()

/**
 * The chunks of what programs share at their start, one for each set of beginnings and named after it, so that a
 * start reads a few files and not a hundred. A chunk takes along what its modules import; that is needed from the same
 * beginnings, and goes before where it is needed from more.
 */
const SHARED = Object.keys(BEGINNINGS)
  .map((_, index) => index + 1)
  .slice(1)
  .map(count => ({
    name: (id: string, graph: ModuleGraph) => {
      const beginnings = neededFrom(id, graph)
      return beginnings.length === count ? beginnings.join('-') : null
    },
    debugName: `needed from ${count} beginnings`,
    priority: count,
  }))

/** Tells from which beginnings a module is needed; goes through what they import once. */
function neededAtStart(): (id: string, graph: ModuleGraph) => readonly string[] {
  const needed = new Map<string, string[]>()
  return (id, graph) => {
    if (needed.size === 0)
      for (const [beginning, entry] of Object.entries(BEGINNINGS))
        for (const one of reachedFrom(normalizePath(entry), graph))
          needed.set(one, [...(needed.get(one) ?? []), beginning])
    return needed.get(id) ?? []
  }
}

/** A module with all that it imports, and what that imports. */
function reachedFrom(first: string, graph: ModuleGraph): ReadonlySet<string> {
  const reached = new Set([first])
  for (const one of reached)
    for (const imported of graph.getModuleInfo(one)?.importedIds ?? []) reached.add(imported)
  return reached
}

/** Has the page name what its first chunk will ask for, so that it is loaded beside it and not after it. */
function preloadWindow(): Plugin {
  return {
    name: 'preload-window',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const window = Object.values(bundle).find(part => part.type === 'chunk' && part.name === WINDOW)
        if (window?.type !== 'chunk') throw new Error(`There is no chunk ${WINDOW}.`)
        const files = [window.fileName, ...window.imports].filter(file => !html.includes(file))
        const fonts = Object.keys(bundle).filter(file => FIRST_FONTS.test(file))
        return [
          ...files.map(file => ({ rel: 'modulepreload', file })),
          ...fonts.map(file => ({ rel: 'preload', as: 'font', type: 'font/woff2', file })),
        ].map(({ file, ...attrs }) => ({
          tag: 'link',
          attrs: { ...attrs, crossorigin: true, href: `./${file}` },
          injectTo: 'head',
        }))
      },
    },
  }
}

/** Not bundled either, because fastify asks for them only where a route has a schema of its own kind, which none has. */
const NEVER_ASKED_FOR = ['@fastify/ajv-compiler', '@fastify/fast-json-stringify-compiler']

/**
 * One bundle per process: Electron's main, the loopback web host, the command line, the index, the reader of papers and
 * its threads for scans, the thread that renders exports, the sandboxed preload, and the page. Libraries are bundled, because looking up and reading hundreds of small files is most of a start.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: {
        exclude: Object.keys(packageFile.dependencies).filter(name => !EXTERNAL.includes(name)),
        include: NEVER_ASKED_FOR,
      },
      rollupOptions: {
        input: PROGRAMS,
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
          codeSplitting: { groups: SHARED },
        },
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
    plugins: [react(), preloadWindow()],
    build: {
      outDir: from('out/renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      minify: true,
      // The window loads from disk; what is not needed at its start is split off already.
      chunkSizeWarningLimit: 1300,
      rolldownOptions: {
        input: from('src-renderer/index.html'),
        output: { codeSplitting: { groups: CHUNKS } },
      },
    },
  },
})
