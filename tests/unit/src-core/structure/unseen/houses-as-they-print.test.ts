import { describe, expect, test } from 'vitest'
import type { StructuredDocument } from '../../../../../src-core/document/model'
import { readMadeUp } from '../read-made-up'

/** A paper with a blank line behind each of its lines. */
const paper = (...lines: string[]) => readMadeUp(lines.join('\n\n'))

/** Each turn as its sort, its numbers, who it is of, and its last words. */
function told({ turns, text }: StructuredDocument): string[] {
  return turns.map(({ role, numbers, speaker, start, end }) => {
    const last = text.slice(start, end).trim().split(/\s+/).slice(-2).join(' ')
    return [role, ...(numbers.length > 0 ? [numbers.join('+')] : []), speaker ?? '-', `… ${last}`].join(' ')
  })
}

describe('questions and answers', () => {
  test('an Austrian minister answers several questions at once and signs below', async () => {
    const read = await paper(
      '1681/AB XXVI. GP',
      'vom 16.11.2018 zu 1692/J (XXVI. GP)',
      'Wien, am 16. November 2018',
      'Die Abgeordnete zum Nationalrat Dr. Alma Beispiel, LL.M., Kolleginnen und Kollegen haben am 18. September 2018 unter der Zahl 1692/J an mich eine schriftliche parlamentarische Anfrage betreffend „Schleusen an der Donau“ gerichtet.',
      'Zu Frage 1:',
      'Es gibt neun Schleusen.',
      'Zu den Fragen 2 und 3 sowie 5:',
      'Entsprechende Statistiken werden nicht geführt.',
      'Zu Frage 4:',
      'Die Kosten lassen sich nicht gesondert darstellen.',
      'Mag. Karl Muster, MSc',
    )
    expect(read.kind).toBe('question-answers')
    expect(read.meta).toMatchObject({
      date: '2018-11-16',
      askedBy: ['Dr. Alma Beispiel'],
      answeredBy: ['Mag. Karl Muster, MSc'],
      identifiers: [{ value: '1681/AB' }],
    })
    expect(told(read)).toEqual([
      'answer 1 Mag. Karl Muster, MSc … neun Schleusen.',
      'answer 2+3+5 Mag. Karl Muster, MSc … nicht geführt.',
      'answer 4 Mag. Karl Muster, MSc … gesondert darstellen.',
    ])
  })

  test('an Austrian question came on a day and asks a minister by name', async () => {
    const { kind, meta, turns } = await paper(
      '3130/J XXVI. GP',
      'Eingelangt am 21.03.2019',
      'Anfrage',
      'der Abgeordneten Dr.in Alma Beispiel, LL.M., Kolleginnen und Kollegen an den Bundesminister für Verkehr Karl Muster',
      'betreffend Schleusen an der Donau',
      'Die unterfertigten Abgeordneten stellen daher folgende',
      'ANFRAGE',
      '1) Wie viele Schleusen gibt es?',
      'a. Wie viele davon sind in Betrieb?',
      '2) Welche Statistiken werden geführt?',
    )
    expect(kind).toBe('questions')
    expect(meta).toMatchObject({
      date: '2019-03-21',
      askedBy: ['Dr.in Alma Beispiel'],
      answeredBy: ['Bundesminister für Verkehr Karl Muster'],
      identifiers: [{ value: '3130/J' }],
    })
    expect(turns.map(({ numbers }) => numbers)).toEqual([[1], [2]])
  })

  test('Italian questions stand below their sort and the ministry they are put to', async () => {
    const read = await paper(
      'Allegato B',
      'Seduta di Martedì 1 settembre 2020',
      'PRESIDENZA DEL CONSIGLIO DEI MINISTRI',
      'Interrogazione a risposta scritta:',
      'VERDI. — Al Presidente del Consiglio dei ministri. — Per sapere – premesso che:',
      'le chiuse del Po sono vecchie –:',
      'quali iniziative il Governo intenda adottare. (4-06679)',
      'AFFARI ESTERI E COOPERAZIONE INTERNAZIONALE',
      'Interrogazioni a risposta scritta:',
      'ROSSI, BIANCHI e NERI. — Al Ministro degli affari esteri. — Per sapere – premesso che:',
      'il consolato è chiuso –:',
      'quando il consolato riaprirà. (4-06680)',
    )
    expect(read.kind).toBe('questions')
    expect(told(read)).toEqual(['question VERDI … adottare. (4-06679)', 'question - … riaprirà. (4-06680)'])
    expect(read.meta.askedBy).toHaveLength(4)
    expect(read.meta.askedBy[1]).toBe('Rossi')
  })

  test('a Norwegian list numbers each question above who asks and who answers', async () => {
    const read = await paper(
      'Dokument 15:11 (2018–2019)',
      'Spørsmål til skriftlig besvarelse med svar',
      'Spørsmål nr. 1501-1502',
      'SPØRSMÅL NR. 1501',
      'Innlevert 25. april 2019 av stortingsrepresentant Kari Eksempel\nBesvart 3. mai 2019 av samferdselsminister Jon Prøve',
      'Spørsmål:',
      'Hva er begrunnelsen for den nye kontrakten?',
      'Svar:',
      'Selskapet har selv ansvar.',
      'SPØRSMÅL NR. 1502',
      'Innlevert 25. april 2019 av stortingsrepresentant Ole Vik\nBesvart 6. mai 2019 av justisminister Per Dal',
      'Spørsmål:',
      'Vil statsråden sørge for at kontoret består?',
      'Svar:',
      'Politiet skal ha et godt tilbud.',
    )
    expect(told(read)).toEqual([
      'question 1501 Kari Eksempel … nye kontrakten?',
      'answer 1501 samferdselsminister Jon Prøve … selv ansvar.',
      'question 1502 Ole Vik … kontoret består?',
      'answer 1502 justisminister Per Dal … godt tilbud.',
    ])
    expect(read.meta.askedBy).toEqual(['Kari Eksempel', 'Ole Vik'])
    expect(read.meta.answeredBy).toEqual(['samferdselsminister Jon Prøve', 'justisminister Per Dal'])
  })

  test('Polish questions are numbered behind a letter’s words, and answered by their numbers', async () => {
    const asked = await paper(
      'Interpelacja nr 15075',
      'do ministra zdrowia',
      'w sprawie dostępności oddziałów',
      'Zgłaszający: Anna Przykład, Jan Wzór',
      'Data wpływu: 5 marca 2024 r.',
      'W związku z powyższym proszę o odpowiedź na następujące pytania:',
      '1. Ile oddziałów zamknięto?',
      '2. Czy ministerstwo planuje zmiany?',
      'Z poważaniem',
      'Anna Przykład',
    )
    expect([asked.kind, asked.language, asked.meta.date]).toEqual(['questions', 'pl', '2024-03-05'])
    expect(asked.meta.askedBy).toEqual(['Anna Przykład', 'Jan Wzór'])
    const answered = await paper(
      'Odpowiedź na interpelację nr 15075',
      'w sprawie dostępności oddziałów',
      'Odpowiadający: podsekretarz stanu w Ministerstwie Zdrowia Marek Próba',
      'Warszawa, 2 kwietnia 2024 r.',
      'Ad 1.',
      'W tym okresie zamknięto 14 oddziałów.',
      'Ad 2.',
      'Tak, od lipca.',
      'Z poważaniem',
      'Marek Próba',
    )
    expect(answered.meta).toMatchObject({ date: '2024-04-02', identifiers: [{ value: '15075' }] })
    expect(answered.turns.map(({ role, numbers }) => [role, ...numbers])).toEqual([
      ['answer', 1],
      ['answer', 2],
    ])
  })

  test('a Finnish question and its answer stand behind the formulas that open them', async () => {
    const read = await paper(
      'KIRJALLINEN KYSYMYS KK 123/2024 vp',
      'Maria Esimerkki vihr ym.',
      'Eduskunnan puhemiehelle',
      'Suomen rautatieasemista moni on yhä esteellinen, ja opasteet puuttuvat.',
      'Edellä olevan perusteella esitämme asianomaisen ministerin vastattavaksi seuraavan kysymyksen:',
      'Mihin toimiin hallitus aikoo ryhtyä?',
      'Helsingissä 12.3.2024',
      'Maria Esimerkki vihr',
      'Vastauksena kysymykseen esitän seuraavaa:',
      'Väylävirasto korjaa kaksitoista asemaa.',
      'Helsingissä 2.4.2024',
      'Liikenneministeri Lauri Malli',
    )
    expect([read.kind, read.language]).toEqual(['question-answers', 'fi'])
    expect(read.meta).toMatchObject({ date: '2024-04-02', identifiers: [{ value: 'KK 123/2024 vp' }] })
    expect(read.turns.map(({ role, answers }) => [role, answers])).toEqual([
      ['question', []],
      ['answer', ['t1']],
    ])
    expect(read.text.slice(read.turns[0]?.start, read.turns[0]?.end)).toMatch(/aikoo ryhtyä\?$/)
    expect(read.text.slice(read.turns[1]?.start, read.turns[1]?.end)).toMatch(/kaksitoista asemaa\.$/)
  })

  test('in the Official Journal of the European Union the same question follows in another language', async () => {
    const read = await readMadeUp(
      [
        '(English version)',
        'Question for written answer E-009217/12',
        'to the Commission',
        'Ioannis Example (PPE)',
        '(11 October 2012)',
        'Subject: Locks',
        '1. Has it received the request?',
        '2. Does it intend to support it?',
        'Answer given by Ms Sample on behalf of the Commission',
        '(28 November 2012)',
        '1. The Commission has received it.',
        '2. It will examine further support.',
        '(Ελληνική έκδοση)',
        'Ερώτηση με αίτημα γραπτής απάντησης E-009217/12',
        'προς την Επιτροπή',
      ].join('\n\n'),
    )
    expect(read.meta).toMatchObject({
      date: '2012-11-28',
      askedBy: ['Ioannis Example (PPE)'],
      identifiers: [{ value: 'E-009217/2012' }],
    })
    expect(told(read).map(turn => turn.replace(/ [A-Z].* …/, ' …'))).toEqual([
      'question 1 … the request?',
      'question 2 … support it?',
      'answer 1 … received it.',
      'answer 2 … further support.',
    ])
  })
})

