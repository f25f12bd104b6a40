import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api'

/** The most pixels a page is drawn with, so that a huge page on a sharp screen does not take all memory. */
const MOST_PIXELS = 24 * 1024 * 1024

/**
 * Draws a page as wide as asked for, in CSS pixels, and then shows it in the canvas. Throws what pdf.js says is wrong with
 * the page, or `AbortError`.
 */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  width: number,
  canvas: HTMLCanvasElement,
  signal: AbortSignal,
): Promise<void> {
  const page = await pdf.getPage(number)
  const natural = page.getViewport({ scale: 1 })
  const height = (width * natural.height) / natural.width
  const sharpness = Math.min(window.devicePixelRatio, Math.sqrt(MOST_PIXELS / (width * height)))
  const viewport = page.getViewport({ scale: (width / natural.width) * sharpness })
  signal.throwIfAborted()
  // Drawn out of sight first: a page that is half there flickers while one scrolls.
  const drawn = document.createElement('canvas')
  drawn.width = Math.ceil(viewport.width)
  drawn.height = Math.ceil(viewport.height)
  const task = page.render({ canvas: drawn, viewport })
  const stop = () => task.cancel()
  signal.addEventListener('abort', stop)
  try {
    await task.promise
  } finally {
    signal.removeEventListener('abort', stop)
  }
  signal.throwIfAborted()
  canvas.width = drawn.width
  canvas.height = drawn.height
  canvas.style.width = `${width}px`
  canvas.style.height = `${height}px`
  canvas.getContext('2d')?.drawImage(drawn, 0, 0)
}
