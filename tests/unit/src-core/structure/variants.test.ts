import { beforeAll, describe, expect, test } from 'vitest'
import { documentFaults } from '../../../../src-core/document/document-faults'
import type { StructuredDocument } from '../../../../src-core/document/model'
import { structureDocument } from '../../../../src-core/structure/structure-document'
import type { WordList } from '../../../../src-core/vocabulary/words'
import { knownWords } from '../../../../src-main/import/known-words'

// Small papers written for these tests, in forms that real papers have.

const SOURCE = { name: 'x.txt', mediaType: 'text/plain', bytes: 1, sha256: '0'.repeat(64) }
let words: WordList

beforeAll(async () => {
  words = await knownWords()
})

function read(text: string, unit: 'lines' | 'paragraphs' = 'lines'): StructuredDocument {
  const lines = text.split('\n').map(line => ({ text: line, page: 1 }))
  const document = structureDocument({ lines, unit }, SOURCE, words)
  expect(documentFaults(document)).toEqual([])
  return document
}

/** Turns as `q1 Wat nu?`, the label left out. */
function turns(document: StructuredDocument): string[] {
  return document.turns.map(({ role, numbers, start, end, label }) => {
    const text = document.text.slice(start + (label?.length ?? 0), end).trim()
    return `${role.charAt(0)}${numbers.join('+')} ${text.replace(/\n/g, ' / ')}`
  })
}

const HEAD =
  'Vragen van het lid De Vries (SP) aan de minister van Financiën over de begroting (ingezonden 3 mei 2023).\n\n'

describe('labels in other spellings', () => {
  test.each([
    ['Vraag 1:', 'Antwoord 1:'],
    ['Vraag 1.', 'Antwoord op vraag 1.'],
    ['VRAAG 1', 'ANTWOORD 1'],
    ['Vraag  1', 'Antwoord  vraag  1 :'],
    ['Vraag 1', 'Antwoord van de minister op vraag 1'],
    ['Vraag nr. 1', 'Antwoord op de vraag 1'],
    ['Question 1', 'Answer to question 1'],
    ['Frage 1', 'Antwort zu Frage 1'],
    ['Vraag .1', 'Antwoord 1'],
    ['1.', 'Antwoord'],
    ['1)', 'Antwoord:'],
  ])('%s and %s', (question, answer) => {
    const second = (label: string) => label.replace('1', '2')
    const paper = read(
      `${HEAD}${question}\nKent u dit bericht?\n\n${answer}\nJa.\n\n${second(question)}\nWat vindt u daarvan?\n\n${second(answer)}\nDat is jammer.`,
    )
    expect(turns(paper)).toEqual([
      'q1 Kent u dit bericht?',
      'a1 Ja.',
      'q2 Wat vindt u daarvan?',
      'a2 Dat is jammer.',
    ])
    expect(paper.turns.map(({ answers }) => answers.length)).toEqual([0, 1, 0, 1])
  })

  test.each([
    ['Antwoord op de vragen 2 en 3', [2, 3]],
    ['Antwoord op vragen 2, en 3:', [2, 3]],
    ['Antwoorden 2 t/m 3', [2, 3]],
    ['Antwoord vragen 2-3', [2, 3]],
    ['Antwoord 2 tot en met 3', [2, 3]],
    ['Beantwoording vragen 2 & 3', [2, 3]],
  ])('combined: %s', (label, numbers) => {
    const paper = read(
      `${HEAD}Vraag 1\nEen?\nAntwoord 1\nJa.\nVraag 2\nTwee?\nVraag 3\nDrie?\n${label}\nNee.`,
    )
    const last = paper.turns.at(-1)
    expect(last?.numbers).toEqual(numbers)
    expect(last?.answers).toEqual(
      paper.turns.filter(turn => turn.numbers[0] !== 1 && turn.role === 'question').map(turn => turn.id),
    )
  })

  test('questions and answers on the same line as their labels', () => {
    const paper = read(
      `${HEAD}Vraag 1: Kent u het bericht dat de trein te laat komt?\nAntwoord 1: Ja, dat ken ik.\nVraag 2: Wat doet u eraan?\nAntwoord 2: Ik praat met de vervoerder.`,
    )
    expect(turns(paper)).toEqual([
      'q1 Kent u het bericht dat de trein te laat komt?',
      'a1 Ja, dat ken ik.',
      'q2 Wat doet u eraan?',
      'a2 Ik praat met de vervoerder.',
    ])
  })

  test('a numbered list within an answer opens no question', () => {
    const paper = read(
      `${HEAD}1. Welke stappen zet u?\n\nAntwoord:\nIk zet drie stappen:\n1. Ik schrijf een brief.\n2. Ik voer een gesprek.\n3. Ik meld de uitkomst.\n\n2. Wanneer bent u klaar?\n\nAntwoord:\nIn mei.`,
    )
    expect(paper.turns.map(({ role, numbers }) => `${role} ${numbers}`)).toEqual([
      'question 1',
      'answer 1',
      'question 2',
      'answer 2',
    ])
  })

  test('a mention of a question at the start of a line opens none', () => {
    const paper = read(
      `${HEAD}Vraag 1\nWat is uw antwoord?\nAntwoord 1\nDit hangt samen met wat ik schreef in het antwoord op\nvraag 2. Daarom verwijs ik daarnaar.\nVraag 2\nEn nu?\nAntwoord 2\nNiets.`,
    )
    expect(turns(paper)).toEqual([
      'q1 Wat is uw antwoord?',
      'a1 Dit hangt samen met wat ik schreef in het antwoord op vraag 2. Daarom verwijs ik daarnaar.',
      'q2 En nu?',
      'a2 Niets.',
    ])
  })

  test('numbers are kept as printed, and what is odd is said', () => {
    const paper = read(
      `${HEAD}Vraag 1\nA?\nAntwoord 1\nB.\nVraag 3\nC?\nAntwoord 3\nD.\nVraag 3\nE?\nAntwoord 4\nF.`,
    )
    expect(paper.turns.map(({ label }) => label)).toEqual([
      'Vraag 1',
      'Antwoord 1',
      'Vraag 3',
      'Antwoord 3',
      'Vraag 3',
      'Antwoord 4',
    ])
    expect(paper.warnings.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['number-gap', 'number-repeated']),
    )
    expect(paper.turns.at(-1)?.answers).toEqual([paper.turns[4]?.id])
  })
})

