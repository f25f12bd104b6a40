import { describe, expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'

// Papers of kinds that were read wrongly, in other words and another layout than those of the tests of the kinds.

function read(text: string, name = 'a.txt'): Promise<StructuredDocument> {
  return readDocument(name, Buffer.from(text))
}

function numbers({ meta }: StructuredDocument): string[] {
  return meta.identifiers.map(({ kind, value }) => `${kind} ${value}`)
}

function headings({ blocks, text }: StructuredDocument): string[] {
  return blocks.filter(({ kind }) => kind === 'heading').map(({ start, end }) => text.slice(start, end))
}

function notes({ footnotes, blocks, text }: StructuredDocument): [string, string, number][] {
  return footnotes.map(({ mark, block, marks }) => {
    const own = blocks.find(({ id }) => id === block)
    return [mark, own ? text.slice(own.start, own.end) : '', marks.length]
  })
}

describe('a head that names several dossiers', () => {
  const letter = (...head: string[]) =>
    [
      ...head,
      '',
      'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
      '',
      'Den Haag, 12 maart 2024',
      '',
      'Hierbij informeer ik uw Kamer over het beheer van de veerponten op de grote rivieren.',
    ].join('\n')

  test('gives the paper a number in each, whatever stands between them', async () => {
    const apart = await read(
      letter('31 936 Veerverkeer', '', '28 089 Water en milieu', '', 'Nr. 12', 'BRIEF VAN DE MINISTER'),
    )
    expect(numbers(apart)).toEqual(['kamerstuk 31936-12', 'kamerstuk 28089-12'])
    const together = await read(
      letter(
        '36 410 XII Vaststelling van de begroting van het Ministerie van Veren',
        '29 984 Veerponten: beheer',
        'Nr. 87 BRIEF VAN DE MINISTER VAN VEREN',
      ),
    )
    expect(numbers(together)).toEqual(['kamerstuk 36410-XII-87', 'kamerstuk 29984-87'])
    expect(together.meta.title).not.toContain('29 984')
  })

  test('that each have a number of their own keeps these apart', async () => {
    const paper = await read(
      letter('31 936 Veerverkeer', 'Nr. 12', '', '28 089 Water en milieu', 'Nr. 30', 'BRIEF VAN DE MINISTER'),
    )
    expect(numbers(paper)).toEqual(['kamerstuk 31936-12', 'kamerstuk 28089-30'])
  })
})

describe('members of several parties that ask together', () => {
  test.each([
    ['De leden van de ABC-fractie en de XYZ-fractie vragen', 'ABC en XYZ'],
    ['De leden van de ABC-, DEF- en XYZ-fracties vragen', 'ABC, DEF en XYZ'],
    ['De leden van de ABC- en de XYZ-fractie vragen', 'ABC en XYZ'],
    ['De leden van de ABC-fractie, de DEF-fractie en de leden van de XYZ-fractie vragen', 'ABC, DEF en XYZ'],
    ['De leden van de fracties van ABC en XYZ vragen', 'ABC en XYZ'],
    ['De leden van de ABC-fractie vragen, anders dan de XYZ-fractie,', 'ABC'],
  ])('%s', async (opening, asked) => {
    const paper = await read(
      [
        '35 999 Wijziging van de Veerwet',
        'Nr. 5 VERSLAG',
        'Vastgesteld 3 maart 2024',
        'De vaste commissie voor Veren, belast met het voorbereidend onderzoek, heeft de eer verslag uit te brengen.',
        `${opening} of de regering de veerpont wil laten varen. Wie betaalt dat?`,
        'De leden van de KLM-fractie vragen of het veer ook in de winter gaat.',
      ].join('\n\n'),
    )
    expect(paper.turns[0]?.party).toBe(asked)
  })
})

describe('a note that begins with a day', () => {
  test('has its mark parted from the day, of one digit too', async () => {
    const paper = await read(
      [
        'De minister heeft de Kamer een brief gestuurd.1 Daarin stond dat de pont vaart. Het rapport volgde.2',
        '',
        'Daarna is het besluit genomen om de pont te vernieuwen.3 Dat is alles.',
        '',
        '13 mei 2024, brief van de minister.',
        '28 juni 2024, verslag van het overleg.',
        '331 juli 2024, besluit van de raad.',
      ].join('\n'),
    )
    expect(notes(paper)).toEqual([
      ['1', '3 mei 2024, brief van de minister.', 1],
      ['2', '8 juni 2024, verslag van het overleg.', 1],
      ['3', '31 juli 2024, besluit van de raad.', 1],
    ])
  })

  test('is none where a day of two digits only opens a paragraph', async () => {
    const paper = await read(
      [
        'De minister kwam in artikel 1 van de wet niet voor.',
        '',
        '13 mei 2024 was de dag waarop de pont voer.',
      ].join('\n'),
    )
    expect(paper.footnotes).toEqual([])
  })
})

describe('a motion that does not say what it is about', () => {
  const motion = (...head: string[]) =>
    [
      ...head,
      'De Kamer,',
      'gehoord de beraadslaging,',
      'constaterende dat de veerponten verouderd zijn;',
      'verzoekt de regering de veerponten te vernieuwen,',
      'en gaat over tot de orde van de dag.',
      'Jansen',
    ].join('\n\n')

  test.each([
    [['MOTIE 2024-55'], 'Motie: verzoekt de regering de veerponten te vernieuwen'],
    [['Nr. 14', 'MOTIE VAN HET LID JANSEN'], 'Motie van het lid Jansen'],
    [['36 999 Veerbeleid', 'Nr. 14 MOTIE VAN HET LID JANSEN'], 'Veerbeleid: motie van het lid Jansen'],
    [['Nr. 14 MOTIE VAN HET LID JANSEN OVER VEERPONTEN'], 'Motie van het lid Jansen over veerponten'],
  ])('%j', async (head, title) => {
    expect((await read(motion(...head))).meta.title).toBe(title)
  })
})

test('answers without a title have that of their pages’ heads', async () => {
  const page = (number: number, words: string) =>
    `Antwoorden over de veren van Waalstad   ${number}/4   ${words}`
  const filler =
    'De dienst heeft de pont in het najaar laten bekijken en heeft daaraan geen gebreken gevonden. '
  const question = (number: number) =>
    `Vraag ${number}   Hoe staat het met veerpont nummer ${number} en met de steiger daarnaast?   Dat gaat goed. ${filler.repeat(3)}  `
  const paper = await read(
    [1, 2, 3, 4].map(one => page(one, [3 * one - 2, 3 * one - 1, 3 * one].map(question).join(''))).join(''),
  )
  expect(paper.meta.title).toBe('Antwoorden over de veren van Waalstad')
})

test('the parts of a paper, in Roman numbers, are headings above its chapters', async () => {
  const paper = await read(
    [
      '35 999 Wijziging van de Veerwet',
      'Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG',
      'I. Algemeen deel',
      '1. Inleiding',
      'De regering dankt de leden voor hun vragen over de veerponten en gaat daar hieronder op in.',
      '2. Bediening',
      'De bediening van de veerponten is een taak van de provincie, die daarvoor geld van het Rijk krijgt.',
      'II. Artikelsgewijs deel',
      'De leden van de XYZ-fractie vragen naar artikel 3. De regering antwoordt dat het de veerponten betreft.',
    ].join('\n\n'),
  )
  expect(headings(paper)).toEqual([
    'I. Algemeen deel',
    '1. Inleiding',
    '2. Bediening',
    'II. Artikelsgewijs deel',
  ])
  const nameOf = (id: string | null) => {
    const heading = paper.blocks.find(
      block => block.id === paper.sections.find(one => one.id === id)?.heading,
    )
    return heading ? paper.text.slice(heading.start, heading.end) : null
  }
  expect(paper.sections.map(({ parent }) => nameOf(parent))).toEqual([
    null,
    'I. Algemeen deel',
    'I. Algemeen deel',
    null,
  ])
})

test('a hyphen before a lost line break stays, without the space behind it; one that stands for a word keeps it', async () => {
  const filler =
    'De minister heeft de Kamer met een brief laten weten wat het kabinet doet om de veren te laten varen. '
  const paper = await read(
    `De 50- plussers in de sociaal- economische raad, de technisch- wetenschappelijke diensten en de 12- jarigen. De in- en uitvoer en de land- en tuinbouw. ${filler.repeat(60)}`,
  )
  for (const kept of [
    '50-plussers',
    'sociaal-economische',
    'technisch-wetenschappelijke',
    '12-jarigen',
    'in- en uitvoer',
    'land- en tuinbouw',
  ])
    expect(paper.text).toContain(kept)
})
