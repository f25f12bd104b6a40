import { CallError } from '../../../src-core/contract/errors'
import {
  edgeKinds,
  edgePages,
  LARGEST_TEMPLATE,
  type LeftOut,
  leftOutNames,
  type TemplatePage,
  type WordTemplate,
} from '../../../src-core/export/word-looks/word-template'
import type { FileToDecode } from '../decoding/decoder'
import { type Archive, openArchive } from '../zip/open-archive'
import { cleanEdge, relationshipsNamed } from './clean-edge'
import { readNumbering } from './read-numbering'
import { readStyles } from './read-styles'
import { type TemplateParts, targetsOf } from './template-parts'
import { TemplatePictures } from './template-pictures'
import {
  child,
  elements,
  everyElement,
  readWordXml,
  type WordNode,
  type WordPart,
  writeInside,
  writeWordXml,
} from './word-xml'

const WORD =
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml$/
const MACROS = /macroEnabled|vbaProject|vbaData/i

/**
 * The looks of a Word file or template, without its text and without anything that leads outside or runs. Throws `CallError`
 * naming the file and what is wrong with it: no Word file, one with macros, one that unpacks to too much, one that is damaged.
 */
export async function readTemplate(file: Omit<FileToDecode, 'onProgress'>): Promise<WordTemplate> {
  const { name, bytes, limits } = file
  if (bytes.byteLength > LARGEST_TEMPLATE) {
    const count = LARGEST_TEMPLATE / (1024 * 1024)
    throw new CallError('too-large', `${name} is larger than ${count} MB.`, {
      fault: { kind: 'larger', count },
    })
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notWord(name)
  const archive = await openArchive({ ...file, onProgress: () => undefined })
  const xml = async (part: string): Promise<WordNode | undefined> => {
    const content = await archive.read(part)
    return content && content.byteLength > 0 ? readWordXml(name, part, content, limits.depth) : undefined
  }
  await refuseOthers(archive, name, await xml('[Content_Types].xml'))
  const parts: TemplateParts = { xml, targets: part => targetsOf(part, xml) }
  const main = (await parts.targets('')).find(({ type }) => type === 'officeDocument')?.part
  const body = main ? child(await xml(main), 'w:body') : undefined
  if (!main || !body) throw notWord(name)
  return takeLooks(file, archive, parts, { main, body })
}

/** Throws where the package is no Word file, or has macros. */
async function refuseOthers(archive: Archive, name: string, types: WordNode | undefined): Promise<void> {
  if (!types) throw notWord(name)
  const named = elements(types).map(({ attributes }) => attributes.get('ContentType') ?? '')
  if (named.some(type => MACROS.test(type)) || archive.names.some(part => MACROS.test(part)))
    throw new CallError(
      'unsupported-format',
      `${name} holds macros, which are programs. Save it in Word as a template without macros (.dotx).`,
      { fault: { kind: 'macros' } },
    )
  if (!named.some(type => WORD.test(type))) throw notWord(name)
}

function notWord(name: string): CallError {
  return new CallError('unsupported-format', `${name} is no Word document or template (.docx or .dotx).`, {
    fault: { kind: 'not-word' },
  })
}

async function takeLooks(
  { name }: Pick<FileToDecode, 'name'>,
  archive: Archive,
  parts: TemplateParts,
  { main, body }: { readonly main: string; readonly body: WordNode },
): Promise<WordTemplate> {
  const leftOut = new Set<LeftOut>()
  const leaveOut = (what: LeftOut) => void leftOut.add(what)
  const targets = await parts.targets(main)
  const partOf = async (type: string) => {
    const found = targets.find(one => one.type === type && one.part !== null)
    return found?.part ? parts.xml(found.part) : undefined
  }
  const styles = await partOf('styles')
  if (styles?.name !== 'w:styles')
    throw new CallError('damaged', `${name} holds no styles.`, { fault: { kind: 'incomplete' } })
  if (hasWords(body)) leaveOut('text')
  const numbering = readNumbering(await partOf('numbering'), leaveOut)
  const pictures = new TemplatePictures(archive)
  const { page, edges } = await readPages(body, targets, parts, pictures, leaveOut)
  const settingsPart = targets.find(({ type }) => type === 'settings')?.part
  const settings = settingsPart ? await parts.xml(settingsPart) : undefined
  // The template that the template itself was made of: a file somewhere else, which Word would look for.
  const named = settingsPart ? await parts.targets(settingsPart) : []
  if (named.some(({ type }) => type === 'attachedTemplate')) leaveOut('links')
  const setting = (key: string) => {
    const found = child(settings, key)
    return found ? writeWordXml(found) : ''
  }
  return {
    name,
    ...readStyles(styles, numbering.lists),
    theme: themeOf(await partOf('theme')),
    fonts: fontsOf(await partOf('fontTable'), leaveOut),
    numbering: numbering.written,
    settings: {
      tab: setting('w:defaultTabStop'),
      even: setting('w:evenAndOddHeaders'),
      themeFonts: setting('w:themeFontLang'),
      colours: setting('w:clrSchemeMapping'),
      mirror: setting('w:mirrorMargins'),
    },
    page,
    edges,
    pictures: pictures.taken,
    leftOut: leftOutNames.filter(one => leftOut.has(one)),
  }
}

function hasWords(body: WordNode): boolean {
  for (const { name, children } of everyElement(body))
    if (name === 'w:t' && children.some(one => typeof one === 'string' && one.trim() !== '')) return true
  return false
}

/** A theme without the pictures that its fills can have: every fill of a shape, of which documents of text have none. */
function themeOf(theme: WordNode | undefined): string | null {
  if (theme?.name !== 'a:theme') return null
  const without = (node: WordNode): WordNode => ({
    ...node,
    attributes: new Map([...node.attributes].filter(([key]) => !key.startsWith('r:'))),
    children: node.children.flatMap((one): WordPart[] => {
      if (typeof one === 'string') return [one]
      return one.name === 'a:extLst' || one.name === 'a:objectDefaults' ? [] : [without(one)]
    }),
  })
  const names = child(theme, 'a:themeElements')
  return names ? writeInside(without({ ...theme, children: [names] })) : null
}

/** What fonts can be replaced by where they are missing; fonts within the file are not taken over. */
function fontsOf(fonts: WordNode | undefined, leaveOut: (what: LeftOut) => void): string | null {
  if (fonts?.name !== 'w:fonts') return null
  const own = elements(fonts).filter(({ name }) => name === 'w:font')
  const isWithin = ({ name }: WordNode) => name.startsWith('w:embed')
  if (own.some(font => elements(font).some(isWithin))) leaveOut('fonts')
  return own
    .map(font => writeWordXml({ ...font, children: elements(font).filter(one => !isWithin(one)) }))
    .join('')
}

type Target = Awaited<ReturnType<TemplateParts['targets']>>[number]

/** The pages of the last section, whose edges are those of the sections before it where it has none of its own. */
async function readPages(
  body: WordNode,
  targets: readonly Target[],
  parts: TemplateParts,
  pictures: TemplatePictures,
  leaveOut: (what: LeftOut) => void,
): Promise<Pick<WordTemplate, 'page' | 'edges'>> {
  const sections = [...everyElement(body)].filter(({ name }) => name === 'w:sectPr')
  const named = new Map<string, string>()
  for (const section of sections)
    for (const { name, attributes } of elements(section)) {
      const kind = edgeKinds.find(one => name === `w:${one}Reference`)
      if (kind) named.set(`${kind} ${attributes.get('w:type') ?? 'default'}`, attributes.get('r:id') ?? '')
    }
  const edges: WordTemplate['edges'] = []
  for (const kind of edgeKinds)
    for (const on of edgePages) {
      const id = named.get(`${kind} ${on}`)
      const part = targets.find(one => one.id === id && one.type === kind)?.part
      const root = part ? await parts.xml(part) : undefined
      if (!part || !root) continue
      const own = await pictures.of(await parts.targets(part))
      const cleaned = cleanEdge(root, { picture: relationship => own.get(relationship), leaveOut })
      const still = relationshipsNamed(cleaned)
      edges.push({
        kind,
        on,
        content: cleaned.map(writeWordXml).join(''),
        pictures: [...own].filter(([key]) => still.has(key)).map(([key, picture]) => ({ id: key, picture })),
      })
    }
  // A letter often ends with a section of its own, and its first page is that of the first.
  const isFirstApart = sections.some(section => isOn(child(section, 'w:titlePg')))
  return { page: { ...pageOf(sections.at(-1)), isFirstApart }, edges }
}

/** A4 with the margins that Word begins with, in twentieths of a point. */
const USUAL = { width: 11_906, height: 16_838, margin: 1417, edge: 708 }
/** The smallest width that is left between the margins: a narrower one is taken for a fault. */
const NARROWEST = 2000

function pageOf(section: WordNode | undefined): Omit<TemplatePage, 'isFirstApart'> {
  const [size, margins] = [child(section, 'w:pgSz'), child(section, 'w:pgMar')]
  const read = (node: WordNode | undefined, key: string, usual: number, least: number) => {
    const value = Number.parseInt(node?.attributes.get(key) ?? '', 10)
    return Number.isFinite(value) && value >= least && value <= 31_680 ? value : usual
  }
  const margin = (key: string, least: number) => read(margins, `w:${key}`, USUAL.margin, least)
  const page = {
    width: read(size, 'w:w', USUAL.width, NARROWEST),
    height: read(size, 'w:h', USUAL.height, NARROWEST),
    margins: {
      top: margin('top', -31_680),
      right: margin('right', 0),
      bottom: margin('bottom', -31_680),
      left: margin('left', 0),
      header: read(margins, 'w:header', USUAL.edge, 0),
      footer: read(margins, 'w:footer', USUAL.edge, 0),
      gutter: read(margins, 'w:gutter', 0, 0),
    },
    borders: written(child(section, 'w:pgBorders')),
    numbers: written(child(section, 'w:pgNumType')),
  }
  const { left, right, gutter } = page.margins
  if (page.width - left - right - gutter >= NARROWEST) return page
  return { ...page, margins: { ...page.margins, left: USUAL.margin, right: USUAL.margin, gutter: 0 } }
}

function written(node: WordNode | undefined): string {
  // Borders can be pictures, by a relationship.
  const isPlain =
    node &&
    [node, ...elements(node)].every(
      ({ attributes }) => ![...attributes.keys()].some(key => key.startsWith('r:')),
    )
  return isPlain ? writeWordXml(node) : ''
}

function isOn(node: WordNode | undefined): boolean {
  return node !== undefined && !/^(?:0|false|off)$/.test(node.attributes.get('w:val') ?? '1')
}
