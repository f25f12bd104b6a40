import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentFaults } from '../../../../src-core/document/document-faults'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'

/** Made-up papers, most of them written consultations in their many layouts, each with the right reading beside it. */
const PAPERS = resolve(import.meta.dirname, '../../../fixtures/parliament-papers')
const NAMES = readdirSync(PAPERS).filter(name => !name.endsWith('.expected'))

/** What a paper is and who says what in it, a line each, as the files beside the papers tell it. */
function reading({ kind, meta, turns, text }: StructuredDocument): string[] {
  const numberOf = (id: string) => turns.findIndex(turn => turn.id === id) + 1
  const numbers = meta.identifiers.map(one => `${one.kind} ${one.value}`)
  return [
    `kind: ${kind}`,
    `title: ${meta.title}`,
    `date: ${meta.date ?? '-'}`,
    `asked on: ${meta.questionsDate ?? '-'}`,
    `number: ${numbers.join('; ') || '-'}`,
    `asked by: ${meta.askedBy.join('; ') || '-'}`,
    `answered by: ${meta.answeredBy.join('; ') || '-'}`,
    `committee: ${meta.committee ?? '-'}`,
    ...turns.map(turn => {
      const words = text.slice(turn.start + (turn.label?.length ?? 0), turn.end)
      const first = words.trim().split(/\s+/).slice(0, 5).join(' ')
      const last = words.trim().split(/\s+/).slice(-3).join(' ')
      const who = `${turn.speaker ?? '-'} (${turn.party ?? '-'})`
      const answers = turn.answers.map(numberOf).join(',')
      return `${turn.role} ${turn.numbers.join(',')}${answers && ` to ${answers}`} | ${who} | ${first} … ${last}`
    }),
  ]
}

describe.each(NAMES)('%s', name => {
  test('is read as what it is', async () => {
    const document = await readDocument(name, readFileSync(join(PAPERS, name)))
    const expected = readFileSync(join(PAPERS, `${name}.expected`), 'utf8')
    expect(reading(document)).toEqual(expected.trim().split('\n'))
    expect(documentFaults(document)).toEqual([])
  })
})