describe('written consultations', () => {
  const OPENING =
    'VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\nIn de vaste commissie voor Financiën bestond bij enkele fracties behoefte een aantal vragen en opmerkingen voor te leggen aan de minister van Financiën over de brief van 3 mei 2023.\n'

  test.each([
    ['Vragen en opmerkingen van de leden van de VVD-fractie', 'VVD'],
    ['Vragen en opmerkingen van de leden van de fractie van de ChristenUnie', 'ChristenUnie'],
    ['Inbreng van de leden van de PvdD-fractie', 'PvdD'],
    ['Vragen en opmerkingen van de GroenLinks-PvdA-fractie', 'GroenLinks-PvdA'],
    ['Vragen en opmerkingen van het lid Omtzigt', 'Lid Omtzigt'],
    ['VRAGEN EN OPMERKINGEN VAN DE LEDEN VAN DE SP-FRACTIE', 'SP'],
    ['• Inbreng van de leden van de fractie van Nieuw Sociaal Contract', 'Nieuw Sociaal Contract'],
    ['Vragen en opmerkingen van de leden van de Fractie Den Haan', 'Fractie Den Haan'],
  ])('%s is %s', (heading, party) => {
    const paper = read(`${OPENING}\n${heading}\n\nDe leden vragen of de minister dit kan toelichten.\n`)
    expect(paper.sections.map(section => section.party)).toEqual([party])
    expect(paper.kind).toBe('written-consultation')
  })

  test('with all answers in part II, each under who asked', () => {
    const paper = read(
      `${OPENING}\nI Vragen en opmerkingen vanuit de fracties\n\nVragen en opmerkingen van de leden van de VVD-fractie\n\nDe leden van de VVD-fractie vragen wat dit kost?\n\nVragen en opmerkingen van de leden van de SP-fractie\n\nDe leden van de SP-fractie vragen wie dit betaalt?\n\nII Reactie van de minister\n\nDe leden van de VVD-fractie vragen wat dit kost. De kosten bedragen tien miljoen euro.\n\nDit bedrag is nog niet gedekt.\n\nDe leden van de SP-fractie vragen wie dit betaalt. De belastingbetaler doet dat.\n`,
    )
    const questions = paper.turns.filter(({ role }) => role === 'question')
    const answers = paper.turns.filter(({ role }) => role === 'answer')
    expect(questions.map(({ party }) => party)).toEqual(['VVD', 'SP'])
    expect(answers.map(turn => turn.answers)).toEqual(questions.map(({ id }) => [id]))
    expect(paper.text.slice(answers[0]?.start, answers[0]?.end)).toContain('nog niet gedekt')
  })
})

