/** Reads CSV by RFC 4180 as another program would: one character after another. Throws on a quote that stands wrong. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    let field = ''
    if (text[at] === '"') {
      at += 1
      for (;;) {
        if (at >= text.length) throw new Error('a quote is not closed')
        if (text[at] === '"' && text[at + 1] === '"') {
          field += '"'
          at += 2
        } else if (text[at] === '"') break
        else field += text[at++]
      }
      at += 1
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`a bare ${JSON.stringify(text[at])}`)
        field += text[at++]
      }
    }
    row.push(field)
    if (text[at] === ',') at += 1
    else if (text.startsWith('\r\n', at)) {
      at += 2
      rows.push(row)
      row = []
    } else throw new Error(`no end of a line at ${at}`)
  }
  if (row.length > 0) throw new Error('the last line has no end')
  return rows
}
