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
  return [
    ...titled,
    ...questions.map(question => ({
      opening: [
        heading(level, titleOf(document, question, language)),
        ...paragraphs(document, question),
        ...answered(document, answers.get(question.id) ?? [], language),
      ],
      entries: byQuestion.get(question.id) ?? [],
    })),
    ...(rest.length > 0 ? [{ opening: [heading(level, words.other)], entries: rest }] : []),
  ]
}

function answered(
  document: StructuredDocument,
  answers: readonly Turn[],
  language: PageFill['language'],
): PageNode[] {
  const words = templateWords(language)
  if (answers.length === 0) return [paragraph(words.unanswered)]
  const label: PageNode = {
    type: 'paragraph',
    content: [{ type: 'text', text: words.answer, marks: [{ type: 'bold' }] }],
  }
  return [label, ...answers.flatMap(answer => paragraphs(document, answer))]
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

/** A turn's words, a paragraph a line, as they are quoted. */
function paragraphs(document: StructuredDocument, turn: Turn): PageNode[] {
  return quotableText(document, turn)
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .map(paragraph)
}
