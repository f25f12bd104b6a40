import { expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../../src-core/document/model'
import { readMadeUp, turnsOf } from '../read-made-up'

/** Footnotes as mark, number of marks in the text, and the note's words. */
function notesOf({ footnotes, blocks, text }: StructuredDocument) {
  return footnotes.map(({ mark, marks, block }) => {
    const note = blocks.find(({ id }) => id === block)
    return [mark, marks.length, note ? text.slice(note.start, note.end).trim() : null]
  })
}

const ROUND = `Vraag 1

Bent u bekend met het artikel «Geen plek voor de bij» (1) en de reactie daarop (2)?

Antwoord 1

Ja, ik ken beide stukken.

Vraag 2

Kent u de bijenkaart (3)?

Antwoord 2

Ja, die is gemaakt met de gemeenten.

(1) Het Dagblad, 3 juli 2021 (2) Het Dagblad, 6 juli 2021

(3) https://www.bijenkaart.example/`

test('notes typed with round brackets at a paper’s end are its notes, two on one line as well', async () => {
  const paper = await readMadeUp(ROUND)
  expect(notesOf(paper)).toEqual([
    ['1', 1, 'Het Dagblad, 3 juli 2021'],
    ['2', 1, 'Het Dagblad, 6 juli 2021'],
    ['3', 1, 'https://www.bijenkaart.example/'],
  ])
  expect(turnsOf(paper).at(-1)).toBe('answer {Antwoord 2} Ja, die is gemaakt met de gemeenten.')
  expect(paper.repairs.flatMap(({ kind, from }) => (kind === 'note-mark' ? from : []))).toEqual([
    '(1)',
    '(2)',
    '(3)',
  ])
})

test('a list in round brackets is none of notes where the text marks nothing, nor where a text goes on below it', async () => {
  const unmarked = await readMadeUp(ROUND.replace(' (2)?', '?'))
  expect(unmarked.footnotes).toEqual([])
  const longer = await readMadeUp(`${ROUND}\n\n${'De bijen vliegen in het voorjaar uit. '.repeat(60)}`)
  expect(longer.footnotes).toEqual([])
})

test('a note may begin with a number and a hyphen, right behind its mark', async () => {
  const paper =
    await readMadeUp(`Vragen van het lid Boels (ABC) aan de Minister van Buitenlandse Zaken over het zeeverdrag (ingezonden 12 januari 2023).
Antwoord van Minister Hoek (Buitenlandse Zaken) (ontvangen 20 februari 2023).
Vraag 1
Kent u het jaarverslag van het secretariaat van het zeeverdrag?
1
Antwoord 1
Ja.
Vraag 2
Klopt het dat de begroting
2
met 12 procent groeit?
Antwoord 2
Ja. De groei komt door nieuwe leden die in 2022 zijn toegetreden tot het verdrag.
1Secretariaat, Jaarverslag 2021, blz. 14
25-jarenplan van het secretariaat, tabel 2`)
  expect(notesOf(paper)).toEqual([
    ['1', 1, 'Secretariaat, Jaarverslag 2021, blz. 14'],
    ['2', 1, '5-jarenplan van het secretariaat, tabel 2'],
  ])
})

test('entries of the contents are lines of their own, and their pages and numbers no notes', async () => {
  const memorandum = await readMadeUp(`36 444
Wijziging van de Wet op de kanalen

Nr. 3
MEMORIE VAN TOELICHTING

Inhoudsopgave

I. ALGEMEEN DEEL
1
1. Aanleiding
1
2. Hoofdlijnen van het voorstel
3
II. ARTIKELSGEWIJS DEEL
12

I. ALGEMEEN DEEL

1. Aanleiding

Kanalen worden steeds drukker bevaren.1 Dit voorstel regelt de doorvaart.

2. Hoofdlijnen van het voorstel

De huidige wet kent geen voorrangsregels.

II. ARTIKELSGEWIJS DEEL

Dit artikel regelt de voorrang.

1 Kanalenrapport 2022, blz. 4.`)
  const printed = memorandum.blocks.map(({ start, end }) => memorandum.text.slice(start, end))
  expect(printed.slice(5, 9)).toEqual([
    'I. ALGEMEEN DEEL 1',
    '1. Aanleiding 1',
    '2. Hoofdlijnen van het voorstel 3',
    'II. ARTIKELSGEWIJS DEEL 12',
  ])
  expect(notesOf(memorandum)).toEqual([['1', 1, 'Kanalenrapport 2022, blz. 4.']])
  const headings = memorandum.blocks.filter(({ kind }) => kind === 'heading')
  expect(headings.map(({ level, start, end }) => [level, memorandum.text.slice(start, end)])).toEqual([
    [1, 'I. ALGEMEEN DEEL'],
    [2, '1. Aanleiding'],
    [2, '2. Hoofdlijnen van het voorstel'],
    [1, 'II. ARTIKELSGEWIJS DEEL'],
  ])
  const report = await readMadeUp(
    ['Report of the Select Committee on Canals', 'CONTENTS', 'Page', '1', 'Introduction', '3', '2']
      .concat(['The state of the canals', '7', '3', 'Conclusions and recommendations', '21'])
      .concat(['1 Introduction', 'The Committee met on 4 March 2020.'])
      .concat(['2 The state of the canals', 'Canals are in a poor state.'])
      .join('\n\n'),
  )
  expect(report.footnotes).toEqual([])
  expect(report.text).toContain('\nPage\n1\nIntroduction\n3\n2\n')
})

test('a space that a lost line end left behind an abbreviation is closed up, whatever it is made of', async () => {
  const asked =
    'Vraag 1   Kent u het VN- verdrag, de CO2- heffing, de IenW- begroting en de in- en uitstappende CDA- en VVD- leden?   Ja.'
  const rest = Array.from(
    { length: 14 },
    (_, index) =>
      `   Vraag ${index + 2}   Hoe staat het met het gemaal in polder ${index + 2} en met de dijk daarnaast?   Het gemaal in polder ${index + 2} werkt goed. Het waterschap heeft het in de zomer laten keuren en heeft geen gebreken gevonden.`,
  )
  const { text } = await readMadeUp(`Beantwoording vragen over de gemalen   ${asked}${rest.join('')}`)
  expect(text).toContain(
    'het VN-verdrag, de CO2-heffing, de IenW-begroting en de in- en uitstappende CDA- en VVD-leden?',
  )
})
