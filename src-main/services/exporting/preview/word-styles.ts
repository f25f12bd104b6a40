import { isOn } from '../../../import/docx/styles'
import type { XmlElement } from '../../../import/xml/parse-xml'
import { child, childrenNamed, find } from '../../../import/xml/xml-tree'
import type { Look } from './looks'

/** What a run or a paragraph of a Word file looks like; what is absent is as it is around it. */
export interface WordLook extends Look {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly struck?: boolean
  readonly raised?: boolean
}

/** The looks of a Word file by their styles. */
export interface WordStyles {
  /** How text looks that says nothing of its looks. */
  readonly usual: WordLook
  /** The style of a paragraph that names none. */
  readonly usualStyle: string
  look(style: string): WordLook
  /** The level of a heading in a style, from 1; null for what is none. */
  headingLevel(style: string): number | null
}

/** So many styles may be based on one another. */
const DEEPEST = 20

/** Reads the looks of `styles.xml`, with the names of fonts that `theme1.xml` gives. */
export function readWordStyles(styles: XmlElement | undefined, theme: XmlElement | undefined): WordStyles {
  const all = childrenNamed(styles, 'style')
  const byId = new Map(all.map(style => [style.attributes['styleId'] ?? '', style]))
  const defaults = child(styles, 'docDefaults')
  const fonts = fontsOf(theme)
  const own = (style: XmlElement | undefined): WordLook => ({
    ...paragraphLook(child(style, 'pPr')),
    ...runLook(child(style, 'rPr'), fonts),
  })
  const known = new Map<string, WordLook>()
  const look = (id: string, depth = 0): WordLook => {
    const before = known.get(id)
    if (before) return before
    const style = byId.get(id)
    if (!style || depth > DEEPEST) return {}
    const parent = child(style, 'basedOn')?.attributes['val']
    const made = { ...(parent !== undefined && look(parent, depth + 1)), ...own(style) }
    known.set(id, made)
    return made
  }
  const levelOf = (id: string): number | null => {
    const style = byId.get(id)
    const level = find(child(style, 'pPr'), 'outlineLvl')?.attributes['val']
    const named = /^heading ([1-6])$/i.exec(child(style, 'name')?.attributes['val'] ?? '')?.[1]
    if (named !== undefined) return Number(named)
    return level === undefined || Number(level) > 5 ? null : Number(level) + 1
  }
  return {
    usual: {
      ...paragraphLook(find(child(defaults, 'pPrDefault'), 'pPr')),
      ...runLook(find(child(defaults, 'rPrDefault'), 'rPr'), fonts),
    },
    usualStyle:
      all.find(
        ({ attributes }) => attributes['type'] === 'paragraph' && isOn(attributes['default'] ?? 'false'),
      )?.attributes['styleId'] ?? '',
    look: id => look(id),
    headingLevel: levelOf,
  }
}

/** What properties of a paragraph say of its looks. */
export function paragraphLook(properties: XmlElement | undefined): WordLook {
  const indent = child(properties, 'ind')?.attributes
  const spacing = child(properties, 'spacing')?.attributes
  const edge = child(child(properties, 'pBdr'), 'left')?.attributes
  const align = child(properties, 'jc')?.attributes['val']
  const first = numberOf(indent?.['firstLine'])
  return present({
    left: numberOf(indent?.['left'] ?? indent?.['start']),
    hanging: numberOf(indent?.['hanging']) ?? (first === undefined ? undefined : -first),
    before: numberOf(spacing?.['before']),
    after: numberOf(spacing?.['after']),
    align: align === undefined ? undefined : ALIGNED.get(align),
    edge:
      edge && edge['val'] !== 'nil' && edge['val'] !== 'none'
        ? (hexOf(edge['color']) ?? '808080')
        : undefined,
  })
}

/** What properties of a run say of its looks. */
export function runLook(
  properties: XmlElement | undefined,
  fonts: ReadonlyMap<string, string> = new Map(),
): WordLook {
  const value = (name: string) => child(properties, name)?.attributes['val']
  const flag = (name: string) => {
    const element = child(properties, name)
    return element && isOn(element.attributes['val'] ?? 'true')
  }
  const names = child(properties, 'rFonts')?.attributes
  const under = child(properties, 'u')?.attributes
  return present({
    bold: flag('b'),
    italic: flag('i'),
    struck: flag('strike'),
    raised: value('vertAlign') === undefined ? undefined : value('vertAlign') === 'superscript',
    size: numberOf(value('sz')),
    colour: hexOf(value('color')),
    shade: hexOf(child(properties, 'shd')?.attributes['fill']),
    line: under && under['val'] !== 'none' ? (hexOf(under['color']) ?? '000000') : undefined,
    font: fontOf(fonts.get(names?.['asciiTheme'] ?? '') ?? names?.['ascii']),
  })
}

const ALIGNED: ReadonlyMap<string, NonNullable<Look['align']>> = new Map([
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'justify'],
])

/** The fonts of headings and text by what styles call them. */
function fontsOf(theme: XmlElement | undefined): Map<string, string> {
  const named = (kind: string) => child(find(theme, `${kind}Font`), 'latin')?.attributes['typeface'] ?? ''
  const [major, minor] = [named('major'), named('minor')]
  const all = (name: string, font: string) =>
    ['HAnsi', 'Ascii', 'EastAsia', 'Bidi'].map((kind): [string, string] => [`${name}${kind}`, font])
  return new Map([...all('major', major), ...all('minor', minor)].filter(([, font]) => font !== ''))
}

function present<T extends object>(look: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }
}

function numberOf(value: string | undefined): number | undefined {
  const number = Number(value)
  return value === undefined || !Number.isFinite(number) ? undefined : Math.round(number)
}

function hexOf(value: string | undefined): string | undefined {
  return value !== undefined && /^[\da-f]{6}$/i.test(value) ? value : undefined
}

function fontOf(value: string | undefined): string | undefined {
  return value !== undefined && /^[\p{L}\p{N} -]{1,60}$/u.test(value) ? value : undefined
}
