import { expect, test } from 'vitest'
import { readMadeUp, turnsOf } from '../read-made-up'

// Answers in a part or a letter of their own, each of which repeats in its own words what was asked.

const linksOf = ({ turns }: Awaited<ReturnType<typeof readMadeUp>>) =>
  turns
    .filter(({ role }) => role === 'answer')
    .map(({ start, answers }) => ({ start, answers }))
    .map(({ answers }) => answers.join())

const IN_PARTS = `29 999 Sluizenbeleid

Nr. 12 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 2 mei 2022

De vaste commissie voor Zeezaken heeft een aantal vragen en opmerkingen voorgelegd aan de Minister van Zeezaken over sluizen. Bij brief van 1 mei 2022 zijn de vragen beantwoord.

I Vragen en opmerkingen vanuit de fracties

Vragen en opmerkingen van de leden van de ABC-fractie

De leden van de ABC-fractie lezen dat slechts veertig procent van het geld is uitgegeven. Kan de Minister toelichten waarom de uitgaven zo achterblijven?

De leden van de ABC-fractie merken op dat kleine schippers het loket niet vinden. Welke rol ziet de Minister voor de havenmeesters?

Is de Minister bereid het fonds na 2027 voort te zetten?

Vragen en opmerkingen van de leden van de XYZ-fractie

De leden van de XYZ-fractie vragen wat de Minister gaat doen om de administratieve lasten te verlagen.

II Antwoord/Reactie van de Minister

Vragen en opmerkingen van de leden van de ABC-fractie

De leden van de ABC-fractie vragen waarom de uitgaven achterblijven.

De regeling is pas in september geopend.

Deze leden vragen welke rol ik zie voor de havenmeesters bij kleine schippers.

Havenmeesters delen folders uit. Daarnaast is een coach aangesteld.

Op de vraag of ik bereid ben het fonds na 2027 voort te zetten antwoord ik dat daarover later wordt besloten.

Vragen en opmerkingen van de leden van de XYZ-fractie

De leden van de XYZ-fractie vragen wat ik ga doen om de lasten te verlagen.

Er komt een eenvoudiger formulier.`

test('each answer below a party’s heading begins where it repeats what was asked, and is to that question', async () => {
  const paper = await readMadeUp(IN_PARTS)
  expect(turnsOf(paper).slice(4)).toEqual([
    'answer {} De leden van de ABC-fractie vragen waarom de uitgaven achterblijven. / De regeling is pas in september geopend.',
    'answer {} Deze leden vragen welke rol ik zie voor de havenmeesters bij kleine schippers. / Havenmeesters delen folders uit. Daarnaast is een coach aangesteld.',
    'answer {} Op de vraag of ik bereid ben het fonds na 2027 voort te zetten antwoord ik dat daarover later wordt besloten.',
    'answer {} De leden van de XYZ-fractie vragen wat ik ga doen om de lasten te verlagen. / Er komt een eenvoudiger formulier.',
  ])
  expect(linksOf(paper)).toEqual(['t1', 't2', 't3', 't4'])
})

test('answers that do not say which question they repeat are to all their party asked', async () => {
  const paper = await readMadeUp(
    IN_PARTS.replace('waarom de uitgaven achterblijven', 'naar de stand van zaken').replace(
      'welke rol ik zie voor de havenmeesters bij kleine schippers',
      'daarnaast iets anders',
    ),
  )
  expect(linksOf(paper).slice(0, 2)).toEqual(['t1,t2,t3', 't1,t2,t3'])
})

test('letters in prose hold a question for each paragraph in which the same members go on asking', async () => {
  const paper = await readMadeUp(`36 999 Vaststelling van de begroting van Zeezaken

T VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 30 mei 2023

De commissie brengt bijgaand verslag uit van het gevoerde schriftelijk overleg.

BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR ZEEZAKEN

Aan de Minister van Zeezaken

Den Haag, 21 maart 2023

De leden van de ABC-fractie vragen u hoe de inspectie toeziet op de sluizen. Zij lezen dat schippers vrij zijn.

Deze leden vragen ook of u voornemens bent de brugwachter wettelijk te verankeren.

Tot slot vragen de leden van de ABC-fractie welke middelen beschikbaar zijn.

De commissie ziet uw reactie met belangstelling tegemoet.

BRIEF VAN DE MINISTER VAN ZEEZAKEN

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 25 mei 2023

De leden van de ABC-fractie vragen hoe de inspectie toeziet op de sluizen.

De inspectie gebruikt een onderzoekskader.

Deze leden vragen ook of ik de brugwachter wettelijk wil verankeren.

Ik onderzoek of dat mogelijk is.

Tot slot vragen deze leden welke middelen beschikbaar zijn.

Er is 57 miljoen euro beschikbaar.`)
  expect(paper.turns.map(({ role, party }) => [role, party])).toEqual([
    ['question', 'ABC'],
    ['question', 'ABC'],
    ['question', 'ABC'],
    ['answer', null],
    ['answer', null],
    ['answer', null],
  ])
  expect(linksOf(paper)).toEqual(['t1', 't2', 't3'])
  expect(Math.max(...paper.turns.map(({ certainty }) => certainty))).toBeLessThanOrEqual(0.6)
})

test('an answer to a report goes over to the next where it says on whose question', async () => {
  const paper = await readMadeUp(`36 998 Wijziging van de Sluizenwet

D MEMORIE VAN ANTWOORD

Ontvangen 28 november 2024

In deze memorie wordt, mede namens de Minister voor Bruggen, ingegaan op de vragen.

De leden van de ABC-fractie vragen welke rechtsmiddelen openstaan.

Tegen een bevel staat beklag open.

In reactie op de vraag van de leden van de XYZ-fractie naar de waarborgen voor kinderen, merkt de regering het volgende op.

Het contact wordt alleen in uiterste gevallen beperkt.

De leden van de ABC-fractie vragen voorts of er een evaluatie komt.

Die komt er binnen vijf jaar.

De Staatssecretaris van Zeezaken,

A. de Boer`)
  expect(paper.turns.map(({ role, party }) => [role, party])).toEqual([
    ['question', 'ABC'],
    ['answer', null],
    ['question', 'XYZ'],
    ['answer', null],
    ['question', 'ABC'],
    ['answer', null],
  ])
  expect(paper.meta.answeredBy).toEqual([
    'De Staatssecretaris van Zeezaken, A. de Boer',
    'Minister voor Bruggen',
  ])
})
