import { noteText } from '../../annotation/note-text'
import { renderMarkdownNote } from '../markup/markdown-note'
import { noteHtml } from '../markup/note-html'
import { noteWords } from '../markup/note-words'
import { escapeHtml } from '../markup/quoted-html'
import { themeList } from '../markup/theme-html'
import { toBase64 } from '../markup/to-base64'
import type { ExportRegion } from './export-region'
import { capital, regionWords } from './region-words'

type Language = 'nl' | 'en'

/** Regions as sections of HTML below a heading of their own; empty for none. Everything from papers is escaped. */
export function regionsHtml(regions: readonly ExportRegion[], language: Language, under = 2): string {
  if (regions.length === 0) return ''
  const words = regionWords(language)
  const written = regions.map((one, at) => regionHtml(one, language, `r${at}`, under))
  return `<section id="regions"><h2>${escapeHtml(words.heading)}</h2>${written.join('')}</section>`
}

function regionHtml(
  { region, document, themes, citation, place, isHere, link, author, picture }: ExportRegion,
  language: Language,
  id: string,
  under: number,
): string {
  const words = regionWords(language)
  const { words: beneath, note } = region
  const shown = picture
    ? `<img src="data:image/png;base64,${toBase64(picture.png)}" alt="${escapeHtml(words.picture(place))}" style="width:${Math.round(picture.points)}pt;max-width:100%;border:1px solid var(--line,#ccc)">`
    : `<p class="source">${escapeHtml([words.noPicture, ...(isHere ? [] : [capital(words.elsewhere)])].join(' '))}</p>`
  const cited = escapeHtml(citation)
  const source = link === null ? cited : `<a href="${escapeHtml(link)}">${cited}</a>`
  const told =
    beneath === ''
      ? ''
      : `<p class="source">${escapeHtml(words.words)}:</p><blockquote lang="${escapeHtml(document.language)}">${beneath
          .split('\n')
          .map(line => `<p dir="auto">${escapeHtml(line)}</p>`)
          .join('')}</blockquote>`
  const written =
    noteText(note) === ''
      ? ''
      : `<div class="note"><p><b>${words.note}</b> <small>${escapeHtml(author)}</small></p>${noteHtml(note?.content ?? [], id, noteWords(language), under)}</div>`
  return `<article class="region">${shown}<p class="source">${source}</p>${told}${themeList(themes, words.themes)}${written}</article>`
}

/** How Markdown is written where regions are told: CommonMark and the pages of a vault differ in their signs. */
export interface RegionMarkdown {
  escape(text: string): string
  note(text: string): string
}

/** Regions as Markdown, a heading of their own first; empty for none. It carries no pictures. */
export function regionsMarkdown(
  regions: readonly ExportRegion[],
  language: Language,
  { escape: escaped, note }: RegionMarkdown,
): string[] {
  if (regions.length === 0) return []
  const words = regionWords(language)
  return [
    `## ${words.heading}`,
    ...regions.flatMap(({ region, themes, citation, isHere, link, author }, at) => [
      `**${escaped(citation)}**${link === null ? '' : ` [↗](<${link}>)`}`,
      ...(isHere ? [] : [escaped(capital(words.elsewhere))]),
      ...(region.words === ''
        ? []
        : [
            `${words.words}:`,
            region.words
              .split('\n')
              .map(line => `> ${escaped(line)}`)
              .join('\\\n'),
          ]),
      ...(themes.length > 0
        ? [`${words.themes}: ${themes.map(({ name }) => escaped(name)).join(', ')}`]
        : []),
      ...(noteText(region.note) === ''
        ? []
        : [
            `**${words.note}** (${escaped(author)}):`,
            note(renderMarkdownNote(region.note?.content ?? [], `r${at + 1}-`)),
          ]),
    ]),
  ]
}
