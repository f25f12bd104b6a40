import type { NoteNode } from '../../annotation/note'
import { tickOf } from '../../annotation/written/tick'
import { inlineHtml } from '../markup/inline-html'
import { quotationHtml } from '../markup/quotation-html'
import { escapeHtml } from '../markup/quoted-html'
import { pictureHtml } from '../regions/picture-html'
import type { ExportLanguage } from '../words'
import type { NumberedSource, PageCell, PagePart } from './page-part'
import { bracketSource, pageWords } from './page-words'

/** How the parts of a page become HTML. */
export interface HtmlLook {
  readonly language: ExportLanguage
  /** What stands behind words that come from a passage. */
  sourceOf(source: NumberedSource): string
  /** The attributes of a heading by its place in the table of contents. */
  placeOf(place: number): string
}

/** Parts of a page as HTML; headings begin at the second level, below the title. */
export function htmlParts(parts: readonly PagePart[], look: HtmlLook): string {
  return parts.map(part => htmlPart(part, look)).join('\n')
}

/** The look of what is pasted into other programs: sources in brackets, nothing that leads anywhere. */
export function pastedLook(language: ExportLanguage): HtmlLook {
  return {
    language,
    sourceOf: source => ` ${escapeHtml(bracketSource(source, language))}`,
    placeOf: () => '',
  }
}

function htmlPart(part: PagePart, look: HtmlLook): string {
  switch (part.kind) {
    case 'paragraph':
      return `<p dir="auto">${lineHtml(part.line, look)}</p>`
    case 'heading': {
      const name = `h${part.level + 1}`
      return `<${name} dir="auto"${part.place === null ? '' : look.placeOf(part.place)}>${lineHtml(part.line, look)}</${name}>`
    }
    case 'list': {
      const items = part.items.map(item => `<li>${htmlParts(item, look)}</li>`).join('')
      return part.start === null ? `<ul>${items}</ul>` : `<ol start="${part.start}">${items}</ol>`
    }
    case 'tasks':
      return tasksHtml(part.items, look)
    case 'quote':
      return `<blockquote class="own">${htmlParts(part.parts, look)}</blockquote>`
    case 'table':
      return `<table><tbody>${part.rows.map(row => `<tr>${row.map(cell => cellHtml(cell, look)).join('')}</tr>`).join('')}</tbody></table>`
    case 'quotation':
      return part.shown
        ? `<p class="region">${pictureHtml(part.shown.picture, part.shown.says)} ${look.sourceOf(part.source)}</p>`
        : quotationHtml(part.quotation, part.passage, look.sourceOf(part.source))
    case 'paraphrase':
      return `<p dir="auto">${lineHtml(part.line, look)}${look.sourceOf(part.source)}</p>`
  }
}

function tasksHtml(items: Extract<PagePart, { kind: 'tasks' }>['items'], look: HtmlLook): string {
  const words = pageWords(look.language)
  const written = items.map(({ isDone, parts }) => {
    const tick = `<span class="tick" role="img" aria-label="${isDone ? words.done : words.open}">${tickOf(isDone)}</span> `
    const [first, ...others] = parts
    // The tick stands on the line of the task.
    const opens =
      first?.kind === 'paragraph' ? `<p dir="auto">${tick}${lineHtml(first.line, look)}</p>` : tick
    return `<li>${opens}${htmlParts(first?.kind === 'paragraph' ? others : parts, look)}</li>`
  })
  return `<ul class="tasks">${written.join('')}</ul>`
}

function cellHtml({ columns, rows, header, parts }: PageCell, look: HtmlLook): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
  const words = htmlParts(parts, look)
  if (!header) return `<td${spans}>${words}</td>`
  return `<th scope="${header === 'row' ? 'row' : 'col'}"${spans}>${words}</th>`
}

function lineHtml(line: readonly NoteNode[], look: HtmlLook): string {
  const footnote = (number: number, citation: string) =>
    look.sourceOf({ use: 'own', number, citation, isGone: false, link: null })
  return line.map(node => inlineHtml(node, footnote)).join('')
}
