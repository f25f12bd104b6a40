import { expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'

const read = (xml: string) => readDocument('x.xml', new TextEncoder().encode(xml))
const speeches = ({ turns }: StructuredDocument) =>
  turns.map(({ role, speaker, party }) => `${role} ${speaker} [${party}]`)

test('Akoma Ntoso names who speaks, in the text or among its people, and numbers questions', async () => {
  const paper = await read(`<akomaNtoso><debate><meta><references>
    <TLCPerson eId="vos" showAs="Ann Vos (DEF)"/></references></meta>
    <preface><docTitle>Sitting of 3 May</docTitle></preface><debateBody>
    <debateSection><num>2.</num><heading>Bridges</heading>
      <question by="#vos"><num>7</num><p>How many bridges are there?</p></question>
      <answer by="#minister"><from>The MINISTER OF BRIDGES:</from><p>There are three:</p><ul><li>one here,</li><li>two there.</li></ul></answer>
    </debateSection></debateBody></debate></akomaNtoso>`)
  expect(paper.kind).toBe('debate')
  expect(paper.meta.title).toBe('Sitting of 3 May')
  expect(speeches(paper)).toEqual(['question Ann Vos [DEF]', 'answer The MINISTER OF BRIDGES [null]'])
  expect(paper.turns[0]?.numbers).toEqual([7])
  const paragraphs = Array.from({ length: 4 }, () => 'paragraph')
  expect(paper.blocks.map(({ kind }) => kind)).toEqual([
    ...['title', 'heading'],
    ...paragraphs,
    ...['list-item', 'list-item'],
  ])
})

test('the Bundestag names who speaks as data and once more in print', async () => {
  const paper = await read(`<dbtplenarprotokoll wahlperiode="99" sitzung-nr="7" sitzung-datum="04.05.2031">
    <vorspann><kopfdaten><berichtart>Stenografischer Bericht</berichtart></kopfdaten>
    <inhaltsverzeichnis><ivz-block><ivz-block-titel>Tagesordnungspunkt 1:</ivz-block-titel></ivz-block></inhaltsverzeichnis></vorspann>
    <sitzungsverlauf><sitzungsbeginn><name>Präsidentin Dr. Ute Muster:</name><p klasse="J">Guten Tag.</p></sitzungsbeginn>
    <tagesordnungspunkt top-id="Tagesordnungspunkt 1"><rede id="r1">
      <p klasse="redner"><redner id="1"><name><vorname>Kai</vorname><nachname>Probe</nachname><fraktion>ABC</fraktion></name></redner>Kai Probe (ABC):</p>
      <p klasse="J_1">Frau Präsidentin! Die Brücke fehlt.</p><kommentar>(Beifall)</kommentar>
      <name>Präsidentin Dr. Ute Muster:</name><p klasse="J">Danke.</p></rede></tagesordnungspunkt></sitzungsverlauf></dbtplenarprotokoll>`)
  expect(speeches(paper)).toEqual([
    'speech Präsidentin Dr. Ute Muster [null]',
    'speech Kai Probe [ABC]',
    'speech Präsidentin Dr. Ute Muster [null]',
  ])
  expect(paper.meta).toMatchObject({ title: 'Plenarprotokoll 99/7', date: '2031-05-04' })
  expect(paper.turns.map(({ label }) => label)).toEqual([
    'Präsidentin Dr. Ute Muster:',
    'Kai Probe (ABC):',
    'Präsidentin Dr. Ute Muster:',
  ])
})

test('a dialect that nobody knows keeps its lines, and its fields are no text', async () => {
  const paper = await read(`<REPORT><SESSION>4</SESSION><TITLE>Sitting about bridges</TITLE><BODY>The Speaker:

Order. Ms Vos has the floor, and nobody else has it.

Ann Vos (DEF):

Thank you. We need bridges in the whole of the coun-
try.

The Speaker:

Thank you.
</BODY></REPORT>`)
  expect(paper.meta.title).toBe('Sitting about bridges')
  expect(speeches(paper)).toEqual([
    'speech The Speaker [null]',
    'speech Ann Vos [DEF]',
    'speech The Speaker [null]',
  ])
  expect(paper.text).toContain('the whole of the country.')
  expect(paper.furniture.map(({ text }) => text)).toEqual(['4'])
})

test('Akoma Ntoso says the day of the sitting, and who answers under an office has no party', async () => {
  const paper =
    await read(`<akomaNtoso><debate><meta><identification><FRBRWork><FRBRdate date="2015-08-27" name="sitting"/></FRBRWork>
    <FRBRExpression><FRBRdate date="2016-01-01" name="publication"/></FRBRExpression></identification></meta><debateBody>
    <debateSection><heading>Bridges</heading>
      <question by="#vos"><from>Hon. Vos:</from><p>Mr Speaker, when will the bridge open?</p></question>
      <speech by="#min"><from>The Minister for Bridges (Mr Muster):</from><p>It will open in May.</p></speech>
    </debateSection></debateBody></debate></akomaNtoso>`)
  expect(paper.meta.date).toBe('2015-08-27')
  expect(paper.turns.map(({ label }) => label)).toEqual([
    'Hon. Vos:',
    'The Minister for Bridges (Mr Muster):',
  ])
  expect(speeches(paper)).toEqual([
    'question Hon. Vos [null]',
    'speech The Minister for Bridges (Mr Muster) [null]',
  ])
})
