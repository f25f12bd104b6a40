import { describe, expect, test } from 'vitest'
import { readMadeUp } from '../read-made-up'

/** A paper with a blank line behind each of its lines. */
const paper = (...lines: string[]) => readMadeUp(lines.join('\n\n'))

describe('questions of houses that were not read before', () => {
  test('a Swedish answer tells what it was asked, and is signed below place and day', async () => {
    const { kind, language, meta, turns } = await paper(
      'Svar på fråga 2023/24:812 av Karin Ekdahl (S)',
      'Slussarnas skick',
      'Karin Ekdahl har frågat mig vilka åtgärder jag avser att vidta för att förbättra slussarnas skick.',
      'Regeringen lät i våras göra en undersökning. Den visar att underhållet av tre av tio slussar ligger efter.',
      'Jag följer frågan noga.',
      'Stockholm den 13 mars 2024',
      'Nils Forsell',
      'Landsbygdsminister',
    )
    expect([kind, language]).toEqual(['question-answers', 'sv'])
    expect(meta).toMatchObject({
      title: 'Slussarnas skick',
      date: '2024-03-13',
      askedBy: ['Karin Ekdahl (S)'],
      answeredBy: ['Landsbygdsminister, Nils Forsell'],
      identifiers: [{ value: '2023/24:812' }],
    })
    expect(turns.map(({ role, speaker, party, answers }) => ({ role, speaker, party, answers }))).toEqual([
      { role: 'question', speaker: 'Karin Ekdahl', party: 'S', answers: [] },
      { role: 'answer', speaker: 'Landsbygdsminister, Nils Forsell', party: null, answers: ['t1'] },
    ])
  })

  test('a Norwegian question has a label, and the day it was answered', async () => {
    const { kind, language, meta, turns } = await paper(
      'Skriftlig spørsmål fra Kari Lunde (SV) til samferdselsministeren',
      'Dokument nr. 15:1456 (2023-2024)',
      'Innlevert: 05.03.2024',
      'Besvart: 13.03.2024 av samferdselsminister Jon Nygaard',
      'Spørsmål',
      'Hva vil statsråden gjøre for å bedre tilstanden?',
      'Svar',
      'Arbeidet skal begynne neste år, og det er satt av penger til det.',
    )
    expect([kind, language]).toEqual(['question-answers', 'nb'])
    expect(meta).toMatchObject({
      date: '2024-03-13',
      questionsDate: '2024-03-05',
      answeredBy: ['samferdselsminister Jon Nygaard'],
      identifiers: [{ value: '15:1456 (2023-2024)' }],
    })
    expect(turns.map(({ role, speaker, party }) => [role, speaker, party])).toEqual([
      ['question', 'Kari Lunde', 'SV'],
      ['answer', 'samferdselsminister Jon Nygaard', null],
    ])
  })

  test('Portuguese questions are numbered, and their head is no label', async () => {
    const { kind, language, meta, turns } = await paper(
      'Pergunta 1234/XVI/1.ª',
      'Assunto: Estado das eclusas do rio',
      'Destinatário: Ministro das Infraestruturas',
      'O Governo mandou realizar um estudo sobre o estado das eclusas.',
      'Assim, solicita-se ao Governo que responda às seguintes perguntas:',
      '1. Tem o Governo conhecimento do estado das eclusas?',
      '2. Que medidas vai tomar e em que prazo?',
      'Palácio de São Bento, 6 de março de 2024',
      'ANA LOURENÇO(ABC)',
    )
    expect([kind, language, meta.title, meta.date]).toEqual([
      'questions',
      'pt',
      'Estado das eclusas do rio',
      '2024-03-06',
    ])
    expect(meta.identifiers.map(({ value }) => value)).toEqual(['1234/XVI/1'])
    expect(turns.map(({ numbers }) => numbers)).toEqual([[1], [2]])
  })

  test('a Danish minister who signs with a name alone answers, and a title that names the question is no answer', async () => {
    const { meta, turns } = await paper(
      'Svar på spørgsmål nr. S 712 fra Lone Bisgaard (SF)',
      'Dato 15. marts 2024',
      'Spørgsmål nr. S 712:',
      'Hvad vil ministeren gøre for at forbedre slusernes tilstand?',
      'Svar:',
      'Det er hensigten, at arbejdet begynder næste år.',
      'Med venlig hilsen',
      'Peter Holmgaard',
    )
    expect(meta).toMatchObject({ askedBy: ['Lone Bisgaard (SF)'], answeredBy: ['Peter Holmgaard'] })
    expect(turns.map(({ role, speaker, numbers }) => [role, speaker, numbers])).toEqual([
      ['question', 'Lone Bisgaard', [712]],
      ['answer', 'Peter Holmgaard', [712]],
    ])
  })

  test('a question of the French Senate and one of the Walloon parliament', async () => {
    const senate = await paper(
      'Question écrite n°09876 - 16e législature',
      'Question de M. Luc Bertin (Loiret - Les Républicains) publiée le 18/01/2024',
      'M. Luc Bertin attire l’attention de M. le ministre sur l’entretien des écluses.',
      'Réponse du Ministère de la transition écologique publiée le 14/03/2024',
      'Une enveloppe est prévue pour les travaux.',
    )
    expect(senate.meta).toMatchObject({ date: '2024-03-14', questionsDate: '2024-01-18' })
    expect(senate.turns.map(({ role, speaker, party }) => [role, speaker, party])).toEqual([
      ['question', 'Luc Bertin', 'Les Républicains'],
      ['answer', 'Ministère de la transition écologique', null],
    ])
    const walloon = await paper(
      'N° : 412 (2023-2024) 1',
      'Question écrite du 05/02/2024',
      'de LAMBERT Éric',
      'à HENROTIN Philippe, Ministre de la Mobilité',
      'Quel est l’état des écluses ?',
      'Réponse du 12/03/2024',
      'de HENROTIN Philippe',
      'Les travaux commencent l’an prochain.',
    )
    expect(walloon.meta).toMatchObject({
      date: '2024-03-12',
      questionsDate: '2024-02-05',
      askedBy: ['Éric Lambert'],
      answeredBy: ['Philippe Henrotin, Ministre de la Mobilité'],
      identifiers: [{ value: '412 (2023-2024) 1' }],
    })
    expect(walloon.turns.map(({ role, answers }) => [role, answers])).toEqual([
      ['question', []],
      ['answer', ['t1']],
    ])
  })

  test('each question of a Belgian bulletin is one, with the numbers within it', async () => {
    const { turns } = await paper(
      'DO 2023202421345',
      'Vraag nr. 702 van mevrouw de volksvertegenwoordiger Els Vandewalle van 10 januari 2024 (N.) aan de minister van Mobiliteit:',
      '1. Hoeveel treinen hadden vertraging?',
      '2. Welke maatregelen neemt u?',
      'Antwoord van de minister van Mobiliteit van 13 februari 2024, op de vraag nr. 702 van mevrouw de volksvertegenwoordiger Els Vandewalle van 10 januari 2024 (N.):',
      '1. In 2023 waren er 1.204 vertraagde treinen.',
      '2. De wissels worden vernieuwd.',
      'DO 2023202421399',
      'Vraag nr. 715 van de heer volksvertegenwoordiger Bert Lambrechts van 17 januari 2024 (N.) aan de minister van Mobiliteit:',
      'Hoeveel stations hebben een lift?',
      'Antwoord van de minister van Mobiliteit van 14 februari 2024, op de vraag nr. 715 van de heer volksvertegenwoordiger Bert Lambrechts van 17 januari 2024 (N.):',
      'Er zijn 112 stations met een lift.',
    )
    expect(turns.map(({ role, speaker, numbers }) => [role, speaker, numbers])).toEqual([
      ['question', 'Els Vandewalle', [702]],
      ['answer', 'de minister van Mobiliteit', [702]],
      ['question', 'Bert Lambrechts', [715]],
      ['answer', 'de minister van Mobiliteit', [715]],
    ])
  })

  test('Irish written answers name who asks without a title', async () => {
    const { kind, turns } = await paper(
      'Written Answers',
      '101. Nora Quill asked the Minister for Transport the number of locks that are closed; and if he will make a statement on the matter. [9911/24]',
      'Minister for Transport (Deputy Sean Harty): There are 34 locks closed.',
      '102. Pat Mulvey asked the Minister for Transport when ferries will resume. [9912/24]',
      'Minister for Transport (Deputy Sean Harty): They resume in May.',
    )
    expect(kind).toBe('question-answers')
    expect(turns.map(({ role, speaker, numbers }) => [role, speaker, numbers])).toEqual([
      ['question', 'Nora Quill', [101]],
      ['answer', 'Minister for Transport (Deputy Sean Harty)', [101]],
      ['question', 'Pat Mulvey', [102]],
      ['answer', 'Minister for Transport (Deputy Sean Harty)', [102]],
    ])
  })

  test.each([
    ['en', 'Answer given by Mr Example', 'on behalf of the European Commission', '(17 May 2024)'],
    ['pt', 'Resposta dada por Adina Exemplo', 'em nome da Comissão Europeia', '(17 de maio de 2024)'],
    ['de', 'Antwort von Frau Beispiel', 'im Namen der Europäischen Kommission', '(17. Mai 2024)'],
  ])('who answers for the Commission may stand on two lines: %s', async (_, answer, behalf, day) => {
    const { meta, turns } = await paper(
      'E-001234/2024',
      '1. Is the Commission aware of the state of the locks?',
      '2. What funding is available?',
      answer,
      behalf,
      day,
      '1. The Commission is aware of the situation.',
      '2. Support is available.',
    )
    const who = `${answer.replace(/^.* (?:by|por|von) /, '')} ${behalf}`
    expect(meta).toMatchObject({ date: '2024-05-17', answeredBy: [who] })
    expect(turns.map(({ role, numbers }) => [role, numbers])).toEqual([
      ['question', [1]],
      ['question', [2]],
      ['answer', [1]],
      ['answer', [2]],
    ])
  })
})

describe('numbers that papers of other houses have in their heads', () => {
  test.each([
    ['7123/24 REV 1', '7123/24 REV 1'],
    ['Oral evidence: State of the canals, HC 412', 'HC 412'],
    ['CRIV 55 COM 1288', 'CRIV 55 COM 1288'],
    ['Interrogazione a risposta in commissione 5-02134', '5-02134'],
    ['Tram. 314-07654/13', '314-07654/13'],
  ])('%s', async (line, number) => {
    const { meta } = await paper(
      line,
      'State of the locks',
      'The locks along the canal are old, and this has been known for years.',
    )
    expect(meta.identifiers.map(({ value }) => value)).toContain(number)
  })

  test('a year of sessions alone on a line is none', async () => {
    const { meta } = await paper('2023/24', 'State of the locks', 'The locks along the canal are old.')
    expect(meta.identifiers).toEqual([])
  })
})
