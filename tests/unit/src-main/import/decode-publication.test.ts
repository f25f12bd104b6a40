import { expect, test } from 'vitest'
import { decodeXml } from '../../../../src-main/import/xml/decode-xml'
import { fileOf } from './make-files'

const read = (xml: string) => decodeXml(fileOf('stuk.xml', Buffer.from(`<?xml version="1.0"?>${xml}`)))
const lines = async (xml: string) => (await read(xml)).lines

test('questions and answers open turns with their numbers', async () => {
  const { lines: page, meta } = await read(
    `<officiele-publicatie><kamervragen><kamervraagonderwerp>Dijken</kamervraagonderwerp>
    <vraag><nr>Vraag 1</nr><al>Klopt dit?</al></vraag><antwoord><nr>Antwoord 1 en 2</nr><al>Ja.</al></antwoord></kamervragen></officiele-publicatie>`,
  )
  expect(page[0]).toMatchObject({ role: 'title', text: 'Dijken' })
  expect(page.flatMap(({ opens }) => opens ?? [])).toEqual([
    { role: 'question', numbers: [1] },
    { role: 'answer', numbers: [1, 2] },
  ])
  expect(meta?.kind).toBe('question-answers')
})

test('a speech opens with its speaker and party', async () => {
  const { lines: page, meta } = await read(
    `<handelingen><spreekbeurt><spreker><voorvoegsels>De heer</voorvoegsels> <naam>Bosma</naam> (<politiek>PVV</politiek>):</spreker>
    <tekst><al>Dank u wel.</al></tekst></spreekbeurt></handelingen>`,
  )
  expect(page.find(({ opens }) => opens)?.opens).toEqual({
    role: 'speech',
    numbers: [],
    speaker: 'De heer Bosma',
    party: 'PVV',
  })
  expect(meta?.kind).toBe('debate')
})

test('lists keep their printed numbers, headings their look', async () => {
  const page = await lines(
    '<kamerstuk><tussenkop kopopmaak="cur">Doel</tussenkop><lijst><li><li.nr>a.</li.nr><al>een</al></li></lijst></kamerstuk>',
  )
  expect(page).toMatchObject([
    { role: 'heading', level: 3, text: 'Doel' },
    { role: 'list-item', text: 'a. een' },
  ])
})

test('a note stands at its mark and after the text', async () => {
  const page = await lines(
    '<kamerstuk><al>Bekend<noot><noot.nr>1</noot.nr><noot.al>Kamerstuk 28 844.</noot.al></noot>.</al></kamerstuk>',
  )
  expect(page[0]).toMatchObject({
    text: 'Bekend1.',
    spans: [{ kind: 'footnote-mark', start: 6, end: 7, target: '1' }],
  })
  expect(page[1]).toMatchObject({ role: 'footnote', mark: '1', text: 'Kamerstuk 28 844.' })
})

test('all of a note is kept, be it a table or text of its own', async () => {
  const row = (...cells: string[]) =>
    `<row>${cells.map(cell => `<entry><al>${cell}</al></entry>`).join('')}</row>`
  const table = `<table><tgroup><tbody>${row('Zaak', 'Wie')}${row('Verzekeren', 'Secretaris')}</tbody></tgroup></table>`
  const note = async (content: string) =>
    (await lines(`<kamerstuk><al>Zie de lijst<noot>${content}</noot></al></kamerstuk>`)).slice(1)
  const expected = { role: 'footnote', mark: '1' }
  expect(await note(table)).toEqual([{ ...expected, page: 1, text: 'Zaak Wie Verzekeren Secretaris' }])
  expect(await note('Ook <nadruk type="vet">dit</nadruk> telt.')).toMatchObject([
    { ...expected, text: 'Ook dit telt.' },
  ])
  expect(await note(`<noot.al>Zie:</noot.al>${table}`)).toMatchObject([
    { ...expected, text: 'Zie: Zaak Wie Verzekeren Secretaris' },
  ])
})

test('entities of the old publications are letters', async () => {
  const [line] = await lines('<kamerwrk><al>Oekra&iuml;ne &amp; co</al></kamerwrk>')
  expect(line?.text).toBe('Oekraïne & co')
})

test('a file that only describes a paper says so, and one that is not well-formed too', async () => {
  await expect(read('<metadata_gegevens/>')).rejects.toMatchObject({
    code: 'empty-document',
    message: expect.stringContaining('describes a publication'),
  })
  await expect(read('<kamerstuk><al>half')).rejects.toMatchObject({ code: 'damaged' })
})

test('what a gazette prints is titled by its own head, and the name of the gazette stands above the text', async () => {
  const { lines: page } = await read(
    `<officiele-publicatie><kop><titel>GEMEENTEBLAD</titel><subtitel>Officiële uitgave van de gemeente Dijkstad</subtitel></kop>
    <gemeenteblad><kop><titel>Vergunning voor een brug</titel></kop><al>De brug mag er komen.</al></gemeenteblad></officiele-publicatie>`,
  )
  const shown = page.filter(({ role }) => role !== 'furniture')
  expect(shown[0]).toMatchObject({ role: 'title', text: 'Vergunning voor een brug' })
  expect(page.filter(({ role }) => role === 'furniture').map(({ text }) => text)).toEqual([
    'GEMEENTEBLAD',
    'Officiële uitgave van de gemeente Dijkstad',
  ])
})
