import type { Quotation } from '../document/quotation'
import { formatDate } from './citing/format-date'
import { ownDay } from './citing/own-day'
import { writtenBy } from './citing/written-by'
import {
  type CollectedExport,
  type ExportEntry,
  type ExportGroup,
  sortThemes,
  tellOfPapers,
  tellSetRight,
} from './collect-entries'
import { connectedWords } from './connections/export-connection'
import type { ExportNote } from './export-note'
import { askedOnce, regionsOutside } from './group-entries'
import { HTML_STYLE } from './html-style'
import {
  answerOf,
  answersByPaper,
  type JudgedAnswer,
  type JudgementsOf,
  judgedAnswers,
  judgementsIn,
  tellJudgement,
  tellJudgements,
} from './judged-answers'
import { askedLabel } from './markup/asked-label'
import { htmlFile } from './markup/html-file'
import { linkedHtml } from './markup/linked-html'
import { noteHtml } from './markup/note-html'
import { noteWords } from './markup/note-words'
import { escapeHtml, quotedHtml } from './markup/quoted-html'
import { ThemeFilter } from './markup/theme-filter'
import { themeClass, themeList, themeMark, themeStyles } from './markup/theme-html'
import { regionArticles, regionsHtml } from './regions/region-blocks'
import type { RenderOptions } from './render-options'
import { tellFilter } from './tell-filter'
import { exportWords } from './words'

/**
 * Annotations as one self-contained page, to be filtered by theme: no scripts, no requests, everything from the papers escaped. On one
 * that is printed nothing is filtered any more.
 */
