import type { TemplatePage } from '../word-looks/word-template'

type Pages = Pick<TemplatePage, 'width' | 'height' | 'margins'>

/** The pages of a file that has no template: A4. */
const OWN: Pages = {
  width: 11_906,
  height: 16_838,
  margins: { top: 1418, right: 1418, bottom: 1418, left: 1418, header: 709, footer: 709, gutter: 0 },
}

/** The pages of a file, upright or turned; lengths are in twentieths of a point. */
export function pagesOf(page: Pages = OWN, isWide = false): Pages {
  const { width, height, margins } = page
  if (!isWide || width > height) return page
  const { top, right, bottom, left } = margins
  return {
    width: height,
    height: width,
    // A margin above that is negative is one that does not give way to a high header.
    margins: {
      ...margins,
      top: left,
      right: Math.abs(top),
      bottom: right,
      left: Math.abs(bottom),
      gutter: 0,
    },
  }
}

/** The width between the margins. */
export function roomOn({ width, margins: { left, right, gutter } }: Pages): number {
  return width - left - right - gutter
}

/** The size and the margins of pages as properties of a section. */
export function pageXml({ width, height, margins }: Pages): string {
  const { top, right, bottom, left, header, footer, gutter } = margins
  const turned = width > height ? ' w:orient="landscape"' : ''
  return `<w:pgSz w:w="${width}" w:h="${height}"${turned}/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${header}" w:footer="${footer}" w:gutter="${gutter}"/>`
}

/** Tables that were made for pages of this program's own, made to fit pages with other room between the margins. */
export function fitTables(xml: string, page: Pages, isWide: boolean): string {
  const [own, given] = [roomOn(pagesOf(OWN, isWide)), roomOn(pagesOf(page, isWide))]
  if (own === given || !xml.includes('<w:tbl>')) return xml
  return xml.replace(
    /(<w:(?:tblW|tblInd|gridCol|tcW) w:w=")(\d+)"/g,
    (_, before, width) => `${before}${Math.floor((Number(width) * given) / own)}"`,
  )
}
