import { describe, expect, it } from 'vitest'
import { findItems, type PaletteItem } from '../../../../src-renderer/app/palette/find-items'

const item = (label: string, changes: Partial<PaletteItem> = {}): PaletteItem => ({
  id: label,
  group: 'places',
  label,
  offered: false,
  run: () => undefined,
  ...changes,
})

const found = (items: readonly PaletteItem[], typed: string) =>
  findItems(items, typed).map(({ label }) => label)

describe('what the command palette finds', () => {
  it('offers what is offered before anything is typed, places before commands', () => {
    const items = [
      item('Export', { group: 'commands', offered: true }),
      item('VVD', { offered: true }),
      item('Answer 1'),
    ]
    expect(found(items, '')).toEqual(['VVD', 'Export'])
    expect(found(items, '  ')).toEqual(['VVD', 'Export'])
  })

  it('finds a question or answer by its own number, not by digits of another', () => {
    const items = [
      item('Antwoord 15, CDA', { numbers: [15] }),
      item('Antwoord 4, 5, VVD', { numbers: [4, 5] }),
      item('Vraag 5, VVD', { numbers: [5] }),
    ]
    expect(found(items, '5')).toEqual(['Antwoord 4, 5, VVD', 'Vraag 5, VVD'])
  })

  it('puts a number of its own before a number in a title', () => {
    const items = [item('Verslag van 5 januari'), item('Antwoord 5', { numbers: [5] })]
    expect(found(items, '5')).toEqual(['Antwoord 5', 'Verslag van 5 januari'])
  })

  it('wants every word, whatever the case, the accents or the order', () => {
    const items = [
      item('Antwoord 5, VVD', { numbers: [5] }),
      item('Antwoord 5, D66', { numbers: [5] }),
      item('Oekraïne'),
    ]
    expect(found(items, 'vvd ANTW 5')).toEqual(['Antwoord 5, VVD'])
    expect(found(items, 'oekraine')).toEqual(['Oekraïne'])
    expect(found(items, 'oekraine vvd')).toEqual([])
  })

  it('puts the start of a name before the start of a word before the middle of one', () => {
    expect(found([item('Unsanctioned'), item('New sanctions'), item('Sanctions')], 'sanct')).toEqual([
      'Sanctions',
      'New sanctions',
      'Unsanctioned',
    ])
  })

  it('finds a command by what else it is called, after those that bear the word in their name', () => {
    const items = [
      item('Only the text', { group: 'commands', alsoCalled: 'focus concentratie' }),
      item('Lose the focus', { group: 'commands' }),
      item('Text size', { group: 'commands' }),
    ]
    expect(found(items, 'focus')).toEqual(['Lose the focus', 'Only the text'])
    expect(found(items, 'text conc')).toEqual(['Only the text'])
    expect(found(items, 'oncentr')).toEqual([])
  })

  it('finds a paper by what is told of it, its numbers whole', () => {
    const paper = item('Sluiting', { group: 'documents', facts: 'Debat · 24 juni 2021 · nr. 102, item 11' })
    expect(found([paper, item('Sluiting')], 'sluiting 102')).toEqual(['Sluiting'])
    expect(found([paper], 'debat juni')).toEqual(['Sluiting'])
    expect(found([paper], '10')).toEqual([])
  })

  it('offers a few papers of many before anything is typed, and every command', () => {
    const papers = Array.from({ length: 1000 }, (_, index) =>
      item(`Paper ${index}`, { group: 'documents', offered: true }),
    )
    const commands = Array.from({ length: 30 }, (_, index) =>
      item(`Command ${index}`, { group: 'commands', offered: true }),
    )
    const groups = findItems([...papers, ...commands], '').map(({ group }) => group)
    expect(groups.filter(group => group === 'documents')).toHaveLength(8)
    expect(groups.filter(group => group === 'commands')).toHaveLength(30)
  })

  it('shows a few of each group, so that one group never hides another', () => {
    const many = Array.from({ length: 40 }, (_, index) => item(`Answer ${index}`))
    const results = findItems([...many, item('Answer the phone', { group: 'commands' })], 'answer')
    expect(results.filter(({ group }) => group === 'places')).toHaveLength(8)
    expect(results.at(-1)?.label).toBe('Answer the phone')
  })
})
