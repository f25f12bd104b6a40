import { hueCss } from '../codebook/hues'
import type { Theme } from '../codebook/model'
import type { Quotation } from '../document/quotation'
import { formatDate } from './citing/format-date'
import { ownDay } from './citing/own-day'
import {
  type CollectedExport,
  type ExportEntry,
  type ExportGroup,
  tellOfPapers,
  tellSetRight,
} from './collect-entries'
import type { ExportNote } from './export-note'
import { HTML_STYLE } from './html-style'
import { htmlFile } from './markup/html-file'
import { noteHtml } from './markup/note-html'
import { noteWords } from './markup/note-words'
import { escapeHtml, quotedHtml } from './markup/quoted-html'
import type { RenderOptions } from './render-options'
import { tellFilter } from './tell-filter'
import { exportWords } from './words'

/** Annotations as one self-contained page: no scripts, no requests, everything from the papers escaped. */
export function renderHtml(source: CollectedExport, options: RenderOptions): string {
  const { language } = options
  const { entries, groups } = source
  const words = exportWords(language)
  const title = `${words.title}: ${escapeHtml(source.projectName)}`
  const contents = groups.map(
    (group, index) =>
      `<li><a href="#g${index}">${themeMark(group.theme)}${escapeHtml(group.heading)}</a> <span>${group.entries.length}</span></li>`,
  )
  const sections = groups.map((group, index) => renderGroup(group, index, language))
  const filtered = tellFilter(source, options)
  const told = [...(filtered === null ? [] : [filtered]), ...tellOfPapers(entries, language)].map(
    sentence => `<p>${escapeHtml(sentence)}</p>`,
  )
  const body = `<header><h1>${title}</h1><p>${words.exported} ${formatDate(ownDay(source.exportedAt), language)} · ${words.annotations(entries.length)}</p>${told.join('')}</header>
${groups.length > 1 ? `<nav aria-label="${words.contents}"><h2>${words.contents}</h2><ol>${contents.join('')}</ol></nav>` : ''}
<main>${groups.length > 0 ? sections.join('\n') : `<p>${words.none}</p>`}${renderPlacedNotes(source.placedNotes ?? [], language)}</main>`
  return htmlFile({ language, title, style: `${HTML_STYLE}${themeStyles(source.themes)}`, body })
}

function renderGroup(group: ExportGroup, index: number, language: RenderOptions['language']): string {
  const entries = group.entries
    .map((entry, at) => renderEntry(entry, group.theme, language, `g${index}e${at}`))
    .join('\n')
  return `<section id="g${index}"><h2>${themeMark(group.theme)}${escapeHtml(group.heading)}</h2>\n${entries}</section>`
}

/** Notes that are on no passage, below a heading of their own. */
function renderPlacedNotes(notes: readonly ExportNote[], language: RenderOptions['language']): string {
  if (notes.length === 0) return ''
  const words = noteWords(language)
  const written = notes.map(
    ({ note, heading, author }, at) =>
      `<article><div class="note"><h3>${escapeHtml(heading)} <small>${escapeHtml(author)}</small></h3>${noteHtml(note.note?.content ?? [], `n${at}`, words)}</div></article>`,
  )
  return `<section id="notes"><h2>${escapeHtml(words.others)}</h2>${written.join('')}</section>`
}

function renderEntry(
  {
    annotation,
    themes,
    quotation,
    questions,
    citation,
    link,
    author,
    document,
    replies,
    connections,
  }: ExportEntry,
  groupTheme: Theme | null,
  language: RenderOptions['language'],
  id: string,
): string {
  const words = exportWords(language)
  const shown = groupTheme ?? themes[0]
  const quote = quoteHtml(quotation)
  const asked = questions
    .map(
      ({ label, quotation: question }) =>
        `<blockquote class="question" lang="${escapeHtml(document.language)}"><h3>${escapeHtml(label)}</h3>${quoteHtml(question)}</blockquote>`,
    )
    .join('')
  const told = tellSetRight(quotation, language)
  const setRight = told === null ? '' : `<p class="source">${escapeHtml(told)}</p>`
  const tags = themes
    .map(theme => `<li class="${themeClass(theme)}">${themeMark(theme)}${escapeHtml(theme.name)}</li>`)
    .join('')
  const thread = replies
    .map(
      (reply, at) =>
        `<div class="note"><h3>${words.reply} <small>${escapeHtml(reply.author)}</small></h3>${noteHtml(reply.annotation.note?.content ?? [], `${id}a${at}`, noteWords(language))}</div>`,
    )
    .join('')
  const connected = connections
    .map(
      one =>
        `<p class="source">${words.connection}: ${escapeHtml(`${one.says} “${one.quotation}”`)} (${linked(escapeHtml(one.citation), one.link)})</p>`,
    )
    .join('')
  const note = annotation.note
    ? `<div class="note"><h3>${words.note} <small>${escapeHtml(author)}</small></h3>${noteHtml(annotation.note.content, id, noteWords(language))}</div>`
    : ''
  return `<article>${asked}<blockquote lang="${escapeHtml(document.language)}"${shown ? ` class="${themeClass(shown)}"` : ''}>${quote}</blockquote><p class="source">${linked(escapeHtml(citation), link)}</p>${setRight}${tags ? `<ul class="themes" aria-label="${words.themes}">${tags}</ul>` : ''}${note}${connected}${thread}</article>`
}

/** Words as a link that opens the app where they come from. */
function linked(html: string, link: string | null): string {
  return link === null ? html : `<a href="${escapeHtml(link)}">${html}</a>`
}

function quoteHtml(quotation: Quotation): string {
  return quotedHtml(quotation)
    .map(line => `<p dir="auto">${line}</p>`)
    .join('')
}

function themeMark(theme: Theme | null): string {
  return theme ? `<b class="key ${themeClass(theme)}" aria-hidden="true">${escapeHtml(theme.key)}</b> ` : ''
}

function themeClass(theme: Theme): string {
  return `hue${theme.colour}`
}

function themeStyles(themes: readonly Theme[]): string {
  const colours = [...new Set(themes.map(theme => theme.colour))].sort((a, b) => a - b)
  const rules = (scheme: 'light' | 'dark') =>
    colours
      .map(
        colour =>
          `.hue${colour}{--background:${hueCss(colour, scheme, 'background')};--mark:${hueCss(colour, scheme, 'mark')}}`,
      )
      .join('')
  return `${rules('light')}@media (prefers-color-scheme:dark){${rules('dark')}}`
}
