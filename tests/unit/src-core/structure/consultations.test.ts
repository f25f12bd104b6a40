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
