import { expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'

const read = (xml: string) => readDocument('x.xml', new TextEncoder().encode(`<?xml version="1.0"?>${xml}`))
const said = ({ turns, text }: StructuredDocument) =>
  turns.map(({ role, speaker, party, label, start, end }) => {
    const words = text.slice(start + (label?.length ?? 0), end).trim()
    return `${role} ${speaker} [${party}] ${words.replaceAll('\n', ' / ')}`
  })
const linesOf = ({ blocks, text }: StructuredDocument) =>
  blocks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

test('Australia wraps who speaks in the first words, and gives names as data before those it prints', async () => {
  const paper =
    await read(`<hansard><session.header><date>2016-02-23</date><chamber>House</chamber></session.header>
    <chamber.xscript><business.start><para>The chair was taken at noon.</para></business.start>
    <debate><debateinfo><title>QUESTIONS</title></debateinfo>
    <question><talk.start><talker><page.no>1201</page.no><name role="metadata">Vos, Ann, MP</name><name role="display">Ms VOS</name><party>DEF</party></talker><para>When will the ferry run?</para></talk.start></question>
    <answer><talk.start><talker><name role="metadata">Bos, Jan, MP</name><name role="display">Mr BOS</name></talker><para>I thank the member.</para></talk.start><para>In May.</para></answer>
    </debate></chamber.xscript></hansard>`)
  expect(said(paper)).toEqual([
    'question Ms VOS [DEF] When will the ferry run?',
    'answer Mr BOS [null] I thank the member. / In May.',
  ])
  expect(paper.meta.date).toBe('2016-02-23')
  expect(paper.text).toContain('The chair was taken at noon.')
})

test('where somebody speaks from stands behind the party, and is neither', async () => {
  const paper =
    await read(`<akomaNtoso><debateReport><meta/><body><debateBody><debateSection><heading>Ferries</heading>
    <speech by="#a"><from>Lord Vos (DEF) [V]</from><p>I beg to move.</p></speech>
    <speech by="#b"><from>Baroness Bos</from><p>I agree.</p></speech></debateSection></debateBody></body></debateReport></akomaNtoso>`)
  expect(said(paper)).toEqual(['speech Lord Vos [DEF] I beg to move.', 'speech Baroness Bos [null] I agree.'])
})

test('a number without a heading is that of the words behind it, and a question’s stands there once', async () => {
  const bill =
    await read(`<akomaNtoso><bill><preamble><recitals><recital><num>(1)</num><p>Ferries connect.</p></recital></recitals></preamble>
    <body><article><num>Article 1</num><heading>Scope</heading><paragraph><num>1.</num><content><p>This applies to ferries.</p></content></paragraph></article></body></bill></akomaNtoso>`)
  expect(linesOf(bill)).toEqual([
    'paragraph (1) Ferries connect.',
    'heading Article 1 Scope',
    'paragraph 1. This applies to ferries.',
  ])
  const asked = await read(`<akomaNtoso><debate><debateBody><debateSection>
    <question by="#a"><num>61</num><p>61. How many ferries are there?</p></question>
    <speech by="#b"><from>The Minister</from><p>Four.</p></speech></debateSection></debateBody></debate></akomaNtoso>`)
  expect(asked.text).not.toMatch(/61\s61/)
  expect(asked.turns[0]?.numbers).toEqual([61])
})

test('a paper without the address of its metadata has the number of its dossier and of itself', async () => {
  const { meta } = await read(`<officiele-publicatie><metadata/><kamerstuk>
    <dossier><dossiernummer><dossiernr>34 998 <begrotingshoofdstuk>XII</begrotingshoofdstuk></dossiernr></dossiernummer><titel>Begroting van Bruggen</titel></dossier>
    <stuk><stuknr><ondernummer kamer="2">7</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER VAN BRUGGEN</titel><al>Ik stuur u de begroting.</al></stuk></kamerstuk></officiele-publicatie>`)
  expect(meta.identifiers).toEqual([{ kind: 'kamerstuk', value: '34998-XII-7', text: '34 998 XII, nr. 7' }])
})

test('elements written as text are read as such, with what they break', async () => {
  const paper =
    await read(`<debatt><titel>Broar</titel><anforande><id>H8-12</id><talare>Eva Exempel (S)</talare><anforandetext>&lt;p&gt;Broarna är &lt;em&gt;gamla&lt;/em&gt;.&lt;/p&gt;&lt;p&gt;Vad nu?&lt;br&gt;Vem betalar?&lt;/p&gt;</anforandetext></anforande>
    <anforande><id>H8-13</id><talare>Karl Modell (M)</talare><anforandetext>&lt;p&gt;Staten.&lt;/p&gt;</anforandetext></anforande></debatt>`)
  expect(said(paper)).toEqual([
    'speech Eva Exempel [S] Broarna är gamla. / Vad nu? / Vem betalar?',
    'speech Karl Modell [M] Staten.',
  ])
})

test('the title in the paper’s own language is its title, and one set in layout alone is one too', async () => {
  const corpus =
    await read(`<TEI xml:lang="nl"><teiHeader><title type="main" xml:lang="en">A corpus of debates</title><title type="sub" xml:lang="nl">Vergadering van 2 mei</title></teiHeader>
    <text><div><head>De sluis</head><u who="An Vos">Open.</u><u who="Jan Bos">Dicht.</u></div></text></TEI>`)
  expect(corpus.meta.title).toBe('Vergadering van 2 mei')
  expect(linesOf(corpus)).toContain('heading De sluis')
  const set =
    await read(`<Dokument><MetaMeeting><MeetingNumber>23</MeetingNumber></MetaMeeting><Titel><Linea><Char>Møde nr. 23</Char></Linea></Titel>
    <Tale><Taler><TalerTitel>Formanden (Karen Prøve):</TalerTitel></Taler><Exitus>Mødet er åbnet.</Exitus></Tale>
    <Tale><Taler><TalerTitel>Lars Eksempel (V):</TalerTitel></Taler><Exitus>Tak.</Exitus></Tale></Dokument>`)
  expect(set.meta.title).toBe('Møde nr. 23')
  expect(said(set)).toEqual([
    'speech Formanden (Karen Prøve) [null] Mødet er åbnet.',
    'speech Lars Eksempel [V] Tak.',
  ])
})
