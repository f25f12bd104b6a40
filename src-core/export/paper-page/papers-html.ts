import { stands } from '../../annotation/stands'
import { groupBy } from '../../basics/group-by'
import { shorten } from '../../basics/shorten'
import type { Block, StructuredDocument } from '../../document/model'
import { holdsTrackedChanges } from '../../document/tracked-changes'
import { formatDate } from '../citing/format-date'
import { ownDay } from '../citing/own-day'
import { writtenBy } from '../citing/written-by'
import { type CollectedExport, type ExportEntry, sortThemes, tellSetRight } from '../collect-entries'
import type { ExportNote } from '../export-note'
import { citedOnPage } from '../group-entries'
import { htmlFile } from '../markup/html-file'
import { noteHtml } from '../markup/note-html'
import { noteWords } from '../markup/note-words'
import { escapeHtml } from '../markup/quoted-html'
import { themeList, themeStyles } from '../markup/theme-html'
import { regionsHtml } from '../regions/region-blocks'
import type { RenderOptions } from '../render-options'
import { tellFilter } from '../tell-filter'
import { wordWords } from '../word-file/word-words'
import { exportWords } from '../words'
import { paperBody } from './paper-body'
import { paperPageWords } from './paper-page-words'
import { PAPER_STYLE } from './paper-style'
import { type PaperNames, PaperWords } from './paper-words'

/** How much of the words of an annotation its entry repeats, in UTF-16 units. */
const REPEATED = 160

/** The papers themselves as one self-contained page: annotations as colours with a number, and behind each paper the list of them. */
export function renderPapersHtml(source: CollectedExport, options: RenderOptions): string {
  const { entries, projectName, exportedAt, documents } = source
  const { language, documentId } = options
  const words = wordWords(language)
  const { none, exported, annotations } = exportWords(language)
  const byPaper = groupBy(entries, ({ document }) => document.id)
  const chosen = documents
    .map(({ document }) => document)
    .filter(({ id }) => documentId === null || id === documentId)
  const papers = chosen.filter(({ id }) => byPaper.has(id))
  const [only] = papers
  const isOne = papers.length === 1 && only !== undefined
  const title = isOne ? only.meta.title : `${words.papers}: ${projectName}`
  const leftOut = chosen.length - papers.length
  const filtered = tellFilter(source, options)
  const told = [
    `${exported} ${formatDate(ownDay(exportedAt), language)} · ${annotations(entries.length)}`,
    ...(filtered === null ? [] : [filtered]),
    ...(leftOut > 0 && papers.length > 0 ? [words.leftOut(leftOut)] : []),
    ...(papers.length > 0 ? [paperPageWords(language).key] : [none]),
  ].map(sentence => `<p>${escapeHtml(sentence)}</p>`)
  const themes = sortThemes(source.themes)
  const sections = papers.map((document, index) =>
    renderPaper(document, byPaper.get(document.id) ?? [], {
      source,
      themes,
      options,
      index,
      told: isOne ? told.join('') : null,
    }),
  )
  const head = isOne ? '' : `<header><h1 dir="auto">${escapeHtml(title)}</h1>${told.join('')}</header>\n`
  const others = placedHtml(source.placedNotes ?? [], language)
  const body = `${head}<main>\n${sections.join('\n')}${others}${regionsHtml(source.placedRegions ?? [], language)}\n</main>`
  return htmlFile({
    language,
    title: escapeHtml(title),
    style: `${PAPER_STYLE}${themeStyles(source.themes)}`,
    body,
    hasPictures: source.placedRegions?.some(({ picture }) => picture !== null) ?? false,
  })
}

interface PaperLook {
  readonly source: CollectedExport
  readonly themes: CollectedExport['themes']
  readonly options: RenderOptions
  readonly index: number
  /** What is told of the whole export, where this is its only paper and so its heading; null where there are others. */
  readonly told: string | null
}

