import type { ExportLanguage } from '../words'
import { WORD_SPACES } from './word-spaces'
import { wordWords } from './word-words'
import { xmlValue } from './xml-text'

/** A paragraph style; lengths are in twentieths of a point, sizes in half points. */
interface StyleLook {
  readonly id: string
  readonly name: string
  readonly isOwn?: boolean
  readonly basedOn?: string
  readonly next?: string
  /** Properties of the paragraph and of its runs, in the order of the standard. */
  readonly paragraph?: string
  readonly run?: string
}

const QUIET = '<w:color w:val="595959"/>'
const QUOTE_FONT = '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Times New Roman"/>'
const spacing = (before: number, after: number, line?: number) =>
  `<w:spacing w:before="${before}" w:after="${after}"${line ? ` w:line="${line}" w:lineRule="auto"` : ''}/>`
const size = (half: number) => `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`

/** The headings: size in half points, by level. */
const HEADINGS = [32, 27, 24, 22, 22, 22]

/** A style that this program writes with, as its XML. */
export interface OwnStyle {
  readonly id: string
  /** As Word names its own styles in every language, or as this program names one in the language of an export. */
  readonly name: string
  readonly type: 'paragraph' | 'character' | 'table' | 'numbering'
  readonly xml: string
}

/** What a file's styles begin with: how text looks that says nothing of its looks. */
export function styleDefaults(language: ExportLanguage): string {
  return `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Arial"/>${size(22)}<w:lang w:val="${wordWords(language).code}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(0, 120, 264)}</w:pPr></w:pPrDefault></w:docDefaults>`
}

