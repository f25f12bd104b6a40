import { describe, expect, test } from 'vitest'
import { documentFaults } from '../../../../src-core/document/document-faults'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'

// Vocabularies made up for these tests: who speaks is told by attributes, elements or ids, in the words of several languages.

const read = (xml: string) => readDocument('x.xml', new TextEncoder().encode(`<?xml version="1.0"?>${xml}`))
const said = ({ turns, text }: StructuredDocument) =>
  turns.map(({ role, speaker, party, label, start, end }) => {
    const words = text.slice(start + (label?.length ?? 0), end).trim()
    return `${role} ${speaker} [${party}] ${words.replaceAll('\n', ' / ')}`
  })
const kindsOf = ({ blocks, text }: StructuredDocument, kind: string) =>
  blocks.filter(block => block.kind === kind).map(({ start, end }) => text.slice(start, end))

const THREE = [
  'speech Ann Vos [DEF] Dykes are low. / We know that.',
  'speech The Minister [null] I shall look.',
  'speech Ann Vos [DEF] Thank you.',
]

describe('who speaks is told', () => {
  test.each([
    [
      'by attributes',
      `<debate date="2031-05-04"><title>Dykes</title>
       <speech speaker="Ann Vos" party="DEF"><p>Dykes are low.</p><p>We know that.</p></speech>
       <speech speaker="The Minister"><p>I shall look.</p></speech>
       <speech speaker="Ann Vos" party="DEF"><p>Thank you.</p></speech></debate>`,
    ],
    [
      'by attributes in other words, with plain text in them',
      `<verslag datum="2031-05-04"><kop>Dykes</kop>
       <bijdrage spreker="Ann Vos" fractie="DEF">Dykes are
low.

We know that.</bijdrage>
       <bijdrage spreker="The Minister">I shall look.</bijdrage>
       <bijdrage spreker="Ann Vos" fractie="DEF">Thank you.</bijdrage></verslag>`,
    ],
    [
      'by elements within each speech',
      `<report><heading>Dykes</heading><date>2031-05-04</date>
       <item><intervention><speaker><name>Ann Vos</name><group>DEF</group></speaker><text>Dykes are low.</text><text>We know that.</text></intervention>
       <intervention><speaker><name>The Minister</name></speaker><text>I shall look.</text></intervention>
       <intervention><speaker><name>Ann Vos</name><group>DEF</group></speaker><text>Thank you.</text></intervention></item></report>`,
    ],
    [
      'by elements before what is said, and not by the list of those present',
      `<report><title>Dykes</title><date value="2031-05-04"/><speakers><speaker>Ann Vos</speaker><speaker>The Minister</speaker></speakers>
       <body><speaker>Ann Vos (DEF)</speaker><p>Dykes are low.</p><p>We know that.</p>
       <speaker>The Minister</speaker><p>I shall look.</p><speaker>Ann Vos (DEF)</speaker><p>Thank you.</p></body></report>`,
    ],
    [
      'by the ids of people, and by a note that names them',
      `<TEI xml:lang="en"><teiHeader><title>Dykes</title><date>2031-05-04</date><listPerson>
       <person xml:id="VosAnn"><persName><forename>Ann</forename><surname>Vos</surname></persName></person></listPerson></teiHeader>
       <text><div><u who="#VosAnn" party="#DEF"><seg>Dykes are low.</seg><seg>We know that.</seg></u>
       <note type="speaker">The Minister:</note><u who="#Boer"><seg>I shall look.</seg></u>
       <u who="#VosAnn" party="#DEF"><seg>Thank you.</seg></u></div></text></TEI>`,
    ],
  ])('%s', async (_, xml) => {
    const paper = await read(xml)
    expect(said(paper)).toEqual(THREE)
    expect(paper.kind).toBe('debate')
    expect(paper.meta).toMatchObject({ title: 'Dykes', date: '2031-05-04' })
    expect(documentFaults(paper)).toEqual([])
  })
})

test('what happens is nobody’s words, and parts have their titles', async () => {
  const paper = await read(`<publicwhip><major-heading>Floods</major-heading><section title="Dykes">
    <speech speakername="Lord Vos" speakerid="u/1"><p>I beg to move.</p></speech>
    <speech nospeaker="true"><p>The House divided.</p></speech>
    <speech speakername="Baroness Bos" speakerid="u/2"><p>I agree.</p></speech></section></publicwhip>`)
  expect(said(paper)).toEqual([
    'speech Lord Vos [null] I beg to move.',
    'speech Baroness Bos [null] I agree.',
  ])
  expect(paper.text).toContain('The House divided.')
  expect(kindsOf(paper, 'heading')).toEqual(['Floods', 'Dykes'])
})

test('questions and answers with who asks and their numbers', async () => {
  const paper = await read(`<qa><question nr="7" by="Ann Vos (DEF)"><p>How high?</p></question>
    <answer nr="7" by="The Minister"><p>Eight metres.</p></answer></qa>`)
  expect(said(paper)).toEqual([
    'question Ann Vos [DEF] How high?',
    'answer The Minister [null] Eight metres.',
  ])
  expect(paper.turns.map(({ numbers }) => numbers)).toEqual([[7], [7]])
  expect(paper.turns[1]?.answers).toEqual([paper.turns[0]?.id])
})

test('a file that names people and says nothing has no turns', async () => {
  const paper = await read(
    '<list><member name="Ann Vos"><role>Chair of the committee for water</role></member><member name="Jan Bos"><role>Clerk</role></member></list>',
  )
  expect(paper.turns).toEqual([])
  expect(paper.text).toContain('Chair of the committee for water')
})