describe('layout', () => {
  test.each([
    ['de Neder-\nlandse regering vindt dat', 'de Nederlandse regering'],
    ['de NAVO-\nbondgenoten vinden dat', 'de NAVO-bondgenoten'],
    ['de kosten-\nbatenanalyse van gevolgen', 'de kosten-batenanalyse van'],
    ['de lucht-\nen zeemacht', 'de lucht- en zeemacht'],
    ['het niet-\nnakomen van afspraken', 'het niet-nakomen'],
    ['GroenLinks, dat wil zeggen over Groen-\nLinks', 'over GroenLinks en'],
    ['Noord-Brabant, dat wil zeggen over Noord-\nBrabant', 'over Noord-Brabant en'],
    ['in 2021-\n2022 was dat', 'in 2021-2022 was'],
    ['zie https://www.rijk-\noverheid.nl/stuk voor meer', 'https://www.rijk-overheid.nl/stuk'],
    ['een verze\u00AD\nkeraar betaalt', 'een verzekeraar betaalt'],
  ])('%j', (printed, expected) => {
    expect(read(`Geachte voorzitter,\n\nHierbij meld ik u over ${printed} en dat is alles.`).text).toContain(
      expected,
    )
  })

  test.each([
    `Geachte voorzitter,\n\nDe werkgelegenheids-top, ${['EU', 'VN', 'IMF', 'OM', 'CBS', 'ICT', 'CDA'].flatMap(name => ['overleg', 'rapport', 'topic'].map(word => `het ${name}-${word}`)).join(', ')}.`,
    'Dear Mr Speaker,\n\nWe look-out for the sub-section on the music-hall and on peace-keeping of the out-patients.',
    'Dear Mr Speaker,\n\nThe terms of the Project Gutenberg-tm and the re-election of the back-benchers, and a half-open door.',
  ])('what a paper itself writes with a hyphen within its lines keeps it: %j', text => {
    expect(read(text).text.split('\n').at(-1)).toBe(text.split('\n').at(-1))
  })

  test('a space behind a lost break tells in English too', () => {
    expect(read('Dear Mr Speaker,\n\nThe cus- tomers will reply.').text).toContain('The customers will')
  })

  test('a hyphen that was left inside a word goes, one that belongs stays', () => {
    const paper = read(
      'Geachte voorzitter,\n\nDe Neder-landse regering in het NAVO-land doet een aankondi-ging over de EU-inzet.',
    )
    expect(paper.text).toContain(
      'De Nederlandse regering in het NAVO-land doet een aankondiging over de EU-inzet.',
    )
    expect(paper.repairs.filter(({ kind }) => kind === 'hyphen')).toHaveLength(2)
  })

  test('glued words are shown, not changed', () => {
    const paper = read(
      'Geachte voorzitter,\n\nWij willen dit pakken,zodat hetInternationaal Gerechtshof hetvoorstel ziet. GroenLinks en PvdA ook, na (door)ontwikkeling.',
    )
    const glued = paper.warnings.filter(({ kind }) => kind === 'glued-words')
    expect(glued.map(({ start, end }) => paper.text.slice(start, end))).toEqual([
      'pakken,zodat',
      'hetInternationaal',
      'hetvoorstel',
    ])
  })

  test('a footnote is tied though a page ends between, and headers of pages are no text', () => {
    const page = (number: number, body: string, note = '') =>
      `Jaarverslag Rekenkamer\n${body}\n${note}\n\nTweede Kamer, vergaderjaar 2022–2023, Aanhangsel ${number}`
    const paper = read(
      `${HEAD}Vraag 1\n${page(1, 'Kent u het rapport?1 Wat vindt u van de aan-', '1 Rekenkamer, Rapport over geld, 2022')}\n${page(2, 'pak van dit probleem?2\nAntwoord 1\nDat is goed en', '2 Kamerstuk 36 200, nr. 5')}\n${page(3, 'nodig. Het is al vaak gezegd.')}`,
    )
    expect(turns(paper)).toEqual([
      'q1 Kent u het rapport?1 Wat vindt u van de aanpak van dit probleem?2',
      'a1 Dat is goed en nodig. Het is al vaak gezegd.',
    ])
    expect(paper.footnotes.map(({ mark, block, marks }) => [mark, block !== null, marks.length])).toEqual([
      ['1', true, 1],
      ['2', true, 1],
    ])
    expect(paper.furniture.filter(({ text }) => text === 'Jaarverslag Rekenkamer')).toHaveLength(3)
  })
})

