import { describe, expect, test } from 'vitest'
import { readMadeUp } from '../read-made-up'

/** Who speaks with which party, and the last words of each, as `Ann Name (ABC): … of the locks.` */
async function speeches(lines: readonly string[]): Promise<string[]> {
  const { turns, text } = await readMadeUp(lines.map(line => ({ text: line, page: 1 })).flatMap(apart))
  return turns.map(
    ({ speaker, party, start, end }) =>
      `${speaker}${party === null ? '' : ` (${party})`}: … ${text.slice(start, end).trim().split(/\s+/).slice(-3).join(' ')}`,
  )
}

const apart = <T>(line: T) => [line, { text: '', page: 1 }]

describe('what happens behind a speech is nobody’s words', () => {
  test('in brackets, also where they run over lines and name who calls something', async () => {
    const { turns } = await readMadeUp(
      [
        'Präsidentin Helga Brandt:',
        'Das Wort hat der Kollege Sandberg.',
        '',
        'Uwe Sandberg (ABC):',
        'Frau Präsidentin! Die Schleusen sind alt.',
        '',
        '(Beifall bei der ABC sowie bei Abgeordneten der XYZ –',
        'Dr. Ilka Thomsen (XYZ): Das stimmt doch gar nicht!)',
        '',
        'Doch, das stimmt.',
        '',
        '(Beifall bei der ABC)',
        '',
        'Dr. Ilka Thomsen (XYZ):',
        'Wer soll das bezahlen?',
        '',
        'Präsidentin Helga Brandt:',
        'Ich schließe die Aussprache.',
        '',
        '(Schluss: 14.12 Uhr)',
      ].join('\n'),
    )
    expect(turns.map(({ speaker }) => speaker)).toEqual([
      'Präsidentin Helga Brandt',
      'Uwe Sandberg',
      'Dr. Ilka Thomsen',
      'Präsidentin Helga Brandt',
    ])
  })

  test('and where the speech goes on behind them they are within it', async () => {
    const read = await speeches([
      'M. le président. La séance est ouverte.',
      '(La séance est ouverte à quinze heures.)',
      'M. le président. La parole est à M. Luc Bertin.',
      'M. Luc Bertin. Les écluses sont vieilles.',
      '(Applaudissements sur plusieurs bancs.)',
      'Il faut agir.',
      '(Applaudissements.)',
      'Entretien des ponts',
      'M. le président. La parole est à Mme Odile Ferrand.',
      'Mme Odile Ferrand. Je vous remercie.',
      '(La séance est levée.)',
    ])
    expect(read).toEqual([
      'M. le président: … séance est ouverte.',
      'M. le président: … M. Luc Bertin.',
      'M. Luc Bertin: … Il faut agir.',
      'M. le président: … Mme Odile Ferrand.',
      'Mme Odile Ferrand: … Je vous remercie.',
    ])
  })

  test('what is broken off, or ends without a full stop before something happens, is said', async () => {
    const read = await speeches([
      'De voorzitter: Het woord is aan de heer Kok.',
      'De heer Kok (ABC): Ik begin met het geld.',
      'Over de veren …',
      'De voorzitter: Mevrouw Vos heeft een vraag.',
      'Mevrouw Vos (XYZ): Ik dank de heer Kok.',
      'Ik leg de brief op tafel',
      '(Mevrouw Vos legt een brief neer.)',
      'De voorzitter: Gaat u verder.',
    ])
    expect(read).toEqual([
      'De voorzitter: … de heer Kok.',
      'De heer Kok (ABC): … de veren …',
      'De voorzitter: … heeft een vraag.',
      'Mevrouw Vos (XYZ): … brief op tafel',
      'De voorzitter: … Gaat u verder.',
    ])
  })
})

