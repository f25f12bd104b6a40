import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentFaults } from '../../../../src-core/document/document-faults'
import type { StructuredDocument, Turn } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'

/**
 * Made-up papers with their right reading in them, written before they were first read: facts above `===`, and in the text a
 * line in braces where a turn begins: its role, its numbers, the questions it answers, `@` its party, `#` who speaks; `{/}`
 * ends one where no other begins, and what stands between `⟪` and `⟫` is printed within a turn and none of its words.
 */
const PAPERS = resolve(import.meta.dirname, '../../../fixtures/marked-papers')
const ROLES = { Q: 'question', A: 'answer', S: 'speech', T: 'statement' } as const
const MARK =
  /^\{(?:\/|(?<role>[QAST])(?: (?<numbers>[\d,]+))?(?: >(?<to>[\d,-]+))?(?: @(?<party>[^#]+?))?(?: #(?<speaker>.+))?)\}$/u

interface Marked {
  readonly mark: Record<string, string | undefined>
  words: string
}

/** What tells that two turns begin and end alike, whatever white space and hyphens are between their words. */
function ends(words: string): string {
  const plain = words
    .replace(/<[^>]+>|⟪[^⟫]*⟫|&\w+;/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return `${plain.slice(0, 30)} … ${plain.slice(-20)}`
}

function parse(source: string): { facts: [string, string][]; text: string; turns: Marked[] } {
  const [head = '', text = ''] = source.split('\n===\n')
  const facts = head.split('\n').map((line): [string, string] => {
    const colon = line.indexOf(': ')
    return [line.slice(0, colon), line.slice(colon + 2)]
  })
  const turns: Marked[] = []
  let open: Marked | null = null
  const plain = text.split('\n').filter(line => {
    const mark = MARK.exec(line)
    if (!mark) {
      if (open) open.words += `${line}\n`
      return true
    }
    open = mark.groups?.['role'] ? { mark: { ...mark.groups }, words: '' } : null
    if (open) turns.push(open)
    return false
  })
  return { facts, text: plain.join('\n').replaceAll(/[⟪⟫]/g, ''), turns }
}

function numbersOf(list = ''): number[] {
  return list.split(',').flatMap(part => {
    const [from = 0, to = from] = part.split('-').map(Number)
    return part === '' ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}

function wanted({ mark, words }: Marked): string {
  const role = ROLES[(mark['role'] ?? 'T') as keyof typeof ROLES]
  return [
    role,
    mark['numbers'],
    `to ${numbersOf(mark['to'])}`,
    mark['party'],
    mark['speaker'],
    ends(words),
  ].join(' | ')
}

/** A turn as it was read, with the facts that the mark tells. */
function found(turn: Turn, mark: Marked['mark'], { text, turns }: StructuredDocument): string {
  const asked = turns.filter(({ role }) => role === 'question').map(({ id }) => id)
  return [
    turn.role,
    turn.numbers.join() || undefined,
    `to ${turn.answers.map(id => asked.indexOf(id) + 1)}`,
    mark['party'] && (turn.party ?? '-'),
    mark['speaker'] && (turn.speaker ?? '-'),
    ends(text.slice(turn.start, turn.end)),
  ].join(' | ')
}

function factOf(name: string, { kind, meta, text, footnotes, blocks }: StructuredDocument): string {
  const identifiers = meta.identifiers.map(one => `${one.kind} ${one.value}`)
  const notes = footnotes.map(({ mark, block }) => {
    const note = blocks.find(({ id }) => id === block)
    return `${mark}=${text.slice(note?.start, note?.end).split(/\s+/).slice(0, 2).join(' ')}`
  })
  const facts: Record<string, string | null> = {
    kind,
    title: meta.title,
    date: meta.date,
    sent: meta.questionsDate,
    number: identifiers.join('; '),
    asked: meta.askedBy.join('; '),
    answered: meta.answeredBy.join('; '),
    committee: meta.committee,
    notes: notes.join('; '),
  }
  return facts[name] || '-'
}

describe.each(readdirSync(PAPERS))('%s', file => {
  test('is read as it is marked', async () => {
    const { facts, text, turns } = parse(readFileSync(join(PAPERS, file), 'utf8'))
    const paper = await readDocument(file, Buffer.from(text))
    const read = facts.map(([name, value]) =>
      name === 'has' ? [name, paper.text.includes(value) ? value : 'absent'] : [name, factOf(name, paper)],
    )
    expect(read).toEqual(facts)
    expect(paper.turns.map((turn, index) => found(turn, turns[index]?.mark ?? {}, paper))).toEqual(
      turns.map(wanted),
    )
    expect(documentFaults(paper)).toEqual([])
  })
})
