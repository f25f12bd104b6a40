import { describe, expect, test } from 'vitest'
import { documentFaults } from '../../../../src-core/document/document-faults'
import { NO_WORDS } from '../../../../src-core/document/extracted'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'
import { at, makeDocx, makePdf } from './make-files'

const html = (body: string) => Buffer.from(`<html><body><main><h1>Stuk</h1>${body}</main></body></html>`)
const p = (inside: string) => `<w:p>${inside}</w:p>`
const t = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`
const drawing = (says: string, size = 3_000_000) =>
  `<w:r><w:drawing><wp:inline xmlns:wp="wp"><wp:extent cx="${size}" cy="${size}"/><wp:docPr id="1" name="a" descr="${says}"/><a:graphic xmlns:a="a"><a:blip/></a:graphic></wp:inline></w:drawing></w:r>`

/** What stands in a paper, one line a block. */
function blocks(paper: StructuredDocument): string[] {
  expect(documentFaults(paper)).toEqual([])
  return paper.blocks.map(({ kind, start, end }) => `${kind} ${paper.text.slice(start, end)}`)
}

function told({ warnings, text }: StructuredDocument): string[] {
  return warnings.filter(({ kind }) => kind === 'picture').map(({ start, end }) => text.slice(start, end))
}

describe('a picture keeps its place and is told', () => {
  test('of a page, with what it says of it, below the paragraph it stands in', async () => {
    const paper = await readDocument(
      'a.html',
      html(
        '<p>Voor <img src="a.png" alt="Kaart van de veren"> en na.</p><figure><img src="b.png"><figcaption>Figuur 2</figcaption></figure>',
      ),
    )
    expect(blocks(paper).slice(1)).toEqual([
      'paragraph Voor en na.',
      'figure Kaart van de veren',
      `figure ${NO_WORDS}`,
      'paragraph Figuur 2',
    ])
    expect(told(paper)).toEqual(['Kaart van de veren', NO_WORDS])
  })

  test('but what only adorns a page is none', async () => {
    const paper = await readDocument(
      'a.html',
      html(
        '<p>Tekst <img src="a.png" alt=""> <img src="i.png" width="16" height="16" alt="pijl"> <img role="presentation" src="c.png"> <svg><path/></svg></p>',
      ),
    )
    expect(told(paper)).toEqual([])
  })

  test('in a table stands below it, and the table stays whole', async () => {
    const paper = await readDocument(
      'a.html',
      html(
        '<table><tr><td>a</td><td><img src="a.png" alt="veer"></td></tr><tr><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table><p>Na.</p>',
      ),
    )
    expect(blocks(paper).slice(1)).toEqual(['table a\t\nb\tc\nd\te', 'figure veer', 'paragraph Na.'])
  })

  test('of a Word file; what Word guessed of it is not said', async () => {
    const paper = await readDocument(
      'a.docx',
      await makeDocx(
        p(t('Voor.') + drawing('Grafiek van de kosten')) +
          p(drawing('Afbeelding met tekst, kaart')) +
          p(drawing('pijltje', 100_000) + t('Na.')),
      ),
    )
    expect(blocks(paper)).toEqual([
      'paragraph Voor.',
      'figure Grafiek van de kosten',
      `figure ${NO_WORDS}`,
      'paragraph Na.',
    ])
    expect(told(paper)).toHaveLength(2)
  })

  test('of an official paper, with its caption', async () => {
    const paper = await readDocument(
      'a.xml',
      Buffer.from(
        '<?xml version="1.0"?><officiele-publicatie><kamerstuk><stuk><algemeen><vrije-tekst><tekst><al>Voor.</al><plaatje><illustratie naam="a.png"/><bijschrift><al>Figuur 1. De veren.</al></bijschrift></plaatje><al>Na.</al></tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>',
      ),
    )
    expect(blocks(paper)).toEqual([
      'paragraph Voor.',
      `figure ${NO_WORDS}`,
      'paragraph Figuur 1. De veren.',
      'paragraph Na.',
    ])
  })

  test('but before all words it is the letterhead, and no title', async () => {
    const paper = await readDocument('a.docx', await makeDocx(p(drawing('')) + p(t('Verslag van het veer.'))))
    expect(paper.meta.title).toBe('Verslag van het veer.')
    expect(blocks(paper)).toEqual(['paragraph Verslag van het veer.'])
    expect(paper.furniture).toEqual([{ page: 1, text: NO_WORDS }])
  })
})

describe('a picture of a PDF, which the page beside the text shows', () => {
  const image = (x: number, y: number, width: number, height: number) =>
    `q ${width} 0 0 ${height} ${x} ${y} cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q\n`
  const before = at(
    50,
    740,
    'Hieronder staat een kaart van alle veren die op de grote rivieren van het land varen.',
  )
  const after =
    at(50, 420, 'Figuur 1. De veren van het land.') +
    at(50, 380, 'Daarmee is alles gezegd over de veren die op de grote rivieren varen.')

  test('stands between the lines around it, and is not told', async () => {
    const paper = await readDocument('a.pdf', makePdf([before + image(50, 450, 300, 250) + after]))
    expect(blocks(paper).map(line => line.replace(/^(\w+) (.{9}|.).*$/u, '$1 $2'))).toEqual([
      'paragraph Hieronder',
      `figure ${NO_WORDS}`,
      'paragraph Figuur 1.',
      'paragraph Daarmee i',
    ])
    expect(told(paper)).toEqual([])
  })

  test('beside the first lines of a paragraph stands behind it, and in none of its sentences', async () => {
    const beside = [
      'De veren varen sinds 1950 over de grote',
      'rivieren, en doen dat elk uur van de dag.',
      'Op de kaart staan alle veren die ook in',
      'de winter varen, met daarbij de tijden',
      'waarop zij naar de overkant varen, het',
      'aantal reizigers dat elke dag met hen',
      'mee gaat, de staat van de steigers waar',
      'zij aanleggen en het jaar waarin de boot',
      'in de vaart kwam; in het noorden van het land zijn dat er meer dan in het zuiden, omdat er',
      'daar minder bruggen zijn.',
    ].map((words, index) => at(50, 700 - index * 14, words))
    const below = at(50, 540, 'Daarmee is alles gezegd over de veren die op de grote rivieren varen.')
    const paper = await readDocument('a.pdf', makePdf([image(250, 604, 230, 105) + beside.join('') + below]))
    expect(blocks(paper).slice(0, 2)).toEqual([
      'paragraph De veren varen sinds 1950 over de grote rivieren, en doen dat elk uur van de dag. Op de kaart staan alle veren die ook in de winter varen, met daarbij de tijden waarop zij naar de overkant varen, het aantal reizigers dat elke dag met hen mee gaat, de staat van de steigers waar zij aanleggen en het jaar waarin de boot in de vaart kwam; in het noorden van het land zijn dat er meer dan in het zuiden, omdat er daar minder bruggen zijn.',
      `figure ${NO_WORDS}`,
    ])
  })

  test('below a sentence that goes on over the page stands before its paragraph', async () => {
    const start = at(50, 740, 'Hieronder staat een kaart van alle veren.')
    const open = at(50, 700, 'De veren varen sinds 1950 over de grote rivieren, en doen dat elk uur van de')
    const rest = at(50, 740, 'dag, ook in de winter, omdat er in het noorden minder bruggen zijn.')
    const paper = await readDocument('a.pdf', makePdf([start + open + image(50, 100, 300, 250), rest]))
    expect(blocks(paper)).toEqual([
      'paragraph Hieronder staat een kaart van alle veren.',
      `figure ${NO_WORDS}`,
      'paragraph De veren varen sinds 1950 over de grote rivieren, en doen dat elk uur van de dag, ook in de winter, omdat er in het noorden minder bruggen zijn.',
    ])
  })

  test.each([
    ['small', [before + image(50, 650, 40, 40) + after]],
    ['as large as the page', [image(0, 0, 600, 800) + before + after]],
    [
      'at the same place of every page',
      [before + image(300, 500, 200, 100) + after, before + image(300, 500, 200, 100) + after],
    ],
  ])('is none where it is %s', async (_, pages) => {
    const paper = await readDocument('a.pdf', makePdf(pages))
    expect(paper.blocks.filter(({ kind }) => kind === 'figure')).toEqual([])
  })
})
