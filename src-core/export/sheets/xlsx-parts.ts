import { ownValue } from '../../basics/own-value'

/** The namespaces and kinds of parts of a workbook: ECMA-376, part 1, SpreadsheetML. */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** What every part begins with. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The cell formats by their place in the style part. */
export const FORMATS = { usual: 0, head: 1, text: 2, guarded: 3, day: 4, moment: 5, code: 6 } as const

/** A workbook's parts but for its sheets, by their paths. */
export function workbookParts(
  sheets: readonly { readonly name: string; readonly filtered: string }[],
): Record<string, string> {
  const ids = sheets.map((_, index) => index + 1)
  const names = sheets.map(({ name }) => escapeXml(name))
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${ids.map(id => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${ids.map((id, index) => `<sheet name="${names[index]}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets><definedNames>${sheets.map(({ filtered }, index) => `${definedNames(names[index] ?? '', filtered, index)}`).join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${ids.map(id => `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="rId${ids.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
  }
}

/** What is filtered, and the head that each printed page repeats. */
function definedNames(name: string, filtered: string, sheet: number): string {
  const place = `'${name.replaceAll("'", "''")}'`
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${sheet}" hidden="1">${place}!${filtered}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="${sheet}">${place}!$1:$1</definedName>`
}

/** How many characters of a row stand beside each other on a printed page that is turned. */
const ACROSS = 300

/** How a sheet is printed: on turned pages of A3, as few across as leave it readable, with its name and the number of the page. */
export function printedPages(columns: readonly { readonly width: number }[]): string {
  const across = Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / ACROSS)
  return `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="8" pageOrder="overThenDown" orientation="landscape" fitToWidth="${across}" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`
}

/** The element that opens a sheet. */
export const WORKSHEET = `<worksheet xmlns="${MAIN}">`

/** As `FORMATS` counts them; 14 and 22 are the day and the moment as the reader's own system writes them. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8E6DF"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf xfId="0" applyAlignment="1"><alignment vertical="top"/></xf><xf xfId="0" fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" numFmtId="49" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" numFmtId="14" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf><xf xfId="0" numFmtId="22" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf><xf xfId="0" numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/** What XML 1.0 cannot hold, what would be normalised in it, and what a workbook would read as such an escape. */
const ESCAPED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being escaped
  /[&<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as a workbook holds it: `_x0007_` for what XML has no character for; half a pair becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(ESCAPED, sign => {
    if (sign.length === 2) return sign
    const entity = ownValue(ENTITIES, sign)
    if (entity !== undefined) return entity
    if (/[\ud800-\udfff]/.test(sign)) return '\ufffd'
    return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
  })
}