export function renderHtml(source: CollectedExport, options: RenderOptions, isPrinted = false): string {
  const { language } = options
  const { entries, groups } = source
  const words = exportWords(language)
  const title = `${words.title}: ${escapeHtml(source.projectName)}`
  const look: PageLook = {
    language,
    filter: filterOf(source, language),
    judged: judgementsIn(source),
    // What a filter hides must not take along the question of what it leaves.
    isAskedOnce: isPrinted || options.groupBy === 'theme',
  }
  const contents = groups.map(
    (group, index) =>
      `<li class="entry${groupClasses(group, look.filter)}"><a href="#g${index}">${themeMark(group.theme)}${escapeHtml(group.heading)}</a> <span>${group.entries.length + group.regions.length}</span></li>`,
  )
  const answers = judgedAnswers(source, options)
  const sections = [
    ...(groups.length > 0
      ? groups.map((group, index) => renderGroup(group, index, look))
      : [`<p>${words.none}</p>`]),
    ...(answers.length > 0 ? [renderAnswers(answers, language)] : []),
  ]
  const filtered = tellFilter(source, options)
  const told = [...(filtered === null ? [] : [filtered]), ...tellOfPapers(entries, language)].map(
    sentence => `<p>${escapeHtml(sentence)}</p>`,
  )
  const body = `<header><h1>${title}</h1><p>${words.exported} ${formatDate(ownDay(source.exportedAt), language)} · ${words.annotations(entries.length)}</p>${told.join('')}</header>
${look.filter.html()}
${groups.length > 1 ? `<nav aria-label="${words.contents}"><h2>${words.contents}</h2><ol>${contents.join('')}</ol></nav>` : ''}
<main>${sections.join('\n')}${renderPlacedNotes(source.placedNotes ?? [], language)}${regionsHtml(regionsOutside(source), language)}</main>`
  return htmlFile({
    language,
    title,
    style: `${HTML_STYLE}${look.filter.style()}${themeStyles(source.themes)}`,
    body,
    hasPictures: source.placedRegions?.some(({ picture }) => picture !== null) ?? false,
  })
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

/** What all parts of a page have in common. */
interface PageLook {
  readonly language: RenderOptions['language']
  readonly filter: ThemeFilter
  readonly judged: JudgementsOf
  /** Whether questions are left out that stand before the entry above. */
  readonly isAskedOnce: boolean
}

/** A filter by the themes that annotations and regions here have. */
function filterOf(
  { entries, groups, themes }: CollectedExport,
  language: RenderOptions['language'],
): ThemeFilter {
  const words = exportWords(language)
  const marked = [...entries, ...groups.flatMap(({ regions }) => regions)]
  const used = new Set(marked.flatMap(one => one.themes.map(({ id }) => id)))
  return new ThemeFilter(
    sortThemes(themes).filter(({ id }) => used.has(id)),
    marked.some(one => one.themes.length === 0),
    { title: words.showOnly, untagged: words.untagged, clear: words.showAll },
  )
}

/** By theme, what stands under another theme is not shown for its own sake. */
function classesOf(entry: ExportEntry, group: ExportGroup, filter: ThemeFilter): string {
  return filter.classesOf(group.theme ? [group.theme] : entry.themes)
}

function groupClasses(group: ExportGroup, filter: ThemeFilter): string {
  if (group.theme) return filter.classesOf([group.theme])
  const marked = [...group.entries, ...group.regions]
  const own = marked.flatMap(({ themes }) => themes)
  const untagged = marked.some(({ themes }) => themes.length === 0)
  const classes = filter.classesOf(own)
  return untagged && own.length > 0 && classes !== '' ? `${classes} fn` : classes
}

function renderGroup(group: ExportGroup, index: number, look: PageLook): string {
  const entries = (look.isAskedOnce ? askedOnce(group.entries) : group.entries)
    .map((entry, at) => renderEntry(entry, group, look, `g${index}e${at}`))
    .join('\n')
  const regions = regionArticles(group.regions, look.language, `g${index}r`, 2)
  return `<section id="g${index}" class="group${groupClasses(group, look.filter)}"><h2>${themeMark(group.theme)}${escapeHtml(group.heading)}</h2>\n${entries}${regions}</section>`
}

function renderEntry(
  entry: ExportEntry,
  group: ExportGroup,
  { language, filter, judged }: PageLook,
  id: string,
): string {
  const { annotation, themes, quotation, questions, citation, link, author, document, replies, connections } =
    entry
  const words = exportWords(language)
  const shown = group.theme ?? themes[0]
  const quote = quoteHtml(quotation)
  const asked = questions
    .map(question => {
      const label = askedLabel(question)
      const head = label === '' ? '' : `<h3>${escapeHtml(label)}</h3>`
      return `<blockquote class="question" lang="${escapeHtml(document.language)}">${head}${quoteHtml(question.quotation)}</blockquote>`
    })
    .join('')
  const told = tellSetRight(quotation, language)
  const setRight = told === null ? '' : `<p class="source">${escapeHtml(told)}</p>`
  const said = tellJudgements(judged(document, answerOf(document, annotation)), language)
  const judgement = said === null ? '' : `<p class="source">${escapeHtml(said)}</p>`
  const thread = replies
    .map(
      (reply, at) =>
        `<div class="note"><h3>${words.reply} <small>${escapeHtml(writtenBy(reply.author, reply.annotation.created, language))}</small></h3>${noteHtml(reply.annotation.note?.content ?? [], `${id}a${at}`, noteWords(language))}</div>`,
    )
    .join('')
  const connected = connections
    .map(
      one =>
        `<p class="source">${words.connection}: ${escapeHtml(connectedWords(one))} (${linkedHtml(escapeHtml(one.citation), one.link)})</p>`,
    )
    .join('')
  const note = annotation.note
    ? `<div class="note"><h3>${words.note} <small>${escapeHtml(author)}</small></h3>${noteHtml(annotation.note.content, id, noteWords(language))}</div>`
    : ''
  return `<article class="passage${classesOf(entry, group, filter)}">${asked}<blockquote lang="${escapeHtml(document.language)}"${shown ? ` class="${themeClass(shown)}"` : ''}>${quote}</blockquote><p class="source">${linkedHtml(escapeHtml(citation), link)}</p>${judgement}${setRight}${themeList(themes, words.themes)}${note}${connected}${thread}</article>`
}

function renderAnswers(answers: readonly JudgedAnswer[], language: RenderOptions['language']): string {
  const papers = answersByPaper(answers).map(({ title, answers: own }) => {
    const items = own.map(({ underPaper, judgements }) => {
      const told = judgements.map(one => escapeHtml(tellJudgement(one, language))).join('; ')
      return `<li><span class="source">${escapeHtml(underPaper)}</span>: ${told}</li>`
    })
    return `<h3 dir="auto">${escapeHtml(title)}</h3><ul>${items.join('')}</ul>`
  })
  return `<section id="judgements"><h2>${exportWords(language).judgedAnswers}</h2>${papers.join('')}</section>`
}

function quoteHtml(quotation: Quotation): string {
  return quotedHtml(quotation)
    .map(line => `<p dir="auto">${line}</p>`)
    .join('')
}
