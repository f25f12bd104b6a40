import type { NoteNode } from '../annotation/note'
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
import { HTML_STYLE } from './html-style'
import {
  answerOf,
  type JudgedAnswer,
  type JudgementsOf,
  judgedAnswers,
  judgementsIn,
  tellJudgement,
  tellJudgements,
} from './judged-answers'
import { htmlFile } from './markup/html-file'
import { inlineHtml } from './markup/inline-html'
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
  const judged = judgementsIn(source)
  const answers = judgedAnswers(source, options)
  const sections = [
    ...(groups.length > 0
      ? groups.map((group, index) => renderGroup(group, index, judged, language))
      : [`<p>${words.none}</p>`]),
    ...(answers.length > 0 ? [renderAnswers(answers, language)] : []),
  ]
  const filtered = tellFilter(source, options)
  const told = [...(filtered === null ? [] : [filtered]), ...tellOfPapers(entries, language)].map(
    sentence => `<p>${escapeHtml(sentence)}</p>`,
  )
  const body = `<header><h1>${title}</h1><p>${words.exported} ${formatDate(ownDay(source.exportedAt), language)} · ${words.annotations(entries.length)}</p>${told.join('')}</header>
${groups.length > 1 ? `<nav aria-label="${words.contents}"><h2>${words.contents}</h2><ol>${contents.join('')}</ol></nav>` : ''}
<main>${sections.join('\n')}</main>`
  return htmlFile({ language, title, style: `${HTML_STYLE}${themeStyles(source.themes)}`, body })
}

function renderGroup(
  group: ExportGroup,
  index: number,
  judged: JudgementsOf,
  language: RenderOptions['language'],
): string {
  const entries = group.entries.map(entry => renderEntry(entry, group.theme, judged, language)).join('\n')
  return `<section id="g${index}"><h2>${themeMark(group.theme)}${escapeHtml(group.heading)}</h2>\n${entries}</section>`
}

function renderEntry(
  { annotation, themes, quotation, questions, citation, link, author, document, replies }: ExportEntry,
  groupTheme: Theme | null,
  judged: JudgementsOf,
  language: RenderOptions['language'],
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
  const said = tellJudgements(judged(document, answerOf(document, annotation)), language)
  const judgement = said === null ? '' : `<p class="source">${escapeHtml(said)}</p>`
  const tags = themes
    .map(theme => `<li class="${themeClass(theme)}">${themeMark(theme)}${escapeHtml(theme.name)}</li>`)
    .join('')
  const thread = replies
    .map(
      reply =>
        `<div class="note"><h3>${words.reply} <small>${escapeHtml(reply.author)}</small></h3>${renderNodes(reply.annotation.note?.content ?? [])}</div>`,
    )
    .join('')
  const note = annotation.note
    ? `<div class="note"><h3>${words.note} <small>${escapeHtml(author)}</small></h3>${renderNodes(annotation.note.content)}</div>`
    : ''
  return `<article>${asked}<blockquote lang="${escapeHtml(document.language)}"${shown ? ` class="${themeClass(shown)}"` : ''}>${quote}</blockquote><p class="source">${linked(escapeHtml(citation), link)}</p>${judgement}${setRight}${tags ? `<ul class="themes" aria-label="${words.themes}">${tags}</ul>` : ''}${note}${thread}</article>`
}

function renderAnswers(answers: readonly JudgedAnswer[], language: RenderOptions['language']): string {
  const items = answers.map(({ citation, judgements }) => {
    const told = judgements.map(one => escapeHtml(tellJudgement(one, language))).join('; ')
    return `<li><span class="source">${escapeHtml(citation)}</span>: ${told}</li>`
  })
  return `<section id="judgements"><h2>${exportWords(language).judgedAnswers}</h2><ul>${items.join('')}</ul></section>`
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

function renderNodes(nodes: readonly NoteNode[]): string {
  return nodes.map(renderNode).join('')
}

function renderNode(node: NoteNode): string {
  const content = renderNodes(node.content ?? [])
  switch (node.type) {
    case 'text':
    case 'hardBreak':
      return inlineHtml(node)
    case 'heading': {
      // Below the page's own headings.
      const name = `h${Math.min(6, 3 + Math.trunc(node.attrs?.level ?? 1))}`
      return `<${name}>${content}</${name}>`
    }
    case 'paragraph':
      return `<p dir="auto">${content}</p>`
    case 'blockquote':
      return `<blockquote>${content}</blockquote>`
    case 'bulletList':
      return `<ul>${content}</ul>`
    case 'orderedList':
      return `<ol start="${Math.trunc(node.attrs?.start ?? 1)}">${content}</ol>`
    case 'listItem':
      return `<li>${content}</li>`
  }
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