/** `word/styles.xml`: what it begins with, and its styles. */
export function stylesPart(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles ${WORD_SPACES}>${content}</w:styles>`
}

/** Word's own styles by the names that its programs know, and a few of this program's; those of quotations in a font of their own or not. */
export function ownStyles(language: ExportLanguage, quoteFont = QUOTE_FONT): OwnStyle[] {
  const words = wordWords(language)
  const headings = HEADINGS.map((half, index): StyleLook => {
    const level = index + 1
    return {
      id: `Heading${level}`,
      name: `heading ${level}`,
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: `<w:keepNext/><w:keepLines/>${spacing(level === 1 ? 360 : 280, 100)}<w:outlineLvl w:val="${index}"/>`,
      run: `<w:b/><w:bCs/>${level > 4 ? '<w:i/><w:iCs/>' : ''}${size(half)}`,
    }
  })
  const styles: StyleLook[] = [
    {
      id: 'Title',
      name: 'Title',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: spacing(0, 80),
      run: `<w:b/><w:bCs/>${size(44)}`,
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: spacing(0, 160),
      run: QUIET,
    },
    ...headings,
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: `<w:keepNext/>${spacing(280, 80)}`,
      run: `<w:b/><w:bCs/>${size(27)}`,
    },
    ...[1, 2, 3].map(
      (level): StyleLook => ({
        id: `TOC${level}`,
        name: `toc ${level}`,
        basedOn: 'Normal',
        next: 'Normal',
        paragraph: `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9070"/></w:tabs>${spacing(0, 60)}<w:ind w:left="${(level - 1) * 220}"/>`,
      }),
    ),
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      paragraph: `<w:keepLines/>${spacing(60, 100)}<w:ind w:left="340"/>`,
      run: quoteFont,
    },
    {
      id: 'FootnoteText',
      name: 'footnote text',
      basedOn: 'Normal',
      paragraph: spacing(0, 40, 240),
      run: size(18),
    },
    {
      id: 'CommentText',
      name: 'annotation text',
      basedOn: 'Normal',
      paragraph: spacing(0, 60, 240),
      run: size(20),
    },
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      paragraph: spacing(0, 0, 240),
      run: `${QUIET}${size(18)}`,
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      paragraph: `<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs>${spacing(0, 0, 240)}`,
      run: `${QUIET}${size(18)}`,
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      paragraph: `<w:keepNext/>${spacing(120, 60)}`,
      run: `<w:b/><w:bCs/>${size(20)}`,
    },
    own(
      'Question',
      words.styles.question,
      `<w:pBdr><w:left w:val="dotted" w:sz="12" w:space="8" w:color="A6A6A6"/></w:pBdr>${spacing(40, 80)}<w:ind w:left="340"/>`,
      `${quoteFont}${QUIET}${size(21)}`,
    ),
    own('Place', words.styles.place, `${spacing(0, 100)}<w:ind w:left="340"/>`, `${QUIET}${size(20)}`),
    own('By', words.styles.by, `<w:keepNext/>${spacing(100, 20)}`, `${QUIET}${size(20)}`),
    own('Note', words.styles.note, spacing(0, 80)),
    own('NoteHead', words.styles.noteHead, `<w:keepNext/>${spacing(80, 60)}`, '<w:b/><w:bCs/>'),
    own('NoteQuote', words.styles.noteQuote, spacing(0, 80), '<w:i/><w:iCs/>'),
    own('Source', words.paperStyles.source, `<w:keepNext/>${spacing(200, 60)}`, `<w:b/><w:bCs/>${QUIET}`),
    own('Facts', words.paperStyles.facts, spacing(0, 20), `${QUIET}${size(20)}`),
    own(
      'PaperTitle',
      words.paperStyles.title,
      `<w:keepNext/>${spacing(200, 120)}`,
      `<w:b/><w:bCs/>${size(27)}`,
    ),
    own('Label', words.paperStyles.label, `<w:keepNext/>${spacing(160, 60)}`, '<w:b/><w:bCs/>'),
    own('Item', words.paperStyles.item, `${spacing(0, 80)}<w:ind w:left="284" w:hanging="284"/>`),
    own('Figure', words.paperStyles.figure, spacing(60, 120), `<w:i/><w:iCs/>${QUIET}`),
    own('Cell', words.paperStyles.cell, spacing(20, 20, 240), size(19)),
    own(
      'CellQuote',
      words.styles.cellQuote,
      `${spacing(60, 20, 240)}<w:ind w:left="227"/>`,
      `${quoteFont}${size(19)}`,
    ),
  ]
  return [
    {
      id: 'Normal',
      name: 'Normal',
      type: 'paragraph',
      xml: '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    },
    {
      id: 'DefaultParagraphFont',
      name: 'Default Paragraph Font',
      type: 'character',
      xml: '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    },
    {
      id: 'TableNormal',
      name: 'Normal Table',
      type: 'table',
      xml: '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    },
    {
      id: 'NoList',
      name: 'No List',
      type: 'numbering',
      xml: '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>',
    },
    {
      id: 'TableGrid',
      name: 'Table Grid',
      type: 'table',
      xml: `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr></w:style>`,
    },
    character('FootnoteReference', 'footnote reference', '<w:vertAlign w:val="superscript"/>'),
    character('CommentReference', 'annotation reference', size(16)),
    character('Hyperlink', 'Hyperlink', '<w:color w:val="0B57A4"/><w:u w:val="single"/>'),
    ...styles.map(
      (look): OwnStyle => ({ id: look.id, name: look.name, type: 'paragraph', xml: style(look) }),
    ),
  ]
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>`)
  .join('')

function own(id: string, name: string, paragraph: string, run?: string): StyleLook {
  return { id, name, isOwn: true, basedOn: 'Normal', paragraph, ...(run && { run }) }
}

function style({ id, name, isOwn, basedOn, next, paragraph, run }: StyleLook): string {
  return `<w:style w:type="paragraph"${isOwn ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${xmlValue(name)}"/>${basedOn ? `<w:basedOn w:val="${basedOn}"/>` : ''}${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/>${paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ''}${run ? `<w:rPr>${run}</w:rPr>` : ''}</w:style>`
}

function character(id: string, name: string, run: string): OwnStyle {
  const based = '<w:basedOn w:val="DefaultParagraphFont"/>'
  return {
    id,
    name,
    type: 'character',
    xml: `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/>${based}<w:rPr>${run}</w:rPr></w:style>`,
  }
}
