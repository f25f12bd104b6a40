import { expect, test } from 'vitest'
import { readMadeUp, turnsOf } from './read-made-up'

test('who greets before a numbered question answers nothing, and a party may have three words', async () => {
  const paper = await readMadeUp(
    [
      'Nr. 14 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG',
      'I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon',
      'Vragen en opmerkingen van de leden van de fractie van Nieuw Sociaal Contract',
      'De leden van de fractie van Nieuw Sociaal Contract hebben de brief met belangstelling gelezen.',
      '1',
      'Deze leden vragen wat een brug kost.',
      'Antwoord',
      'Een brug kost veel.',
      '2',
      'Wanneer is zij klaar?',
      'Antwoord',
      'In 2030.',
    ].join('\n\n'),
  )
  expect(turnsOf(paper)).toEqual([
    'statement {} De leden van de fractie van Nieuw Sociaal Contract hebben de brief met belangstelling gelezen.',
    'question {1} Deze leden vragen wat een brug kost.',
    'answer {Antwoord} Een brug kost veel.',
    'question {2} Wanneer is zij klaar?',
    'answer {Antwoord} In 2030.',
  ])
  expect(paper.turns[0]?.party).toBe('Nieuw Sociaal Contract')
})

test('answers in a part of their own name a party of three words', async () => {
  const paper = await readMadeUp(
    [
      'Nr. 14 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG',
      'I Vragen en opmerkingen vanuit de fracties',
      'Vragen en opmerkingen van de leden van de fractie van Nieuw Sociaal Contract',
      'De leden van de fractie van Nieuw Sociaal Contract vragen wat een brug kost.',
      'II Reactie van de minister',
      'De leden van de fractie van Nieuw Sociaal Contract vragen wat een brug kost. Een brug kost veel.',
    ].join('\n\n'),
  )
  const [question, answer] = paper.turns
  expect(answer?.answers).toEqual([question?.id])
})

test('the first of questions without numbers does not begin in the head, however many lines stand between', async () => {
  const paper = await readMadeUp(
    'Vragen van het lid Zeeman (D66) aan de minister van Bruggen over het onderhoud van bruggen\n\n \n\n\nKent u het bericht over bruggen?\n\nWat vindt u daarvan?\n\nBent u bereid te verven?',
  )
  expect(turnsOf(paper)[0]).toBe('question {} Kent u het bericht over bruggen?')
  expect(paper.meta.title).toBe('Vragen van het lid Zeeman (D66) over het onderhoud van bruggen')
})

test('a question goes on in a list behind its colon, and one member may be all of a party', async () => {
  const paper = await readMadeUp(
    [
      'INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG',
      'Inbreng van de leden van de D66-fractie',
      'De leden van de D66-fractie vragen een overzicht van:',
      '- het aantal bruggen;',
      '- de jaren waarin zij zijn geverfd?',
      'Inbreng van het lid van de 50PLUS-fractie',
      'Het lid van de 50PLUS-fractie is benieuwd naar oude bruggen.',
    ].join('\n\n'),
  )
  expect(turnsOf(paper)).toEqual([
    'question {} De leden van de D66-fractie vragen een overzicht van: / - het aantal bruggen; / - de jaren waarin zij zijn geverfd?',
    'question {} Het lid van de 50PLUS-fractie is benieuwd naar oude bruggen.',
  ])
  expect(paper.meta.askedBy).toEqual(['D66', '50PLUS'])
})

test('a line that begins with the number of a mention opens no question where answers are numbered', async () => {
  const paper = await readMadeUp(
    [
      'VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n',
      'Vragen en opmerkingen van de leden van de VVD-fractie\n',
      'De leden van de VVD-fractie vragen wat een brug kost.\n',
      '1. Antwoord van het kabinet\n',
      'Een brug kost veel.\n',
      'De leden van de VVD-fractie vragen of de minister de brug sluit.\n',
      '2. Antwoord van het kabinet\n',
      'Wat deze brug kost die al lang gesloten is staat hierboven bij het antwoord op vraag',
      '1. In dat licht is sluiten niet nodig.\n',
      'De leden van de VVD-fractie vragen wanneer de minister de brug opent.\n',
      '3. Antwoord van het kabinet\n',
      'Morgen.',
    ].join('\n'),
  )
  expect(turnsOf(paper).slice(2)).toEqual([
    'question {} De leden van de VVD-fractie vragen of de minister de brug sluit.',
    'answer {2. Antwoord van het kabinet} Wat deze brug kost die al lang gesloten is staat hierboven bij het antwoord op vraag 1. In dat licht is sluiten niet nodig.',
    'question {} De leden van de VVD-fractie vragen wanneer de minister de brug opent.',
    'answer {3. Antwoord van het kabinet} Morgen.',
  ])
})

