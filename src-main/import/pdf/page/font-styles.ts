import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api'

export interface FontStyle {
  readonly bold: boolean
  readonly italic: boolean
}

const PLAIN: FontStyle = { bold: false, italic: false }

/** Pages that are drawn, on paper only, to learn the names of their fonts: most papers use all of theirs by then. */
const MOST_PAGES = 12

/** Learns which fonts are bold or italic by their names, looking only at pages that use a font not met before. */
export class FontStyles {
  private readonly known = new Map<string, FontStyle>()
  private pages = 0

  /** Makes sure that these fonts of a page are known as far as they can be. */
  async learn(page: PDFPageProxy, fonts: readonly string[]): Promise<void> {
    const unknown = fonts.filter(font => !this.known.has(font))
    if (unknown.length === 0 || this.pages >= MOST_PAGES) return
    this.pages += 1
    // Drawing a page is how pdf.js makes its fonts known; pictures are left out by the size limit they were opened with.
    await page.getOperatorList({ annotationMode: 0 }).catch(() => undefined)
    for (const font of unknown) {
      const name = page.commonObjs.has(font)
        ? (page.commonObjs.get(font) as { name?: string } | null)?.name
        : undefined
      this.known.set(font, name ? styleOf(name) : PLAIN)
    }
  }

  /** The style of a font; plain where its name does not tell. */
  style(font: string): FontStyle {
    return this.known.get(font) ?? PLAIN
  }
}

function styleOf(name: string): FontStyle {
  return {
    bold: /bold|black|heavy|semibold|demi|vet\b|-bd|,b$/i.test(name),
    italic: /italic|oblique|cursi|kursiv|-it\b/i.test(name),
  }
}
