declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** pdf.js's half that reads the file, as it runs without a thread of its own. */
  export const WorkerMessageHandler: unknown
}