describe('speakers of houses that were not read before', () => {
  test('of the Storting, with the minute at which they began', async () => {
    const read = await speeches([
      'Presidenten: Da er møtet satt.',
      'Kari Lunde (SV) [10:01:40]: President! Slusene er gamle.',
      'Statsråd Jon Nygaard [10:06:02]: Arbeidet begynner neste år.',
      'Per Olav Haugen (H) [10:13:10]: Hva koster det?',
      'Presidenten: Debatten er avsluttet.',
    ])
    expect(read).toEqual([
      'Presidenten: … er møtet satt.',
      'Kari Lunde (SV): … Slusene er gamle.',
      'Statsråd Jon Nygaard: … begynner neste år.',
      'Per Olav Haugen (H): … Hva koster det?',
      'Presidenten: … Debatten er avsluttet.',
    ])
  })

  test('of the Riksdag, whose speeches are numbered and whose parties may be a letter', async () => {
    const read = await speeches([
      'Anf. 1 Landsbygdsminister NILS FORSELL (KD):',
      'Fru talman! Arbetet börjar nästa år.',
      'Anf. 2 KARIN EKDAHL (S):',
      'Fru talman! Det är för sent.',
      'Anf. 3 KARIN EKDAHL (S) replik:',
      'Fru talman! Det räcker inte.',
      'Överläggningen var härmed avslutad.',
      'Anf. 4 ANDRE VICE TALMANNEN:',
      'Vi går vidare.',
    ])
    expect(read).toEqual([
      'Landsbygdsminister NILS FORSELL (KD): … börjar nästa år.',
      'KARIN EKDAHL (S): … är för sent.',
      'KARIN EKDAHL (S): … Det räcker inte.',
      'ANDRE VICE TALMANNEN: … Vi går vidare.',
    ])
  })

  test('of the Portuguese assembly, a minister with the name behind the office', async () => {
    const read = await speeches([
      'O Sr. Presidente: — Está aberta a sessão.',
      'Eram 10 horas e 5 minutos.',
      'A Sr.ª Ana Lourenço (ABC): — As eclusas são velhas.',
      'Aplausos do ABC.',
      'É preciso agir.',
      'Aplausos do ABC.',
      'O Sr. Ministro das Infraestruturas (Pedro Neves): — As obras começam no próximo ano.',
      'O Sr. Rui Costa (XYZ): — Isso não é verdade!',
    ])
    expect(read).toEqual([
      'O Sr. Presidente: … aberta a sessão.',
      'A Sr.ª Ana Lourenço (ABC): … É preciso agir.',
      'O Sr. Ministro das Infraestruturas (Pedro Neves): … no próximo ano.',
      'O Sr. Rui Costa (XYZ): … não é verdade!',
    ])
  })

  test('of the Dáil, its chair by the Irish name', async () => {
    const read = await speeches([
      'Deputy Nora Quill: I ask the Minister to report.',
      'Minister for Transport (Deputy Sean Harty): I thank the Deputy.',
      'Deputy Nora Quill: That is not good enough.',
      'Deputy Sean Harty: I will come back to the Deputy.',
      'An Ceann Comhairle: Time is up.',
    ])
    expect(read.slice(-2)).toEqual([
      'Deputy Sean Harty: … to the Deputy.',
      'An Ceann Comhairle: … Time is up.',
    ])
  })

  test('of the European Parliament, with the group that somebody speaks for', async () => {
    const read = await speeches([
      'President. – The next item is the debate on locks.',
      'Karla Brehm, on behalf of the PPE Group. – Madam President, the locks are old.',
      'Piet Voorn (ECR). – Voorzitter, er is geen geld.',
      'Anna Example, Member of the Commission. – Works will begin next year.',
      'President. – The debate is closed.',
    ])
    expect(read.slice(1, 4)).toEqual([
      'Karla Brehm (PPE): … locks are old.',
      'Piet Voorn (ECR): … is geen geld.',
      'Anna Example: … begin next year.',
    ])
  })

  test('of hearings that print titles and names in capitals', async () => {
    const read = await speeches([
      'THE CHAIRMAN: Good morning.',
      'DR MARSH: Thank you, sir.',
      'MR OKORO: May I ask about paragraph 12?',
      'DR MARSH: Of course.',
    ])
    expect(read.map(one => one.split(':')[0])).toEqual(['THE CHAIRMAN', 'DR MARSH', 'MR OKORO', 'DR MARSH'])
  })
})

test('a letter in brackets behind one word is no party', async () => {
  const { kind, turns } = await readMadeUp(
    [
      'Vier scenario’s voor de sluizen',
      'Scenario (A): De sluizen blijven zoals zij zijn.',
      'Scenario (B): De sluizen worden hersteld.',
      'Scenario (C): De sluizen worden vervangen.',
      'Scenario (D): De sluizen verdwijnen.',
      'Scenario (E): De sluizen gaan over naar de provincie.',
    ].join('\n\n'),
  )
  expect([kind, turns]).toEqual(['other', []])
})