test('a scan’s stray full stop hides no label in a text that lost its line breaks', () => {
  const long = 'Dat is een lang verhaal over geld en over wat dat kost. '.repeat(30)
  const labels = [1, 2, 3].map(number => `Vraag ${number === 2 ? '.2' : number} Kan dat anders? ${long}`)
  const questions = read(`Antwoorden op vragen over geld ${labels.join('')}`).turns.filter(
    ({ role }) => role === 'question',
  )
  expect(questions.map(({ numbers }) => numbers)).toEqual([[1], [2], [3]])
})

describe('references', () => {
  const paper = () =>
    read(
      `${HEAD}Vraag 1\nA?\nAntwoord 1\nZie vragen 2 t/m 4 en het antwoord op vraag 5.\nVraag 2\nB?\nAntwoord 2\nZie vraag 1, 3 en 5.\nVraag 3\nC?\nAntwoord 3\nOp 3 mei 2023 gaf ik antwoord op 14 vragen; zie ook antwoord 3 maanden later niet.\nVraag 4\nD?\nAntwoord 4\nZie het antwoord op vraag 2 van het lid Jansen (Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 14).\nVraag 5\nE?\nAntwoord 5\nNee.`,
    )
  test('lists and ranges point at every turn they name, another paper’s questions at none', () => {
    const document = paper()
    const numbers = (id: string) => document.turns.find(turn => turn.id === id)?.numbers[0]
    const found = document.inlines
      .filter(({ kind }) => kind === 'cross-reference')
      .map(({ target, targets }) => (targets ?? (target ? [target] : [])).map(numbers))
    expect(found.slice(0, 5)).toEqual([[2, 3, 4], [5], [1], [3], [5]])
    const four = document.turns.find(({ role, numbers: own }) => role === 'answer' && own[0] === 4)
    expect(
      document.inlines.some(
        ({ kind, start }) =>
          kind === 'cross-reference' &&
          start >= (four?.start ?? 0) &&
          start < (four?.end ?? 0) &&
          start > (four?.start ?? 0) + 12,
      ),
    ).toBe(false)
  })

  test.each([
    ['Kamerstuk 36 200 VII, nr. 12', 'kamerstuk:36200-VII-12'],
    ['Kamerstukken II 2021–2022, 29 279, nr. 339', 'kamerstuk:29279-339'],
    ['Kamerstuk 21 501-02, nr. 2433', 'kamerstuk:21501-02-2433'],
    ['kst-35925-VII-12', 'kamerstuk:35925-VII-12'],
    ['Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 507', 'aanhangsel:2024-2025-507'],
    ['Handelingen II 2022/23, nr. 45, item 7', 'handelingen:2022-2023-45-7'],
    ['2023Z01234', 'zaak:2023Z01234'],
    ['2023D04321', 'document:2023D04321'],
    ['BWBR0001840', 'law:BWBR0001840'],
  ])('%s', (printed, target) => {
    const document = read(`Geachte voorzitter,\n\nIk verwijs naar ${printed} en dank u.`)
    const found = document.inlines.filter(({ kind }) => kind === 'identifier')
    expect(found.map(inline => [document.text.slice(inline.start, inline.end), inline.target])).toEqual([
      [printed.replace(/^Kamerstuk(?:ken II 2021–2022,)? /, ''), target],
    ])
  })

  test('amounts, dates and years are no papers', () => {
    const document = read(
      'Geachte voorzitter,\n\nIn 2021-2022 kostte het 15 000-20 000 euro, of 12 500 euro op 3-5-2022.',
    )
    expect(document.inlines.filter(({ kind }) => kind === 'identifier')).toEqual([])
  })
})

