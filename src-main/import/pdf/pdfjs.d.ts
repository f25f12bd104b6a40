declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export { getDocument } from 'pdfjs-dist'
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  /** pdf.js's half that reads the file, as it runs without a thread of its own. */
  export const WorkerMessageHandler: unknown
}
