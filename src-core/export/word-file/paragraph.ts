/** How a paragraph looks beside its style; lengths are in twentieths of a point. */
export interface ParagraphLook {
  /** The id of a paragraph style; text as usual without one. */
  readonly style?: string | undefined
  readonly keepNext?: boolean | undefined
  readonly pageBreakBefore?: boolean | undefined
  readonly list?: { readonly id: number; readonly level: number } | undefined
  /** The colour of a line along its left side. */
  readonly edge?: string | undefined
  readonly isRightToLeft?: boolean | undefined
  /** The space above and below it, where that is not its style's. */
  readonly before?: number | undefined
  readonly after?: number | undefined
  /** How far it is moved in, and how much less its first line. */
  readonly indent?: { readonly left: number; readonly hanging: number } | undefined
  /** What threads of comments know it by: eight hexadecimal digits. */
  readonly id?: string | undefined
}

/** A paragraph that is not written yet: its runs, as XML, and how it looks. */
export interface WordParagraph {
  readonly runs: string
  readonly look: ParagraphLook
}

/** Runs as a paragraph; its properties stand in the order of the standard. */
export function paragraph(runs: string, look: ParagraphLook = {}): string {
  const { style, keepNext, pageBreakBefore, list, edge, isRightToLeft, before, after, indent, id } = look
  const properties = [
    style && `<w:pStyle w:val="${style}"/>`,
    keepNext && '<w:keepNext/>',
    pageBreakBefore && '<w:pageBreakBefore/>',
    list && `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>`,
    edge && `<w:pBdr><w:left w:val="single" w:sz="24" w:space="10" w:color="${edge}"/></w:pBdr>`,
    isRightToLeft && '<w:bidi/>',
    spacing(before, after),
    indent && `<w:ind w:left="${indent.left}" w:hanging="${indent.hanging}"/>`,
  ].filter(Boolean)
  const own = properties.length === 0 ? '' : `<w:pPr>${properties.join('')}</w:pPr>`
  return `<w:p${id ? ` w14:paraId="${id}" w14:textId="77777777"` : ''}>${own}${runs}</w:p>`
}

/** Two tables without a paragraph between them would be one. */
export const AFTER_TABLE = paragraph('', { style: 'Cell' })

/** A paragraph that only has to be there takes no room, which could be a page of its own. */
export const NO_HEIGHT = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'

function spacing(before: number | undefined, after: number | undefined): string {
  if (before === undefined && after === undefined) return ''
  const above = before === undefined ? '' : ` w:before="${before}"`
  return `<w:spacing${above}${after === undefined ? '' : ` w:after="${after}"`}/>`
}
