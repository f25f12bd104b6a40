import { groupBy } from '../basics/group-by'
import { partyAt, turnSaying } from '../document/locate'
import type { StructuredDocument, Turn } from '../document/model'
import { answersByQuestion } from '../document/questions-of'
import { quotableText } from '../document/quotable-text'
import type { ExportEntry } from '../export/collect-entries'
import type { PageNode } from '../notebook/page-body'
import type { PageFill, PagePart } from './page-fill'
import { heading, paragraph } from './page-parts'
import { templateWords } from './template-words'

/** The questions that passages are of, each with its answers and the passages behind; what is of none comes last. */
export function exchangesOf({ entries, language }: PageFill): PagePart[] {
  const papers = groupBy(entries, ({ document }) => document)
  return [...papers].flatMap(([document, own]) => ofPaper(document, own, language, papers.size > 1))
}

function ofPaper(
  document: StructuredDocument,
  entries: readonly ExportEntry[],
  language: PageFill['language'],
  isOneOfMany: boolean,
): PagePart[] {
  const words = templateWords(language)
  const answers = answersByQuestion(document.turns)
  const byQuestion = groupBy(entries, ({ annotation }) => questionAt(document, annotation.start))
  const titled: PagePart[] = isOneOfMany ? [{ opening: [heading(2, document.meta.title)], entries: [] }] : []
  const level = isOneOfMany ? 3 : 2
  const questions = document.turns.filter(({ id }) => byQuestion.has(id))
  const rest = byQuestion.get(null) ?? []
  const written = new Map<Turn, string>()
  return [
    ...titled,
    ...questions.map(question => {
      const title = titleOf(document, question, language)
      return {
        opening: [
          heading(level, title),
          ...askedWords(document, question).map(paragraph),
          ...answered(document, answers.get(question.id) ?? [], { below: title, written, language }),
        ],
        entries: byQuestion.get(question.id) ?? [],
      }
    }),
    ...(rest.length > 0 ? [{ opening: [heading(level, words.other)], entries: rest }] : []),
  ]
}

/** Where answers are written: below which heading this question is, and below which one those are that stand already. */
interface Answering {
  readonly below: string
  readonly written: Map<Turn, string>
  readonly language: PageFill['language']
}

/** The answers to a question; one that stands above at another question is not written again. */
function answered(
  document: StructuredDocument,
  answers: readonly Turn[],
  { below, written, language }: Answering,
): PageNode[] {
  const words = templateWords(language)
  if (answers.length === 0) return [paragraph(words.unanswered)]
  return answers.flatMap((answer, index) => {
    const { label, lines } = saidIn(document, answer)
    const above = label ?? (index === 0 ? words.answer : null)
    const elsewhere = written.get(answer)
    if (elsewhere === undefined) written.set(answer, below)
    const said = elsewhere === undefined ? lines : [words.answeredAt(elsewhere)]
    return [...(above === null ? [] : [boldParagraph(above)]), ...said.map(paragraph)]
  })
}

function boldParagraph(text: string): PageNode {
  return { type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'bold' }] }] }
}

/** The question that an offset is in, or that what stands there answers first; null where there is none. */
function questionAt(document: StructuredDocument, offset: number): string | null {
  const turn = turnSaying(document, offset)
  if (turn?.role === 'question') return turn.id
  return turn?.answers[0] ?? null
}

function titleOf(document: StructuredDocument, question: Turn, language: PageFill['language']): string {
  const words = templateWords(language)
  const label = question.numbers.length > 1 ? words.questions : words.question
  const numbered = [label, question.numbers.join(', ')].filter(Boolean).join(' ')
  return [numbered, partyAt(document, question.start)].filter(Boolean).join(' · ')
}

/** A question's words; its label stands above them already where it says no more than its numbers. */
function askedWords(document: StructuredDocument, question: Turn): readonly string[] {
  const { label, lines } = saidIn(document, question)
  return label === null || question.numbers.length > 0 ? lines : [label, ...lines]
}

/** A turn's words, a line a paragraph, as they are quoted, without its label where that is a paragraph of its own. */
function saidIn(
  document: StructuredDocument,
  turn: Turn,
): { readonly label: string | null; readonly lines: readonly string[] } {
  const [first = '', ...rest] = quotableText(document, turn)
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  const isLabel = rest.length > 0 && first === turn.label?.trim()
  return isLabel ? { label: first, lines: rest } : { label: null, lines: [first, ...rest].filter(Boolean) }
}
