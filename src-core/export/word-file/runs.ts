import { xmlText } from './xml-text'

/** How the words of a run look; colours are six hexadecimal digits. */
export interface RunLook {
  /** The id of a character style. */
  readonly style?: string | undefined
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly struck?: boolean | undefined
  /** The colour of a line below. */
  readonly line?: string | undefined
  /** The colour behind. */
  readonly shade?: string | undefined
  /** Not to be checked for spelling in the document's language but in this one, as Word names languages. */
  readonly language?: string | undefined
}

/** The first letter with a direction, if it is written from right to left: those of Hebrew, Arabic and their kin. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

/** Whether words are written from right to left, by their first letter. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

/** Words of one look as a run; nothing for no words. */
export function run(text: string, look: RunLook = {}): string {
  return text === '' ? '' : runOf(runWords(text), { ...look, isRightToLeft: isRightToLeft(text) })
}

/** A run of any content, such as the reference to a note. */
export function runOf(content: string, look: RunLook & { readonly isRightToLeft?: boolean } = {}): string {
  return `<w:r>${runProperties(look)}${content}</w:r>`
}

/** A run's properties, in the order of the standard; nothing where it looks as its paragraph. */
function runProperties(look: RunLook & { readonly isRightToLeft?: boolean }): string {
  const { style, bold, italic, struck, line, shade, language, isRightToLeft: turned } = look
  const properties = [
    style && `<w:rStyle w:val="${style}"/>`,
    bold && '<w:b/><w:bCs/>',
    italic && '<w:i/><w:iCs/>',
    struck && '<w:strike/>',
    line && `<w:u w:val="thick" w:color="${line}"/>`,
    shade && `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`,
    turned && '<w:rtl/>',
    language && `<w:lang w:val="${language}"/>`,
  ].filter(Boolean)
  return properties.length === 0 ? '' : `<w:rPr>${properties.join('')}</w:rPr>`
}

/** Words as what stands in a run: line ends and tabs are elements of their own. */
function runWords(text: string): string {
  return xmlText(text)
    .split(/([\n\t])/)
    .map(part => {
      if (part === '\n') return '<w:br/>'
      if (part === '\t') return '<w:tab/>'
      return part === '' ? '' : `<w:t xml:space="preserve">${part}</w:t>`
    })
    .join('')
}

/** A field that Word works out, with what it shows until then. */
export function field(code: string, shown: string, look: RunLook = {}): string {
  const mark = (type: string) => runOf(`<w:fldChar w:fldCharType="${type}"/>`, look)
  const instruction = runOf(`<w:instrText xml:space="preserve"> ${code} </w:instrText>`, look)
  return `${mark('begin')}${instruction}${mark('separate')}${run(shown, look)}${mark('end')}`
}
