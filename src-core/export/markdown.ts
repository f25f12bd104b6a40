import { formatDate } from './citing/format-date'
import { ownDay } from './citing/own-day'
import { writtenBy } from './citing/written-by'
import {
  type CollectedExport,
  type ExportEntry,
  type ExportGroup,
  tellOfPapers,
  tellSetRight,
} from './collect-entries'
import { connectionLine } from './connections/export-connection'
import type { ExportNote } from './export-note'
import { askedOnce, regionsOutside } from './group-entries'
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
import { escapeMarkdown } from './markup/escape-markdown'
import { prefixLines, renderMarkdownNote } from './markup/markdown-note'
import { markdownQuotation } from './markup/markdown-quotation'
import { noteWords } from './markup/note-words'
import { regionParagraphs, regionsMarkdown } from './regions/region-blocks'
import type { RenderOptions } from './render-options'
import { tellFilter } from './tell-filter'
import { exportWords } from './words'

/** Annotations as CommonMark, notes with the tables, tasks and footnotes of GitHub: a heading a group, a block quote a passage, then citation, themes and note. */
export function renderMarkdown(source: CollectedExport, options: RenderOptions): string {
  const { language, groupBy } = options
  const { entries, groups } = source
  const filtered = tellFilter(source, options)
  const words = exportWords(language)
  const head = [
    `# ${words.title}: ${escapeMarkdown(source.projectName)}`,
    `${words.exported} ${formatDate(ownDay(source.exportedAt), language)} · ${words.annotations(entries.length)}`,
    ...(filtered === null ? [] : [escapeMarkdown(filtered)]),
    ...tellOfPapers(entries, language).map(escapeMarkdown),
  ]
  const judged = judgementsIn(source)
  const answers = judgedAnswers(source, options)
  const body = groups.flatMap((group, index) => [
    `## ${escapeMarkdown(group.heading)}`,
    ...askedOnce(group.entries).flatMap((entry, at) =>
      renderEntry(entry, groupBy === 'theme' ? group : null, judged, language, `${index + 1}-${at + 1}-`),
    ),
    ...regionParagraphs(group.regions, language, MARKDOWN, `${index + 1}-r`),
  ])
  const end =
    answers.length === 0
      ? []
      : [
          `## ${words.judgedAnswers}`,
          ...answersByPaper(answers).flatMap(({ title, answers: own }) => [
            `### ${escapeMarkdown(title)}`,
            own.map(answer => renderAnswer(answer, language)).join('\n'),
          ]),
        ]
  const others = [
    ...renderPlacedNotes(source.placedNotes ?? [], language),
    ...regionsMarkdown(regionsOutside(source), language, MARKDOWN),
  ]
  return `${[...head, ...(groups.length > 0 ? body : [words.none]), ...end, ...others].join('\n\n')}\n`
}

/** As CommonMark has it. */
const MARKDOWN = { escape: escapeMarkdown, note: (text: string) => text }

function renderAnswer({ underPaper, judgements }: JudgedAnswer, language: RenderOptions['language']): string {
  const told = judgements.map(one => escapeMarkdown(tellJudgement(one, language)))
  return `- ${escapeMarkdown(underPaper)}: ${told.join('; ')}`
}

/** Notes that are on no passage, below a heading of their own. */
function renderPlacedNotes(notes: readonly ExportNote[], language: RenderOptions['language']): string[] {
  if (notes.length === 0) return []
  return [
    `## ${noteWords(language).others}`,
    ...notes.flatMap(({ note, heading, author }, at) => [
      `**${escapeMarkdown(heading)}** (${escapeMarkdown(author)}):`,
      renderMarkdownNote(note.note?.content ?? [], `n${at + 1}-`),
    ]),
  ]
}

function renderEntry(
  entry: ExportEntry,
  group: ExportGroup | null,
  judged: JudgementsOf,
  language: RenderOptions['language'],
  id: string,
): string[] {
  const words = exportWords(language)
  const { note } = entry.annotation
  const names = entry.themes
    .filter(theme => theme.id !== group?.theme?.id)
    .map(theme => escapeMarkdown(theme.name))
  const themes = names.length > 0 ? `${group ? words.alsoUnder : words.themes}: ${names.join(', ')}` : null
  const judgement = tellJudgements(
    judged(entry.document, answerOf(entry.document, entry.annotation)),
    language,
  )
  const setRight = tellSetRight(entry.quotation, language)
  const notes = note ? renderMarkdownNote(note.content, id) : ''
  return [
    ...entry.questions.map(question => {
      const label = askedLabel(question)
      const head = label === '' ? '' : `**${escapeMarkdown(label)}**\n\n`
      return prefixLines(`${head}${markdownQuotation(question.quotation)}`, '> ')
    }),
    // Two quotes in a row would be one.
    ...(entry.questions.length > 0 ? [`**${words.fromAnswer}**`] : []),
    prefixLines(markdownQuotation(entry.quotation), '> '),
    `— ${escapeMarkdown(entry.citation)}${entry.link === null ? '' : ` [↗](<${entry.link}>)`}`,
    ...(judgement === null ? [] : [escapeMarkdown(judgement)]),
    ...(setRight === null ? [] : [escapeMarkdown(setRight)]),
    ...(themes ? [themes] : []),
    ...(notes ? [`**${words.note}** (${escapeMarkdown(entry.author)}):`, notes] : []),
    ...entry.connections.map(
      one =>
        `**${words.connection}**: ${escapeMarkdown(connectionLine(one))}${one.link === null ? '' : ` [↗](<${one.link}>)`}`,
    ),
    ...entry.replies.flatMap(({ annotation, author }, index) => [
      `**${words.reply}** (${escapeMarkdown(writtenBy(author, annotation.created, language))}):`,
      renderMarkdownNote(annotation.note?.content ?? [], `${id}${index + 1}-`),
    ]),
  ]
}