function renderPaper(
  document: StructuredDocument,
  entries: readonly ExportEntry[],
  { source, themes, options, index, told }: PaperLook,
): string {
  const { language } = options
  const say = paperPageWords(language)
  const words = wordWords(language)
  const cited = (isPlaced: boolean) => {
    const own = entries.filter(({ annotation }) => stands(document, annotation) === isPlaced)
    return citedOnPage(source, own, options, document)
  }
  const [placed, lost] = [cited(true), cited(false)]
  const names: PaperNames = {
    entry: number => `p${index}a${number}`,
    mark: number => `p${index}m${number}`,
    note: leaf => `p${index}n${leaf}`,
    noteMark: leaf => `p${index}r${leaf}`,
    sayEntry: say.toAnnotation,
    picture: words.picture,
  }
  const text = new PaperWords(
    document,
    placed.map(({ annotation }) => annotation),
    themes,
    names,
  )
  const level = told === null ? 2 : 1
  const opens = openingTitle(document)
  const title = opens ? text.html(opens) : escapeHtml(document.meta.title)
  const under = (name: string) => `<h${level + 1}>${escapeHtml(name)}</h${level + 1}>`
  const notes = [...text.notes.values()].map(({ leaf, block, mark }) => {
    const range = document.blocks.find(({ id }) => id === block)
    return `<li id="${names.note(leaf)}" dir="auto"><sup>${escapeHtml(mark)}</sup> ${range ? text.html(range) : ''} <a href="#${names.noteMark(leaf)}" role="doc-backlink" aria-label="${escapeHtml(say.toNote(mark))}">↩</a></li>`
  })
  const list = placed.map((entry, at) => {
    const number = at + 1
    const back = `<a href="#${names.mark(number)}" role="doc-backlink" aria-label="${escapeHtml(say.toText(number))}">↩</a>`
    return `<li id="${names.entry(number)}">${entryHtml(entry, language, { under: level + 1, id: names.entry(number), back })}</li>`
  })
  const lostList = lost.map(
    (entry, at) =>
      `<li>${entryHtml(entry, language, { under: level + 1, id: `p${index}l${at}`, back: '' })}</li>`,
  )
  return `<section class="paper"><h${level} dir="auto">${title}</h${level}>
${factsHtml(document, language)}${told === null ? '' : `<div class="told">${told}</div>`}
<div class="body" lang="${escapeHtml(document.language)}">
${paperBody(text, opens, level)}
${notes.length === 0 ? '' : `<section role="doc-endnotes">${under(say.footnotes)}<ul class="footnotes">${notes.join('\n')}</ul></section>`}
</div>
${list.length === 0 ? '' : `<section>${under(exportWords(language).title)}<ol class="entries">${list.join('\n')}</ol></section>`}
${lostList.length === 0 ? '' : `<section>${under(words.lost)}<p>${escapeHtml(words.lostWhy)}</p><ul class="entries">${lostList.join('\n')}</ul></section>`}
</section>`
}

/** Where a paper begins with its own title, that is its heading, with what is marked in it. */
function openingTitle({ blocks, text, meta }: StructuredDocument): Block | null {
  const [first] = blocks
  return first && !first.cells && text.slice(first.start, first.end).trim() === meta.title.trim()
    ? first
    : null
}

function factsHtml(document: StructuredDocument, language: RenderOptions['language']): string {
  const { meta, source, setRight = [] } = document
  const words = wordWords(language)
  const facts: readonly (readonly [string, string | null])[] = [
    [words.date, meta.date && formatDate(meta.date, language)],
    [words.committee, meta.committee],
    [words.askedBy, meta.askedBy.join(', ')],
    [words.answeredBy, meta.answeredBy.join(', ')],
    [words.numbers, meta.identifiers.map(({ text }) => text).join(' · ')],
    [words.source, source.name],
  ]
  const written = facts.flatMap(([name, value]) =>
    value ? [`<div><dt>${escapeHtml(name)}:</dt> <dd dir="auto">${escapeHtml(value)}</dd></div>`] : [],
  )
  const told = [
    ...(holdsTrackedChanges(document) ? [words.accepted] : []),
    ...(setRight.length > 0 ? [exportWords(language).wordsSetRight(meta.title, setRight.length)] : []),
  ].map(sentence => `<p class="source">${escapeHtml(sentence)}</p>`)
  return `<dl class="facts">${written.join('')}</dl>${told.join('')}`
}

/** Where an entry stands in the list: below headings of a level, by its id, with the link back to its words. */
interface EntryPlace {
  readonly under: number
  readonly id: string
  readonly back: string
}

function entryHtml(
  { annotation, document, quotation, themes, author, link, citation, replies }: ExportEntry,
  language: RenderOptions['language'],
  { under, id, back }: EntryPlace,
): string {
  const words = exportWords(language)
  const says = themes.length > 0 ? themeList(themes, words.themes) : `<p>${words.untagged}</p>`
  const cited = escapeHtml(citation)
  const source = link === null ? cited : `<a href="${escapeHtml(link)}">${cited}</a>`
  const setRight = tellSetRight(quotation, language)
  const note = (name: string, who: string, content: string) =>
    `<div class="note"><p><b>${name}</b> <small>${escapeHtml(who)}</small></p>${content}</div>`
  const own = annotation.note
    ? note(words.note, author, noteHtml(annotation.note.content, id, noteWords(language), under))
    : `<p><small>${escapeHtml(author)}</small></p>`
  const thread = replies.map((reply, at) =>
    note(
      words.reply,
      writtenBy(reply.author, reply.annotation.created, language),
      noteHtml(reply.annotation.note?.content ?? [], `${id}a${at}`, noteWords(language), under),
    ),
  )
  return `<p class="words" lang="${escapeHtml(document.language)}" dir="auto">“${escapeHtml(shorten(quotation.text, REPEATED))}”${back && ` ${back}`}</p>${says}<p class="source">${source}</p>${setRight === null ? '' : `<p class="source">${escapeHtml(setRight)}</p>`}${own}${thread.join('')}`
}

/** Notes that are on no passage, below a heading of their own. */
function placedHtml(notes: readonly ExportNote[], language: RenderOptions['language']): string {
  if (notes.length === 0) return ''
  const words = noteWords(language)
  const written = notes.map(
    ({ note, heading, author }, at) =>
      `<div class="note"><p><b>${escapeHtml(heading)}</b> <small>${escapeHtml(author)}</small></p>${noteHtml(note.note?.content ?? [], `n${at}`, words, 2)}</div>`,
  )
  return `<section class="paper"><h2>${escapeHtml(words.others)}</h2>${written.join('')}</section>`
}