describe('other kinds', () => {
  test('a debate by who speaks', () => {
    const paper = read(
      'De voorzitter:\nIk open de vergadering.\n\nMevrouw Van der Plas (BBB):\nVoorzitter. Dank u wel.\n\nDe heer El Abassi (DENK):\nIk heb een vraag.\n\nMinister De Jonge:\nDat antwoord ik u graag.\n\nDe vergadering wordt gesloten.',
    )
    expect(paper.kind).toBe('debate')
    expect(paper.turns.map(({ speaker, party }) => [speaker, party])).toEqual([
      ['De voorzitter', null],
      ['Mevrouw Van der Plas', 'BBB'],
      ['De heer El Abassi', 'DENK'],
      ['Minister De Jonge', null],
    ])
    expect(turns(paper).at(-1)).toBe('s Dat antwoord ik u graag.')
  })

  test('a motion by its considerations and requests', () => {
    const paper = read(
      'MOTIE VAN HET LID JANSEN\nVoorgesteld 3 mei 2023\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\nconstaterende dat het regent;\n\noverwegende dat paraplu’s helpen;\n\nverzoekt de regering paraplu’s uit te delen,\n\nen gaat over tot de orde van de dag.\n\nJansen',
    )
    expect(paper.kind).toBe('motion')
    expect(paper.turns.map(({ label }) => label)).toEqual([
      'constaterende dat',
      'overwegende dat',
      'verzoekt de regering',
    ])
  })

  test('a letter, and anything else', () => {
    expect(
      read(
        'Geachte voorzitter,\n\nHierbij zend ik u het rapport.\n\nHoogachtend,\n\nDe minister van Financiën',
      ).kind,
    ).toBe('letter')
    const novel = read('HOOFDSTUK I\n\nHet was een donkere nacht. De wind blies door de straten van de stad.')
    expect([novel.kind, novel.turns]).toEqual(['other', []])
    expect(novel.kindCertainty).toBeLessThan(0.5)
  })

  test('questions that are put off', () => {
    const paper = read(
      `${HEAD}Vraag 1\nWat?\nVraag 2\nHoe?\n\nMededeling\nDe vragen kunnen niet binnen de termijn worden beantwoord.`,
    )
    expect(paper.kind).toBe('questions')
    expect(paper.turns.map(({ role }) => role)).toEqual(['question', 'question', 'statement'])
  })
})

describe('labels and layout', () => {
  test('text may follow labels with nothing between, where a paper writes them so', () => {
    const paper = read(
      `${HEAD}Vraag 1 Kent u deze brug?\nAntwoord 1 Ja.\nVraag 2 U zegt dat zij open is. Waarom?\nAntwoord op vraag 2 Zie het antwoord op\nvraag 1.\nVraag 3 Is zij oud?\nAntwoord 3 Nee.`,
    )
    expect(turns(paper)).toEqual([
      'q1 Kent u deze brug?',
      'a1 Ja.',
      'q2 U zegt dat zij open is. Waarom?',
      'a2 Zie het antwoord op vraag 1.',
      'q3 Is zij oud?',
      'a3 Nee.',
    ])
  })

  test('a line that begins with a mention is no label where labels stand alone', () => {
    const paper = read(
      `${HEAD}Vraag 1\nKent u deze brug?\nAntwoord 1\nJa, zoals ook gezegd in het antwoord op\nVraag 3 Zie ook daar.\nVraag 2\nIs zij open?\nAntwoord 2\nNee.`,
    )
    expect(paper.turns.map(({ label }) => label)).toEqual(['Vraag 1', 'Antwoord 1', 'Vraag 2', 'Antwoord 2'])
  })

  test('a heading over two lines whose first names who answers is no label', () => {
    const paper = read(
      `${HEAD}Antwoorden van de minister van Justitie en\nVeiligheid op Kamervragen over bruggen\n\nVraag 1\nKent u deze brug?\nAntwoord 1\nJa.\nVraag 2\nIs zij open?\nAntwoord 2\nNee.`,
    )
    expect(turns(paper)).toEqual(['q1 Kent u deze brug?', 'a1 Ja.', 'q2 Is zij open?', 'a2 Nee.'])
  })

  test('a question in bold below its label is no heading', () => {
    const lines = [
      'Vraag 1',
      '*Kent u deze brug?',
      '*Is zij open?',
      'Antwoord 1',
      'Ja.',
      '*Over tunnels',
    ].map(text => ({
      text: text.replace('*', ''),
      page: 1,
      ...(text.startsWith('*') && { role: 'heading' as const, level: 2 }),
    }))
    const document = structureDocument({ lines, unit: 'paragraphs' }, SOURCE, words)
    expect(turns(document)).toEqual(['q1 Kent u deze brug? / Is zij open?', 'a1 Ja.'])
    expect(document.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(1)
  })

  test('a line is a paragraph’s last by its printed width, not by how many letters it has', () => {
    const printed = (text: string, width: number, y: number) => ({
      text,
      page: 1,
      box: { x: 50, y, width, size: 10 },
    })
    const lines = [
      printed('Een zin over bruggen, tunnels en wegen in het hele land die hier nog lang niet is.', 400, 100),
      printed('WAT DE MINISTER MET ALLE NIEUWE BRUGGEN WIL DOEN VALT.', 395, 112),
      printed('De leden van de fractie vinden dat een brug nu eindelijk open moet, hoe dan ook.', 398, 124),
      printed('Daar is alles wel mee gezegd.', 140, 136),
    ]
    const document = structureDocument({ lines, unit: 'lines' }, SOURCE, words)
    expect(document.blocks).toHaveLength(1)
  })
})
