import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** A cell as it stands in a workbook. */
export interface ReadCell {
  readonly at: string
  readonly format: number
  readonly type: string
  readonly value: string
}

/** What is in a workbook, read as another program would. Throws where a part is no well-formed XML. */
export function readXlsx(bytes: Uint8Array) {
  const files = unzipSync(bytes)
  const parts = new Map(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]))
  for (const content of parts.values()) parse(content)
  const names = attributesOf(parts.get('xl/workbook.xml') ?? '', 'sheet').map(({ name }) => name ?? '')
  return {
    parts,
    sheets: names.map((name, index) => {
      const content = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''
      return {
        name,
        cells: cellsOf(content),
        pane: attributesOf(content, 'pane')[0],
        filter: attributesOf(content, 'autoFilter')[0]?.['ref'],
        heights: attributesOf(content, 'row').map(({ ht }) => (ht === undefined ? null : Number(ht))),
        printed: attributesOf(content, 'pageSetup')[0],
        widths: attributesOf(content, 'col').map(({ width }) => Number(width)),
      }
    }),
  }
}

function parse(
  content: string,
  opened: (name: string, attributes: Record<string, string>) => void = () => undefined,
  text: (words: string) => void = () => undefined,
  closed: (name: string) => void = () => undefined,
): void {
  const parser = new SaxesParser({})
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => opened(name, attributes as Record<string, string>))
  parser.on('text', text)
  parser.on('closetag', ({ name }) => closed(name))
  parser.write(content).close()
}

function attributesOf(content: string, wanted: string): Record<string, string>[] {
  const found: Record<string, string>[] = []
  parse(content, (name, attributes) => {
    if (name === wanted) found.push(attributes)
  })
  return found
}

function cellsOf(content: string): ReadCell[] {
  const cells: ReadCell[] = []
  let cell: { at: string; format: number; type: string; value: string } | null = null
  let inValue = false
  parse(
    content,
    (name, attributes) => {
      if (name === 'f') throw new Error('a formula')
      if (name === 'c') {
        const { r = '', s = '0', t = 'n' } = attributes
        cell = { at: r, format: Number(s), type: t, value: '' }
      }
      inValue = name === 't' || name === 'v'
    },
    words => {
      if (cell && inValue) cell.value += words
    },
    name => {
      inValue = false
      if (name !== 'c' || !cell) return
      cells.push({ ...cell, value: unescaped(cell.value) })
      cell = null
    },
  )
  return cells
}

/** `_x0007_` as Excel reads it. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
