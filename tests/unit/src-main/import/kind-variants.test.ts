import { describe, expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'
import { at, makePdf } from './make-files'

// Files of kinds that were read wrongly, in other words and another layout than the made-up papers of `faults.test.ts`.

const wordsOf = ({ text }: StructuredDocument, { start, end }: { start: number; end: number }) =>
  text.slice(start, end)

const asked = ({ turns }: StructuredDocument) =>
  turns.filter(({ role }) => role === 'question').map(({ numbers }) => numbers.join())

describe('raised marks beside bare numbers (as f35)', () => {
  const line = (y: number, words: string) => at(60, y, words)
  const body =
    at(60, 760, 'LIJST VAN VRAGEN EN ANTWOORDEN', 11, 'B') +
    line(735, '1') +
    line(715, 'Kan de regering aangeven hoeveel veerponten er in het land zijn en wie deze beheert?') +
    at(60, 695, 'Antwoord', 10, 'B')
  const rest =
    line(640, '2') +
    line(620, 'Is de regering bereid om meer veerponten te laten varen dan er nu op de rivieren zijn?') +
    at(60, 600, 'Antwoord', 10, 'B') +
    line(580, 'De regering ziet daar geen reden toe, want de ponten die er zijn varen naar tevredenheid.') +
    at(60, 60, '1', 5) +
    at(66, 58, 'Register van veren, uitgave 2024.', 8) +
    at(60, 48, '2', 5) +
    at(66, 46, 'Kamerstuk 36 998, nr. 4.', 8)

  test.each([
    ['close to their words', 4],
    ['far from them, at the line’s end', 24],
  ])('%s', async (_, gap) => {
    const answer = (y: number, words: string, mark: string) =>
      line(y, words) + at(60 + words.length * 4.7 + gap, y + 4, mark, 5)
    const answers =
      answer(
        675,
        'Het register noemt er driehonderd, die voor het grootste deel van de gemeenten zijn',
        '1',
      ) +
      answer(
        661,
        'en voor een klein deel van het Rijk, zoals eerder aan de Kamer is gemeld in een brief',
        '2',
      )
    const paper = await readDocument('a.pdf', makePdf([body + answers + rest]))
    expect(asked(paper)).toEqual(['1', '2'])
    const [, answered] = paper.turns
    expect(paper.footnotes.map(({ mark }) => mark)).toEqual(['1', '2'])
    for (const { marks } of paper.footnotes) {
      expect(marks).toHaveLength(1)
      expect(marks[0]).toBeGreaterThan(answered?.start ?? Number.NaN)
      expect(marks[0]).toBeLessThan(answered?.end ?? Number.NaN)
    }
  })
})

describe('a side column beside the text (as f20)', () => {
  test('on the left, with dashes for items', async () => {
    const items = [
      [
        '– De dienst adviseert sinds 2019 over de veerponten en de steigers die',
        'daarbij horen, en doet dat op verzoek van de provincies.',
      ],
      [
        '– Elk jaar in maart komt er een overzicht van alle veerponten, dat de',
        'minister in april met een brief naar de Kamer stuurt.',
      ],
      [
        '– De wet die nu bij de Kamer ligt verandert daaraan niets, behalve dat',
        'de termijn voor het overzicht met een maand wordt verlengd.',
      ],
    ]
    const text = items
      .flat()
      .map((words, index) =>
        at(words.startsWith('–') ? 190 : 200, 700 - index * 14, words.replace('–', '\\226'), 10),
      )
    const side = [
      'Directie Veren',
      'Behandeld door',
      'A. Steiger',
      'Ons kenmerk',
      'VER / 2024-118',
      'Bijlagen',
    ].map((words, index) => at(50, 700 - index * 14, words, 7))
    const paper = await readDocument(
      'a.pdf',
      makePdf([at(190, 740, 'Aan de Minister van Veren', 12) + text.join('') + side.join('')]),
    )
    for (const [first = '', second = ''] of items) {
      const own = paper.blocks.find(block => wordsOf(paper, block).includes(first.slice(2, 40)))
      expect(own && wordsOf(paper, own)).toBe(`${first} ${second}`)
    }
  })
})

describe('heads of a question paper (as f21)', () => {
  test('offices that ask, colons within an office, and heads on two lines', async () => {
    const heads = [
      [
        '212. The Chief Whip of the Opposition (KLM) to ask the Minister of Ferries:',
        'How many ferries crossed the lake last year? NW11E',
      ],
      [
        '213. Dr P Steiger (QRS) to ask the Minister in the Presidency: Women, Youth and',
        'Persons with Disabilities:',
        'What did the campaign cost in total? NW12E',
      ],
      [
        '214. Mrs L van der Veer (KLM) to ask the Minister of Public Works:',
        'Whether the jetty will be repaired before the winter? NW13E',
      ],
    ]
    let y = 740
    const content = heads.map(([...lines]) => {
      const question = lines.pop() ?? ''
      const printed = lines.map((words, index) => at(60, y - index * 12, words, 10, 'B')).join('')
      y -= lines.length * 12 + 10
      const text = at(60, y, question)
      y -= 26
      return printed + text
    })
    const paper = await readDocument(
      'a.pdf',
      makePdf([at(60, 770, 'QUESTIONS FOR WRITTEN REPLY', 12, 'B') + content.join('')]),
    )
    expect(asked(paper)).toEqual(['212', '213', '214'])
    expect(paper.turns[0]).toMatchObject({ speaker: 'The Chief Whip of the Opposition', party: 'KLM' })
    expect(paper.turns[1]?.label).toMatch(/Persons with Disabilities:$/)
  })
})

describe('an official paper in XML (as f17)', () => {
  test('keeps its table’s title, its head apart, and its subject in its title', async () => {
    const paper = await readDocument(
      'a.xml',
      Buffer.from(`<?xml version="1.0"?><officiele-publicatie><metadata/><kamerstuk>
        <kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2027–2028</tekstregel><tekstregel inhoud="kameraanduiding">Eerste Kamer der Staten-Generaal</tekstregel></kamerstukkop>
        <dossier><dossiernummer><dossiernr>38 123</dossiernr></dossiernummer><titel>Wijziging van de Veerwet in verband met de nachtdienst</titel></dossier>
        <stuk><stuknr>Nr. <ondernummer kamer="2">3</ondernummer></stuknr><titel>MEMORIE VAN TOELICHTING</titel>
        <algemeen><vrije-tekst><tekst><al>De kosten zijn als volgt.</al>
        <table><title>Tabel 2. Kosten van de nachtdienst per veer</title><tgroup cols="3"><colspec colname="een"/><colspec colname="twee"/><colspec colname="drie"/>
        <thead><row><entry morerows="1"><al>Veer</al></entry><entry namest="twee" nameend="drie"><al>Kosten</al></entry></row><row><entry><al>dag</al></entry><entry><al>nacht</al></entry></row></thead>
        <tbody><row><entry><al>Waal</al></entry><entry><al>10</al></entry><entry><al>14</al></entry></row></tbody></tgroup></table>
        </tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`),
    )
    const table = paper.blocks.find(({ kind }) => kind === 'table')
    expect(table?.caption && wordsOf(paper, table.caption)).toBe(
      'Tabel 2. Kosten van de nachtdienst per veer',
    )
    expect(table?.cells?.[0]?.map(({ columns = 1, rows = 1 }) => [columns, rows])).toEqual([
      [1, 2],
      [2, 1],
    ])
    expect(paper.furniture.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Vergaderjaar 2027–2028', 'Eerste Kamer der Staten-Generaal']),
    )
    expect(paper.text).not.toContain('Vergaderjaar')
    expect(paper.meta.title).toMatch(/Wijziging van de Veerwet in verband met de nachtdienst/)
    expect(paper.meta.title).toMatch(/memorie van toelichting/i)
  })
})

describe('a letter’s title (as f38)', () => {
  test.each([
    [
      'one sender, the dossier’s title on a line of its own',
      '31 288\n\nVeren en ponten\n\nNr. 77\n\nBRIEF VAN DE STAATSSECRETARIS VAN VEREN EN STEIGERS\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal',
      /^Veren en ponten: brief van de staatssecretaris van Veren en Steigers$/i,
      'kamerstuk 31288-77',
    ],
    [
      'a chapter of the budget',
      '36 410 J Vaststelling van de begroting van het Verenfonds (J) voor het jaar 2024\n\nNr. 6 BRIEF VAN DE MINISTER VAN VEREN EN STEIGERS\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal',
      /^Vaststelling van de begroting van het Verenfonds.*: brief van de minister van Veren en Steigers$/i,
      'kamerstuk 36410-J-6',
    ],
  ])('%s', async (_, head, title, number) => {
    const paper = await readDocument(
      'a.txt',
      Buffer.from(
        `${head}\n\nDen Haag, 3 juli 2024\n\nHierbij bied ik u het overzicht van de veren aan, zoals toegezegd.\n\nDe Minister van Veren en Steigers,\n\nK. van der Veer`,
      ),
    )
    expect(paper.meta.title).toMatch(title)
    expect(paper.meta.identifiers.map(({ kind, value }) => `${kind} ${value}`)).toContain(number)
    expect(paper.meta.answeredBy.concat(paper.meta.askedBy).join()).toMatch(/van der Veer/)
  })
})

test('a paper’s own words outweigh its habit at the ends of lines (as f41)', async () => {
  const lines = [
    'De minister heeft veel gesproken over samenwerking met de EU-',
    'lidstaten, en over wat de bereikbaarheid van veren voor vo-',
    'leerlingen betekent. Ook het TNO-',
    'onderzoek naar de bereikbaar-',
    'heid van de veren, dat met mbo-',
    'studenten is gedaan, kwam aan de orde, evenals de samen-',
    'werking met de provincies en de HZ-',
    'docenten die daarbij horen.',
  ]
  const paper = await readDocument('a.txt', Buffer.from(lines.join('\n')))
  for (const word of ['EU-lidstaten', 'vo-leerlingen', 'TNO-onderzoek', 'mbo-studenten', 'HZ-docenten'])
    expect(paper.text).toContain(word)
  expect(paper.text).toContain('naar de bereikbaarheid van de veren')
  expect(paper.text).toContain('evenals de samenwerking met')
})

describe('who asked and who answered (as f05, f06 and f12)', () => {
  test('a chamber’s letters that number nothing: each answer stands behind the question it repeats', async () => {
    const asked = [
      'De leden van de fracties van ABC en KLM vragen hoeveel veerponten er zijn. Kan de minister dat zeggen?',
      'Voorts vragen zij wie de steigers onderhoudt.',
    ]
    const paper = await readDocument(
      'a.txt',
      Buffer.from(
        [
          'Eerste Kamer der Staten-Generaal',
          '36 998 VIII Vaststelling van de begroting van het Ministerie van Veren (VIII) voor het jaar 2024',
          'B VERSLAG VAN EEN SCHRIFTELIJK OVERLEG',
          'Vastgesteld 14 maart 2024',
          'Naar aanleiding van de brief is op 23 januari 2024 een brief gestuurd aan de Minister van Veren. De commissie brengt verslag uit van het gevoerde schriftelijk overleg.',
          'BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR VEREN',
          'Aan de Minister van Veren',
          'Den Haag, 23 januari 2024',
          'Vragen en opmerkingen van de leden van de fracties van ABC en KLM gezamenlijk',
          ...asked,
          'BRIEF VAN DE MINISTER VAN VEREN',
          'Aan de Voorzitter van de Eerste Kamer der Staten-Generaal',
          'Den Haag, 13 maart 2024',
          'Antwoorden op de vragen van de leden van de fracties van ABC en KLM gezamenlijk',
          asked[0],
          'Er zijn driehonderd veerponten.',
          asked[1],
          'De gemeenten doen dat.',
          'De Minister van Veren,\nP. van der Steiger',
        ].join('\n\n'),
      ),
    )
    expect(paper.kind).toBe('written-consultation')
    expect(paper.meta.identifiers[0]).toMatchObject({ value: '36998-VIII-B', text: '36 998 VIII, B' })
    expect(paper.meta.askedBy).toEqual(['ABC', 'KLM'])
    expect(paper.meta.answeredBy).toEqual(['De Minister van Veren, P. van der Steiger'])
    expect(paper.turns.map(turn => [turn.role, turn.party, turn.answers, wordsOf(paper, turn)])).toEqual([
      ['question', 'ABC en KLM', [], asked[0]],
      ['question', 'ABC en KLM', [], asked[1]],
      ['answer', null, ['t1'], 'Er zijn driehonderd veerponten.'],
      ['answer', null, ['t2'], 'De gemeenten doen dat.'],
    ])
  })

  test('an answer to a report without numbers: what each party asks, and what is answered behind it', async () => {
    const paper = await readDocument(
      'a.txt',
      Buffer.from(
        [
          '36 997 Wijziging van de Verenwet',
          'Nr. 7 NOTA NAAR AANLEIDING VAN HET VERSLAG',
          'Ontvangen 2 februari 2023',
          '1. Inleiding',
          'Met belangstelling heb ik kennisgenomen van het verslag.',
          '2. Hoofdlijnen',
          'De leden van de ABC-fractie vragen waarom de veren duurder worden.',
          'De brandstof is duurder geworden. Dat geldt voor alle veren.',
          'De leden van de KLM-fractie vragen of dat zo blijft.',
          'Dat is nog niet bekend.',
          '3. Steigers',
          'Deze leden vragen wie de steigers bouwt.',
          'Dat doen de gemeenten.',
          'De Minister van Veren,',
          'P. van der Steiger',
        ].join('\n\n'),
      ),
    )
    expect(paper.turns.map(({ role, party, answers }) => [role, party, ...answers])).toEqual([
      ['question', 'ABC'],
      ['answer', null, 't1'],
      ['question', 'KLM'],
      ['answer', null, 't3'],
      ['question', 'KLM'],
      ['answer', null, 't5'],
    ])
    expect(paper.turns.every(({ certainty }) => certainty <= 0.6)).toBe(true)
    expect(paper.meta.answeredBy).toEqual(['De Minister van Veren, P. van der Steiger'])
  })

  test('questions of a town’s council name their senders in the head, and are answered by its board', async () => {
    const paper = await readDocument(
      'a.txt',
      Buffer.from(
        'Gemeente Veerstad\n\nSchriftelijke vragen\n\nAan: het college van burgemeester en wethouders\nVan: mevrouw K. de Boer (ABC) en de heer P. Visser (KLM)\nDatum: 12 april 2022\nOnderwerp: het veer bij de brug\n\n1. Vaart het veer?\n2. Wat kost het?\n\nAntwoorden van het college:\n\n1. Ja.\n2. Een euro.\n',
      ),
    )
    expect(paper.meta).toMatchObject({
      title: 'Het veer bij de brug',
      date: '2022-04-12',
      askedBy: ['K. de Boer (ABC)', 'P. Visser (KLM)'],
      answeredBy: ['college van burgemeester en wethouders'],
    })
  })

  test('where several sign, an answer is of them all, and of whoever answers also for others it is theirs', async () => {
    const exchange = '1\nVaart het veer?\n\nAntwoord\nJa.\n\n2\nWat kost het?\n\nAntwoord\nEen euro.'
    const answerers = async (head: string) => {
      const { turns } = await readDocument('a.txt', Buffer.from(`${head}\n\n${exchange}`))
      return [...new Set(turns.filter(({ role }) => role === 'answer').map(({ speaker }) => speaker))]
    }
    const asked = 'Vragen van het lid Steiger (ABC) over veren (ingezonden 2 mei 2023, 2023Z99998).'
    expect(
      await answerers(
        `Datum 8 juni 2023\n\nHierbij de antwoorden op de vragen van het lid Steiger (ABC) over veren (ingezonden 2 mei 2023).\n\nDe minister van Veren,\nA. de Boer\n\nDe minister van Bruggen,\nB. de Wit`,
      ),
    ).toEqual(['De minister van Veren, A. de Boer; De minister van Bruggen, B. de Wit'])
    expect(
      await answerers(
        `${asked}\n\nAntwoord van Minister De Boer (Veren), mede namens de Minister van Bruggen (ontvangen 8 juni 2023).`,
      ),
    ).toEqual(['Minister De Boer (Veren)'])
  })

  test('a paper that opens with who publishes it is titled by what it is about', async () => {
    const paper = await readDocument(
      'a.txt',
      Buffer.from(
        'VLAAMS PARLEMENT\n\nCommissie voor Veren en Bruggen\n\nVergadering van 14 november 2023\n\nVraag om uitleg van An Steiger aan minister Els De Wit over de veren\n\nDe voorzitter\n\nMevrouw Steiger heeft het woord.\n\nAn Steiger (ABC)\n\nWanneer varen de veren?\n\nMinister Els De Wit\n\nIn mei.\n\nDe voorzitter\n\nDe vraag is afgehandeld.\n',
      ),
    )
    expect(paper.meta.title).toBe('Vraag om uitleg van An Steiger aan minister Els De Wit over de veren')
  })
})

describe('what a paper is and is called (as f14, f32 and f37)', () => {
  const read = (...paragraphs: string[]) => readDocument('a.txt', Buffer.from(paragraphs.join('\n\n')))

  test('a council’s report in the third person, with who holds office in a town', async () => {
    const { kind, turns } = await read(
      'Verslag van de openbare raadsvergadering van de gemeente Veerstad, gehouden op 12 mei 2022',
      'De voorzitter opent de vergadering.',
      'Mevrouw Steiger (ABC) vraagt of het veer gratis wordt.',
      'De heer De Wit (KLM) sluit zich daarbij aan.',
      'Wethouder Brug antwoordt dat het niet kan.',
      'De voorzitter sluit de vergadering.',
    )
    expect(kind).toBe('debate')
    expect(turns.map(({ speaker, party }) => [speaker, party])).toEqual([
      ['De voorzitter', null],
      ['Mevrouw Steiger', 'ABC'],
      ['De heer De Wit', 'KLM'],
      ['Wethouder Brug', null],
      ['De voorzitter', null],
    ])
  })

  test('a debate is called by what is on the agenda, not by the head of its pages', async () => {
    const { meta } = await read(
      'Tweede Kamer, Veren, 23e vergadering, woensdag 15 november 2023',
      'Aan de orde is het debat over veren.',
      'De voorzitter: Goedemiddag.',
      'Mevrouw Steiger (ABC): Voorzitter. Dank u wel.',
      'De heer Brug (KLM): Waarom niet?',
      'Minister De Wit: Dat doen wij.',
      'De voorzitter: Tot zover.',
    )
    expect(meta).toMatchObject({ title: 'Debat over veren', date: '2023-11-15' })
  })

  test('a motion that takes another’s place, in lines without blank ones between, is about its dossier', async () => {
    const { meta } = await readDocument(
      'a.txt',
      Buffer.from(
        'Tweede Kamer der Staten-Generaal\nVergaderjaar 2023-2024\n27 999 Veren\nNr. 651 GEWIJZIGDE MOTIE VAN HET LID STEIGER C.S. TER VERVANGING VAN DIE GEDRUKT ONDER NR. 640\nVoorgesteld 5 december 2023\nDe Kamer,\ngehoord de beraadslaging,\nverzoekt de regering een plan te sturen,\nen gaat over tot de orde van de dag.\nSteiger\nDe Wit\n',
      ),
    )
    expect(meta.title).toBe('Veren: gewijzigde motie van het lid Steiger c.s.')
    expect(meta.identifiers).toMatchObject([{ value: '27999-651' }])
  })

  test('an answer of the Bundesregierung has its own number and says who answers', async () => {
    const { meta, turns } = await read(
      'Deutscher Bundestag Drucksache 20/99123',
      'Antwort\nder Bundesregierung',
      'auf die Kleine Anfrage der Abgeordneten Petra Steiger und der Fraktion ABC\n– Drucksache 20/99012 –',
      'Zustand der Fähren',
      '1. Wie viele Fähren gibt es?',
      'Es gibt dreihundert Fähren.',
      '2. Was kosten sie?',
      'Das ist nicht bekannt.',
    )
    expect(meta.identifiers).toEqual([{ kind: 'document', value: '20/99123', text: 'Drucksache 20/99123' }])
    expect(meta.answeredBy).toEqual(['Bundesregierung'])
    expect(turns.filter(({ role }) => role === 'answer').map(({ speaker }) => speaker)).toEqual([
      'Bundesregierung',
      'Bundesregierung',
    ])
  })
})
