/**
 * The rows of CSV by RFC 4180, with whichever of comma, semicolon and tab its first line has most of: Excel writes semicolons
 * where commas are decimal signs. A byte order mark is left out, and so is the apostrophe by which a cell is kept from being
 * taken for a formula. Linear in the text.
 */
export function readCsv(text: string): string[][] {
  const content = text.replace(/^\uFEFF/, '')
  const first = content.slice(0, content.search(/[\r\n]|$/))
  const separator = [';', ',', '\t'].reduce((best, one) =>
    count(first, one) > count(first, best) ? one : best,
  )
  // A cell in quotes, a cell without, and what comes behind either.
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r\\n|[\\r\\n]|$)`,
    'y',
  )
  const rows: string[][] = [[]]
  for (let match = cell.exec(content); match; match = cell.exec(content)) {
    const [, quoted, plain = '', behind = ''] = match
    rows.at(-1)?.push(unguarded(quoted?.replaceAll('""', '"') ?? plain))
    if (behind === '') break
    if (behind !== separator) rows.push([])
  }
  return rows.filter(row => row.some(one => one.trim() !== ''))
}

function count(text: string, sign: string): number {
  return text.split(sign).length
}

function unguarded(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell
}