describe('debates', () => {
  test('Austrian members have degrees behind their names, and ministers a field before theirs', async () => {
    const read = await paper(
      'Stenographisches Protokoll',
      '235. Sitzung des Nationalrates',
      '15.45',
      'Abgeordneter Dr. Niko Beispiel, MA (ABC) (zur Geschäftsbehandlung): Ich würde Sie bitten, das zu besprechen.',
      '15.46',
      'Präsident Mag. Wolf Muster: Das werden wir.',
      '15.47',
      'Bundesminister für Finanzen Dr. Max Probe, LL.M.: Ich habe geantwortet.',
      '15.58',
      'Präsident Mag. Wolf Muster: Die Debatte ist geschlossen.',
    )
    expect(told(read)).toEqual([
      'speech Abgeordneter Dr. Niko Beispiel, MA … zu besprechen.',
      'speech Präsident Mag. Wolf Muster … werden wir.',
      'speech Bundesminister für Finanzen Dr. Max Probe, LL.M. … habe geantwortet.',
      'speech Präsident Mag. Wolf Muster … ist geschlossen.',
    ])
  })

  test('the number of an item and its title, also in small letters, end what was said above them', async () => {
    const read = await paper(
      'compte rendu intégral',
      '1',
      'Procès-verbal',
      'M. le président. Le compte rendu a été distribué.',
      '2',
      'Questions orales',
      'M. le président. L’ordre du jour appelle les questions.',
      'accès à la gare de brive',
      'M. le président. La parole est à Mme Anne Exemple.',
      'Mme Anne Exemple. Je vous remercie, mais la réponse ne me satisfait pas.',
      'PRÉSIDENCE DE Mme Odile Modèle',
      'vice-présidente',
      'Mme la présidente. La séance est reprise.',
    )
    expect(told(read)).toEqual([
      'speech M. le président … été distribué.',
      'speech M. le président … les questions.',
      'speech M. le président … Anne Exemple.',
      'speech Mme Anne Exemple … satisfait pas.',
      'speech Mme la présidente … est reprise.',
    ])
  })

  test('what is called into a Polish speech ends it not, whoever called', async () => {
    const read = await paper(
      'Sprawozdanie Stenograficzne z 24. posiedzenia Sejmu w dniu 8 listopada 2012 r.',
      'Marszałek:',
      'Proszę o zabranie głosu ministra sprawiedliwości.',
      'Minister Sprawiedliwości Jan Przykład:',
      'Panie Marszałku! Reforma jest potrzebna.',
      '(Poseł Robert Wzór: Trzeba znaleźć inne rozwiązania.)',
      'Teraz odnoszę się do kwestii najważniejszych. Dziękuję. (Oklaski)',
      'Wicemarszałek Marek Próba:',
      'Głos ma poseł Robert Wzór.',
      'Poseł Robert Wzór:',
      'Wysoka Izbo! Sądy są potrzebne.',
    )
    expect([read.kind, read.meta.date]).toEqual(['debate', '2012-11-08'])
    expect(told(read)).toEqual([
      'speech Marszałek … ministra sprawiedliwości.',
      'speech Minister Sprawiedliwości Jan Przykład … Dziękuję. (Oklaski)',
      'speech Wicemarszałek Marek Próba … Robert Wzór.',
      'speech Poseł Robert Wzór … są potrzebne.',
    ])
  })

  test('Finnish parties stand behind names without brackets', async () => {
    const read = await paper(
      'Täysistunto Torstai 7.3.2024',
      'Puhemies Jussi Malli: Ensimmäinen kysymys, olkaa hyvä.',
      'Krista Esimerkki sd: Arvoisa puhemies! Mitä hallitus aikoo tehdä?',
      'Sosiaali- ja terveysministeri Kaisa Näyte: Arvoisa puhemies! Hallitus lisää koulutuspaikkoja.',
      'Kim Mallikas sd (vastauspuheenvuoro): Olen samaa mieltä.',
      'Puhemies Jussi Malli: Kysymys on loppuun käsitelty.',
      'Kysymyksen käsittely päättyi.',
    )
    expect(told(read)).toEqual([
      'speech Puhemies Jussi Malli … olkaa hyvä.',
      'speech Krista Esimerkki … aikoo tehdä?',
      'speech Sosiaali- ja terveysministeri Kaisa Näyte … lisää koulutuspaikkoja.',
      'speech Kim Mallikas … samaa mieltä.',
      'speech Puhemies Jussi Malli … loppuun käsitelty.',
    ])
  })
})