/** Two letters, as the Eerste Kamer prints a committee's questions and the answers to them. */
const letters = (asked: readonly string[], answered: readonly string[]) =>
  [
    '35 812 Wijziging van de Wet op de veren',
    'F VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG',
    'BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR VEREN',
    'Aan de Minister van Veren',
    ...asked,
    'De leden van de vaste commissie voor Veren zien uw reactie met belangstelling tegemoet.',
    'De voorzitter van de vaste commissie voor Veren,',
    'H. Zand',
    'BRIEF VAN DE MINISTER VAN VEREN',
    'Aan de Voorzitter van de Eerste Kamer der Staten-Generaal',
    ...answered,
    'De Minister van Veren,',
    'C. Duin',
  ].join('\n\n')

test('what one letter only numbers and the other repeats with labels is asked once, and nobody asks in a signature', async () => {
  const paper = await readMadeUp(
    letters(
      [
        'Vragen van de leden van de QRS-fractie',
        '1. Hoeveel ponten zijn er uitgevallen?',
        'Vragen van de leden van de TUV-fractie',
        '2. Hoe is de veiligheid aan boord?',
      ],
      [
        'Vraag 1',
        'Hoeveel ponten zijn er uitgevallen?',
        'Antwoord op vraag 1',
        'Elf.',
        'Vraag 2',
        'Hoe is de veiligheid aan boord?',
        'Antwoord op vraag 2',
        'Goed.',
      ],
    ),
  )
  expect(paper.kind).toBe('written-consultation')
  expect(turnsOf(paper)).toEqual([
    'question {1.} Hoeveel ponten zijn er uitgevallen?',
    'question {2.} Hoe is de veiligheid aan boord?',
    'answer {Antwoord op vraag 1} Elf.',
    'answer {Antwoord op vraag 2} Goed.',
  ])
  expect(paper.turns.map(({ party, answers }) => [party, ...answers])).toEqual([
    ['QRS'],
    ['TUV'],
    [null, 't1'],
    [null, 't2'],
  ])
})

test('letters that number nothing are read by whom their paragraphs name, unsurely', async () => {
  const paper = await readMadeUp(
    letters(
      [
        'De leden van de fractie van KLM hebben de brief gelezen. Kunt u zeggen welke ponten varen?',
        'De leden van de NOP-fractie vragen daarnaast of de reders zijn geraadpleegd.',
      ],
      [
        'De leden van de fractie van KLM vragen welke ponten varen.',
        'Er varen drie ponten.',
        'De leden van de NOP-fractie vragen of de reders zijn geraadpleegd.',
        'Zij zijn in januari geraadpleegd.',
      ],
    ),
  )
  expect(paper.kind).toBe('written-consultation')
  expect(paper.meta.askedBy).toEqual(['KLM', 'NOP'])
  expect(paper.turns.map(({ role, party, answers }) => [role, party, ...answers])).toEqual([
    ['question', 'KLM'],
    ['question', 'NOP'],
    ['answer', null, 't1'],
    ['answer', null, 't2'],
  ])
  expect(turnsOf(paper).at(-1)).toMatch(/geraadpleegd\.$/)
  for (const { certainty } of paper.turns) expect(certainty).toBeLessThanOrEqual(0.6)
})

test('a report’s paragraphs name who asks in several ways, and a heading of its next part is nobody’s question', async () => {
  const paper = await readMadeUp(
    [
      '36 245 Regels over pleziervaart',
      'B VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR WATER',
      'Het voorbereidend onderzoek heeft de commissie aanleiding gegeven tot de volgende vragen.',
      '1. Uitvoering',
      'De fractieleden van JKL zien dat het register mislukte. Kan de regering daarop ingaan?',
      'De GHI-fractieleden vragen wie handhaaft.',
      'Zij vragen ook wie betaalt.',
      'II. ARTIKELSGEWIJS DEEL',
      'Artikel 1, onderdeel B',
      'Het lid van de fractie van MNO wil graag weten wanneer de wet ingaat.',
      'De leden van de fracties van GHI en JKL verzoeken om een begroting.',
      'De voorzitter van de vaste commissie voor Water,',
      'Van Oever',
    ].join('\n\n'),
  )
  expect(paper.turns.map(({ role, party }) => `${role} ${party}`)).toEqual([
    'question JKL',
    'question GHI',
    'question MNO',
    'question GHI en JKL',
  ])
  expect(turnsOf(paper)[1]).toMatch(/betaalt\.$/)
  expect(turnsOf(paper)[3]).toMatch(/begroting\.$/)
  expect(paper.meta.askedBy).toEqual(['JKL', 'GHI', 'MNO'])
  expect(paper.meta.title).toBe(
    'Regels over pleziervaart: voorlopig verslag van de vaste commissie voor Water',
  )
})
