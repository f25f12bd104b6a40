/// <reference path="./pdfjs.d.ts" />
import { readFile } from 'node:fs/promises'
import Module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const PACKAGE = createRequire(import.meta.url).resolve('pdfjs-dist/package.json')
const ofPdfjs = createRequire(PACKAGE)
const { push } = Array.prototype

/**
 * Loads pdf.js for reading text in this process, which is one for this file alone: a thread more would only cost. Its small
 * form loads sooner.
 */
export async function loadPdfjs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.min.mjs')> {
  withoutDrawing()
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.min.mjs')
  Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs') })
  // Over a trifle that no code meets, its build for older runtimes gives all arrays another `push`, which takes as long as
  // a third of all reading.
  Object.assign(Array.prototype, { push })
  return pdfjs
}

/**
 * Loading the library that pdf.js draws with takes longer than reading most papers, and native code has no place in a
 * process that meets hostile files. Only the names of what it draws with must exist, in Electron's processes too.
 */
function withoutDrawing(): void {
  Object.assign(globalThis, {
    DOMMatrix: class {},
    FontFace: class {},
    ImageData: class {},
    Path2D: class {},
  })
  const library = findDrawing()
  if (library) ofPdfjs.cache[library] = new Module(library)
}

function findDrawing(): string | null {
  try {
    return ofPdfjs.resolve('@napi-rs/canvas')
  } catch {
    // It is optional, and not there on every machine.
    return null
  }
}

/** The character maps that come with pdf.js, from the disk: in Electron's processes it would fetch them from an address. */
export class CharacterMaps {
  async fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
    return { cMapData: await readOwnFile('cmaps', `${name}.bcmap`), isCompressed: true }
  }
}

/** The fonts that come with pdf.js for files that have none of their own. */
export class StandardFonts {
  fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    return readOwnFile('standard_fonts', filename)
  }
}

async function readOwnFile(folder: string, name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(dirname(PACKAGE), folder, name)))
}
