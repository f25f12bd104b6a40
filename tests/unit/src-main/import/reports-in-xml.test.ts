import { describe, expect, test } from 'vitest'
import { documentFaults } from '../../../../src-core/document/document-faults'
import { readDocument } from '../../../../src-main/import/read-document'

const read = async (xml: string) => {
  const document = await readDocument('paper.xml', new TextEncoder().encode(xml))
  expect(documentFaults(document)).toEqual([])
  return document
}

describe('the report of a sitting of the French National Assembly', () => {
  const said = (name: string, words: string) =>
    `<paragraphe><orateurs><orateur><nom>${name}</nom><id>12</id><qualite>ministre</qualite></orateur></orateurs><texte>${words}</texte></paragraphe>`

  test('says who speaks in each paragraph, and whoever goes on opens no new turn', async () => {
    const { kind, meta, turns, text, sections } = await read(`<?xml version="1.0"?><compteRendu>
      <uid>CR1</uid><metadonnees><dateSeance>20240220150000000</dateSeance><presidentSeance>Mme Anne Corbin</presidentSeance></metadonnees>
      <contenu><point nivpoint="1"><texte>Questions au Gouvernement</texte>
      ${said('Mme la présidente', 'La parole est à M. Luc Bertin.')}
      ${said('M. Luc Bertin', 'Les écluses sont vieilles.')}
      <paragraphe><orateurs/><texte>(Applaudissements.)</texte></paragraphe>
      ${said('M. Luc Bertin', 'Il faut agir.')}
      ${said('M. Paul Garnier', 'Les travaux commencent l’an prochain.')}
      </point></contenu></compteRendu>`)
    expect([kind, meta.date, sections.length]).toEqual(['debate', '2024-02-20', 1])
    expect(text).not.toContain('Anne Corbin')
    expect(
      turns.map(({ speaker, start, end }) => [speaker, text.slice(start, end).split('\n').at(-1)]),
    ).toEqual([
      ['Mme la présidente', 'La parole est à M. Luc Bertin.'],
      ['M. Luc Bertin', 'Il faut agir.'],
      ['M. Paul Garnier', 'Les travaux commencent l’an prochain.'],
    ])
  })
})

describe('a vocabulary that nobody knows', () => {
  test('may name who asks and who answers before the question and its answer', async () => {
    const item = (name: string, party: string, asked: string) =>
      `<item><askingMember party="${party}">${name}</askingMember><question>${asked}</question><answeringMember>Guy Harrow</answeringMember><answer>Works will begin next year.</answer></item>`
    const { turns } = await read(
      `<writtenQuestions date="2024-03-14">${item('Sara Pell', 'Labour', 'To ask when locks will be repaired.')}${item('Gwen Morris', 'Plaid', 'To ask how many ferries run.')}</writtenQuestions>`,
    )
    expect(turns.map(({ role, speaker, party }) => [role, speaker, party])).toEqual([
      ['question', 'Sara Pell', 'Labour'],
      ['answer', 'Guy Harrow', null],
      ['question', 'Gwen Morris', 'Plaid'],
      ['answer', 'Guy Harrow', null],
    ])
  })

  test('has names with the stop they are printed with, and the day of the sitting and not of the file', async () => {
    const { meta, turns } =
      await read(`<TEI xml:lang="it"><teiHeader><publicationStmt><date when="2023-01-01">2023-01-01</date></publicationStmt>
      <settingDesc><setting><date when="2024-03-06">2024-03-06</date></setting></settingDesc></teiHeader><text><body>
      <note type="speaker">PRESIDENTE.</note><u who="#P"><seg>La seduta è aperta.</seg></u>
      <note type="speaker">CARLA ROSSINI (ABC).</note><u who="#R"><seg>Le chiuse sono vecchie.</seg><desc>(Applausi)</desc><seg>Bisogna agire.</seg></u>
      </body></text></TEI>`)
    expect(meta.date).toBe('2024-03-06')
    expect(turns.map(({ speaker, party }) => [speaker, party])).toEqual([
      ['PRESIDENTE', null],
      ['CARLA ROSSINI', 'ABC'],
    ])
  })
})
