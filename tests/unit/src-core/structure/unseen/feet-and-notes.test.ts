import { expect, test } from 'vitest'
import { readMadeUp } from '../read-made-up'

// What stands at the edges of made-up papers, each of which was read wrongly at first.

test('the number below the only foot that has none is its page’s', async () => {
  const paper = await readMadeUp(`Vraag 1
Waar kunnen gezinnen na 1 januari terecht?
Antwoord 1
In de omliggende havens. Over vervoer is eerder gesproken.
ah-tk-20232024-388
ISSN 0921 - 7398
’s-Gravenhage 2023
Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel
1
Vraag 2
Kunt u dit met spoed oplossen?
Antwoord 2
Nee.`)
  const [, answer] = paper.turns
  expect(paper.text.slice(answer?.start, answer?.end)).toMatch(/gesproken\.$/)
  expect(paper.furniture.map(({ text }) => text)).toContain('1')
})

test('a paper on one line whose answers have only the word above them, with its pages', async () => {
  const paper = await readMadeUp(
    'Beantwoording Kamervragen van het lid Voorbeeld (ABC) over de brug bij Nieuwersluis (ingezonden 26 september 2024).   Vraag 1   Is de brug veilig voor vrachtverkeer, en wanneer is deze gekeurd?   Antwoord   De brug is veilig. Op dit moment loopt een onderzoek naar de brug, dat  Pagina 2 van 3  in maart gereed is.   Vraag 2   Wie betaalt het onderhoud van de brug?   Antwoord   De provincie betaalt het onderhoud.   Vraag 3   Wordt de brug vervangen?   Antwoord   Zie het antwoord op vraag 1.',
  )
  expect(paper.kind).toBe('question-answers')
  expect(paper.turns.map(({ role, numbers }) => `${role} ${numbers}`)).toEqual([
    'question 1',
    'answer 1',
    'question 2',
    'answer 2',
    'question 3',
    'answer 3',
  ])
  expect(paper.text).toContain('een onderzoek naar de brug, dat in maart gereed is.')
})

test('an address that a lost line end broke before its last word is one', async () => {
  const { text } = await readMadeUp(
    `${'Vraag 1   Waar staat dat, en wie heeft het geschreven?   Antwoord 1   Zie https://www.voorbeeld.example/lees- plan. Kijk ook op www.voorbeeld.example/a- en b.   '}Vraag 2   Wanneer is dat plan klaar, en wie voert het uit?   Antwoord 2   Het plan is in het voorjaar klaar, en de scholen voeren het uit, samen met de bibliotheken en met de gemeenten in de omgeving van de haven.`,
  )
  expect(text).toContain('https://www.voorbeeld.example/lees-plan. Kijk')
  expect(text).toContain('www.voorbeeld.example/a- en b.')
})

test('the number of a piece stands alone in the head, and is the paper’s own', async () => {
  const { meta, blocks, text } = await readMadeUp(`Tweede Kamer der Staten-Generaal 2
Vergaderjaar 2025–2026 Vragen gesteld door de leden der Kamer
2025Z16999
Vragen van het lid Voorbeeld (ABC) aan de Minister van Zeezaken over netten (ingezonden 18 november 2025).
Vraag 1
Bent u bekend met het bericht over netten?
Vraag 2
Welke maatregelen neemt u?`)
  expect(meta.identifiers.map(({ value }) => value)).toEqual(['2025Z16999'])
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toContain('2025Z16999')
})

test('a note may begin with a number of three digits and a hyphen', async () => {
  const { footnotes, blocks, text } = await readMadeUp(`Vraag 1
Kent u het rapport1 en de meldingen2?

Antwoord 1
Ja.3

1 De Golf, 3 mei 2024.
2 112-meldkamer, jaarverslag 2023.
3 Zie artikel 5 van de wet.`)
  const notes = footnotes.map(({ mark, block, marks }) => {
    const { start, end } = blocks.find(({ id }) => id === block) ?? { start: 0, end: 0 }
    return [mark, text.slice(start, end), marks.length]
  })
  expect(notes).toEqual([
    ['1', 'De Golf, 3 mei 2024.', 1],
    ['2', '112-meldkamer, jaarverslag 2023.', 1],
    ['3', 'Zie artikel 5 van de wet.', 1],
  ])
})

test('notes that letters count stand beside those that numbers do', async () => {
  const { footnotes, blocks, text } = await readMadeUp(`Vraag 1

Wat kost de aftrek?[1]

Antwoord 1

In 2023 € 410[a] en in 2024 € 425[b]. Zie ook de bijlage.[2]

[1] De Golf, 3 mei 2024.

[2] Zie bijlage B.

[a] Bedragen in miljoenen euro.

[b] Voorlopig cijfer.`)
  const notes = footnotes.map(({ mark, block, marks }) => {
    const { start, end } = blocks.find(({ id }) => id === block) ?? { start: 0, end: 0 }
    return `${mark} ${text.slice(start, end)} ${marks.length}`
  })
  expect(notes.sort()).toEqual([
    '1 De Golf, 3 mei 2024. 1',
    '2 Zie bijlage B. 1',
    'a Bedragen in miljoenen euro. 1',
    'b Voorlopig cijfer. 1',
  ])
})
