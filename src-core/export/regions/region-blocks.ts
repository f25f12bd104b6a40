import { noteText } from '../../annotation/note-text'
import { writtenBy } from '../citing/written-by'
import { linkedHtml } from '../markup/linked-html'
import { renderMarkdownNote } from '../markup/markdown-note'
import { noteHtml } from '../markup/note-html'
import { noteWords } from '../markup/note-words'
import { escapeHtml } from '../markup/quoted-html'
import { themeList } from '../markup/theme-html'
import type { ExportRegion } from './export-region'
import { pictureHtml } from './picture-html'
import { regionConnections } from './region-parts'
import { capital, regionWords } from './region-words'

type Language = 'nl' | 'en'

/** Regions as sections of HTML below a heading of their own; empty for none. Everything from papers is escaped. */
export function regionsHtml(regions: readonly ExportRegion[], language: Language, under = 2): string {
  if (regions.length === 0) return ''
  const words = regionWords(language)
  return `<section id="regions"><h2>${escapeHtml(words.heading)}</h2>${regionArticles(regions, language, 'r', under)}</section>`
}

/** Regions one below the other, as they stand below any heading; what is in them is numbered behind `id`. */
export function regionArticles(
  regions: readonly ExportRegion[],
  language: Language,
  id: string,
  under: number,
): string {
  return regions.map((one, at) => regionHtml(one, language, `${id}${at}`, under)).join('')
}

function regionHtml(one: ExportRegion, language: Language, id: string, under: number): string {
  const { region, document, themes, citation, place, isHere, link, author, picture } = one
  const words = regionWords(language)
  const { words: beneath, note } = region
  const shown = picture
    ? pictureHtml(picture, words.picture(place))
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
  const connected = regionConnections(one, language)
    .map(({ line, link: to }) => `<p class="source">${linkedHtml(escapeHtml(line), to)}</p>`)
    .join('')
  const thread = one.replies
    .map(
      (reply, at) =>
        `<div class="note"><p><b>${regionWords(language).reply}</b> <small>${escapeHtml(writtenBy(reply.author, reply.region.created, language))}</small></p>${noteHtml(reply.region.note?.content ?? [], `${id}a${at}`, noteWords(language), under)}</div>`,
    )
    .join('')
  return `<article class="region">${shown}<p class="source">${source}</p>${told}${themeList(themes, words.themes)}${written}${connected}${thread}</article>`
}

/** How Markdown is written where regions are told: CommonMark and the pages of a vault differ in their signs. */
export interface RegionMarkdown {
  escape(text: string): string
  note(text: string): string
  /** Where the picture of a region is, from the page; absent where there are no files beside it. */
  pictureAt?(id: string): string
}

/** Regions as Markdown, a heading of their own first; empty for none. */
export function regionsMarkdown(
  regions: readonly ExportRegion[],
  language: Language,
  signs: RegionMarkdown,
): string[] {
  if (regions.length === 0) return []
  return [`## ${regionWords(language).heading}`, ...regionParagraphs(regions, language, signs, 'r')]
}

/** Regions as paragraphs of Markdown, as they stand below any heading; footnotes are numbered behind `id`. */
export function regionParagraphs(
  regions: readonly ExportRegion[],
  language: Language,
  { escape: escaped, note, pictureAt }: RegionMarkdown,
  id: string,
): string[] {
  const words = regionWords(language)
  return regions.flatMap((one, at) => {
    const { region, themes, citation, place, isHere, link, author, picture, replies } = one
    return [
      ...(picture && pictureAt ? [`![${escaped(words.picture(place))}](${pictureAt(region.id)})`] : []),
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
            note(renderMarkdownNote(region.note?.content ?? [], `${id}${at + 1}-`)),
          ]),
      ...regionConnections(one, language).map(
        ({ line, link: to }) => `${escaped(line)}${to === null ? '' : ` [↗](<${to}>)`}`,
      ),
      ...replies.flatMap((reply, index) => [
        `**${regionWords(language).reply}** (${escaped(writtenBy(reply.author, reply.region.created, language))}):`,
        note(renderMarkdownNote(reply.region.note?.content ?? [], `${id}${at + 1}-${index + 1}-`)),
      ]),
    ]
  })
}
