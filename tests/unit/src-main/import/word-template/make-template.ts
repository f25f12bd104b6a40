import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** A picture of one pixel. */
export const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

/** A picture in a line of text, by its relationship. */
export const picture = (id: string, more = '') =>
  `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="Logo">${more}</wp:docPr><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

/** A field with its marks, as Word writes it. */
export const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

const style = (id: string, name: string, more: string, type = 'paragraph', isDefault = false) =>
  `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`

/** Styles as a Dutch Word writes them: their ids are Dutch, their names are not. */
export const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="19"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
  style('Standaard', 'Normal', '<w:qFormat/>', 'paragraph', true),
  style('Standaardalinea-lettertype', 'Default Paragraph Font', '', 'character', true),
  style('Standaardtabel', 'Normal Table', '', 'table', true),
  style('Geenlijst', 'No List', '', 'numbering', true),
  style(
    'Kop1',
    'heading 1',
    '<w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="154273"/><w:sz w:val="40"/></w:rPr>',
  ),
  style(
    'Kop2',
    'heading 2',
    '<w:basedOn w:val="Standaard"/><w:pPr><w:numPr><w:numId w:val="99"/></w:numPr></w:pPr>',
  ),
  style(
    'Titel',
    'Title',
    '<w:basedOn w:val="Standaard"/><w:rPr><w:color w:val="154273"/><w:sz w:val="56"/></w:rPr>',
  ),
  style('Koptekst', 'header', '<w:basedOn w:val="Standaard"/>'),
  style('Quote', 'Huiscitaatteken', '', 'character'),
  style(
    'Citaat',
    'Quote',
    '<w:basedOn w:val="Standaard"/><w:pPr><w:ind w:left="900"/></w:pPr><w:rPr><w:i/></w:rPr>',
  ),
  style('Voetnoot', 'footnote text', '<w:basedOn w:val="Standaard"/><w:rPr><w:sz w:val="15"/></w:rPr>'),
  style('Vindplaats', 'Vindplaats', '<w:basedOn w:val="Standaard"/><w:rPr><w:color w:val="A90061"/></w:rPr>'),
].join('')

const NUMBERING =
  '<w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Kop1"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>'

const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Rijk"><a:themeElements><a:clrScheme name="Rijk"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="154273"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="154273"/></a:accent1><a:accent2><a:srgbClr val="A90061"/></a:accent2><a:accent3><a:srgbClr val="39870C"/></a:accent3><a:accent4><a:srgbClr val="FFB612"/></a:accent4><a:accent5><a:srgbClr val="007BC7"/></a:accent5><a:accent6><a:srgbClr val="E17000"/></a:accent6><a:hlink><a:srgbClr val="01689B"/></a:hlink><a:folHlink><a:srgbClr val="42145F"/></a:folHlink></a:clrScheme><a:fontScheme name="Rijk"><a:majorFont><a:latin typeface="DejaVu Serif"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="DejaVu Serif"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>'

/** What of a template can be other than usual. */
export interface TemplateLook {
  readonly main?: string
  readonly styles?: string
  /** What stands in the header of all pages but the first, and in that of the first. */
  readonly header?: string
  readonly first?: string
  readonly body?: string
  /** Relationships of the header beside that of its logo. */
  readonly headerLinks?: string
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

/** A template as Word writes one: Dutch styles, a logo, a numbered heading, and a page of its own. */
export function makeTemplate({
  main = `${MAIN}.template.main+xml`,
  styles = STYLES,
  header = `<w:p><w:pPr><w:pStyle w:val="Koptekst"/></w:pPr>${picture('rId1')}<w:r><w:t>Ministerie van Toetsen</w:t></w:r></w:p>`,
  first = '<w:p><w:r><w:t>Alleen op de eerste bladzijde</w:t></w:r></w:p>',
  body = '<w:p><w:r><w:t>Tekst die niet meegaat</w:t></w:r></w:p>',
  headerLinks = '',
  parts = {},
}: TemplateLook = {}): Uint8Array {
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const links = (content: string) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': links(relationship('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `${HEAD}<w:document ${W} ${R}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:headerReference w:type="first" r:id="rId6"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2400" w:right="1200" w:bottom="1300" w:left="3200" w:header="600" w:footer="500" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': links(
      [
        relationship('rId1', 'styles', 'styles.xml'),
        relationship('rId2', 'numbering', 'numbering.xml'),
        relationship('rId3', 'settings', 'settings.xml'),
        relationship('rId4', 'theme', 'theme/theme1.xml'),
        relationship('rId5', 'header', 'header1.xml'),
        relationship('rId6', 'header', '/word/header2.xml'),
      ].join(''),
    ),
    'word/styles.xml': `${HEAD}<w:styles ${W}>${styles}</w:styles>`,
    'word/numbering.xml': `${HEAD}<w:numbering ${W}>${NUMBERING}</w:numbering>`,
    'word/settings.xml': `${HEAD}<w:settings ${W}><w:defaultTabStop w:val="500"/></w:settings>`,
    'word/theme/theme1.xml': HEAD + THEME,
    'word/header1.xml': `${HEAD}<w:hdr ${W} ${R}>${header}</w:hdr>`,
    'word/header2.xml': `${HEAD}<w:hdr ${W} ${R}>${first}</w:hdr>`,
    'word/_rels/header1.xml.rels': links(relationship('rId1', 'image', 'media/image1.png') + headerLinks),
    'word/media/image1.png': PIXEL,
    ...parts,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )
}
