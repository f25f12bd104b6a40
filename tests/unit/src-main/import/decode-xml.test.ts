import { describe, expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'

const read = (xml: string): Promise<StructuredDocument> => readDocument('x.xml', Buffer.from(xml))
const said = ({ text, turns }: StructuredDocument) =>
  turns.map(({ role, speaker, start, end, label }) => [
    role,
    speaker,
    text.slice(start + (label?.length ?? 0), end).trim(),
  ])

describe('the record of the British Houses', () => {
  const ANSWERS = `<writtenanswers><image src="I1"/><col>1</col><title>Written Answers to Questions</title>
    <group><title>HEALTH</title>
      <section><title>Clinics</title><body>
        <p id="a">Mr. Name asked the Secretary of State for Health what is the cost of the
          <col>2</col> clinics in the north of the country.</p>
        <p id="b"><member>Mrs. Other</member>: The cost is known to the House.</p>
        <col>3</col>
        <p id="c">It is also with the Library of the House.<table><tr><td>1984</td><td>4</td></tr>
          <tr><td>1985</td><td>5</td></tr></table></p>
      </body></section>
      <section><title>Nurses</title><body>
        <p id="d">Mr. Name asked the Secretary of State for Health if he will make a statement.</p>
        <p id="e"><member>Mrs. Other</member>: No.</p>
      </body></section>
    </group></writtenanswers>`

  test('is in English, with headings between its questions and columns apart', async () => {
    const paper = await read(ANSWERS)
    expect(paper.language).toBe('en')
    expect(said(paper)).toEqual([
      ['question', 'Mr. Name', 'what is the cost of the clinics in the north of the country.'],
      ['answer', 'Mrs. Other', expect.stringMatching(/^The cost is known.*Library of the House\.\n1984/s)],
      ['question', 'Mr. Name', 'if he will make a statement.'],
      ['answer', 'Mrs. Other', 'No.'],
    ])
    expect(paper.furniture.map(({ text }) => text)).toEqual(['1', '2', '3'])
    expect(paper.blocks.filter(({ kind }) => kind === 'heading').map(({ level }) => level)).toEqual([1, 2, 2])
    expect(paper.blocks.filter(({ kind }) => kind === 'table')).not.toEqual([])
  })

  test('names who speaks in a sitting, by office too', async () => {
    const paper =
      await read(`<housecommons><title>House of Commons</title><debates><section><title>Coal</title>
      <p><member>The Parliamentary Under-Secretary of State for Energy (Mr. David Hunt)</member><membercontribution>: I was impressed.</membercontribution></p>
      <p><member>Mr. Douglas</member><membercontribution>: Does the Minister agree?</membercontribution></p>
      <p><i>Later</i></p>
      <p><member>Mr. Hunt</member><membercontribution>: Yes.</membercontribution></p></section></debates></housecommons>`)
    expect(paper.turns.map(({ speaker }) => speaker)).toEqual([
      'The Parliamentary Under-Secretary of State for Energy (Mr. David Hunt)',
      'Mr. Douglas',
      'Mr. Hunt',
    ])
  })
})

describe('official publications', () => {
  const speech = (name: string, body: string) =>
    `<spreekbeurt><spreker><voorvoegsels>De heer</voorvoegsels> <naam><achternaam>${name}</achternaam></naam> (<politiek>SP</politiek>):</spreker><tekst>${body}</tekst></spreekbeurt>`

  test('a motion that is read out stays in its speech, and a vote between speeches in none', async () => {
    const paper =
      await read(`<officiele-publicatie><handelingen><agendapunt><item-titel>Stemmingen</item-titel>
      ${speech('De Vries', '<al>De motie luidt nu:</al><motie id="M-1"><kop><titel>Motie</titel></kop><al>De Kamer,</al><al>verzoekt de regering dit te doen.</al></motie><al>Zij krijgt nr. 4.</al>')}
      <tekst><al>Er is gelegenheid tot een stemverklaring.</al></tekst>
      ${speech('Jansen', '<al>Dank u wel.</al>')}</agendapunt></handelingen></officiele-publicatie>`)
    expect(said(paper).map(([, speaker, words]) => [speaker, words])).toEqual([
      [
        'De heer De Vries',
        'De motie luidt nu:\nMotie\nDe Kamer,\nverzoekt de regering dit te doen.\nZij krijgt nr. 4.',
      ],
      ['De heer Jansen', 'Dank u wel.'],
    ])
    expect(paper.language).toBe('nl')
  })

  test('XML of no known vocabulary is in the language of its words', async () => {
    const paper = await read(
      '<report><p>This is what the committee has found on the matter that was put to it by the House.</p></report>',
    )
    expect(paper.language).toBe('en')
  })
})

test('a PDF that was written as XML is read by the places of its texts', async () => {
  const text = (top: number, words: string, left = 85) =>
    `<text top="${top}" left="${left}" width="300" height="16" font="1">${words}</text>`
  const foot = (number: number) => text(1180, `INTERNAL QUESTION PAPER ${number}`)
  const page = (number: number, ...texts: string[]) =>
    `<page number="${number}" height="1263" width="892">${texts.join('\n')}${foot(number)}</page>`
  const paper = await read(
    `<pdf2xml>${page(
      1,
      text(100, '<b>437. </b>'),
      text(101, '<b>Mr D A Name (DA-FS) to ask the Minister of Works: </b>', 140),
      text(140, 'Whether the damaged fence will be repaired; if'),
      text(160, 'not, why not? '),
      text(180, ' '),
    )}${page(
      2,
      text(100, '<b>438. Mr D A Name (DA-FS) to ask the Minister of Works:</b>'),
      text(140, 'What does a fence cost?'),
    )}${page(3, text(100, 'Published by order of the House in the capital.'))}</pdf2xml>`,
  )
  expect(said(paper).map(([role, , words]) => [role, words])).toEqual([
    ['question', 'Whether the damaged fence will be repaired; if not, why not?'],
    ['question', expect.stringContaining('What does a fence cost?')],
  ])
  expect(paper.turns.map(({ numbers }) => numbers)).toEqual([[437], [438]])
  expect(paper.furniture).toHaveLength(3)
  expect(paper.pages.map(({ number }) => number)).toEqual([1, 2, 3])
})
