import { formatDate } from '../citing/format-date'
import { ownDay } from '../citing/own-day'
import { tellOfPapers } from '../collect-entries'
import { htmlFile } from '../markup/html-file'
import { linkedHtml } from '../markup/linked-html'
import { escapeHtml } from '../markup/quoted-html'
import { exportWords } from '../words'
import { HEADINGS_FOR_CONTENTS, type ListedHeading, layOutPage } from './lay-out-page'
import { type HtmlLook, htmlParts } from './page-html'
import { lineWords, type NumberedSource } from './page-part'
import type { PageSource } from './page-source'
import { PAGE_STYLE } from './page-style'
import { pageWords, tellSource } from './page-words'

/** A page of the notebook as one self-contained page: no scripts, no requests; sources are footnotes that lead back. */
export function renderHtmlPage(page: PageSource): string {
  const { language } = page
  const words = exportWords(language)
  const { parts, headings, sources } = layOutPage(page)
  const title = escapeHtml(page.title)
  const told = tellOfPapers(page.quoted.values(), language).map(sentence => `<p>${escapeHtml(sentence)}</p>`)
  const look: HtmlLook = {
    language,
    sourceOf: ({ number }) =>
      `<sup><a id="r${number}" href="#n${number}" role="doc-noteref">${number}</a></sup>`,
    placeOf: place => ` id="h${place}"`,
  }
  const body = `<header><h1 dir="auto">${title}</h1><p>${escapeHtml(page.projectName)} · ${formatDate(ownDay(page.exportedAt), language)}</p>${told.join('')}</header>
${headings.length < HEADINGS_FOR_CONTENTS ? '' : contentsHtml(headings, words.contents)}
<main>
${htmlParts(parts, look)}
</main>
${sources.length === 0 ? '' : notesHtml(sources, language)}`
  const hasPictures = [...page.quoted.values()].some(
    ({ region }) => region !== null && region.picture !== null,
  )
  return htmlFile({ language, title, style: PAGE_STYLE, body, hasPictures })
}

function contentsHtml(headings: readonly ListedHeading[], title: string): string {
  const entries = headings.map(
    ({ line, level, place }) =>
      `<li class="level${level}"><a href="#h${place}">${escapeHtml(lineWords(line))}</a></li>`,
  )
  return `<nav aria-label="${title}"><h2>${title}</h2><ol>${entries.join('')}</ol></nav>`
}

function notesHtml(sources: readonly NumberedSource[], language: PageSource['language']): string {
  const words = pageWords(language)
  const notes = sources.map(
    source =>
      `<li id="n${source.number}" dir="auto">${linkedHtml(escapeHtml(tellSource(source, language)), source.link)}&nbsp;<span class="back"><a href="#r${source.number}" role="doc-backlink" aria-label="${escapeHtml(words.back(source.number))}">↩</a></span></li>`,
  )
  return `<section class="endnotes" role="doc-endnotes"><h2>${words.notes}</h2><ol>${notes.join('\n')}</ol></section>`
}
