import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findLinked,
  linkToPassage,
  type PlaceLink,
  readPlaceLink,
  writePlaceLink,
} from '../../../../src-core/links/place-link'
import { makeDocument } from '../builders'

const PAPER = makeDocument(
  'Zie het antwoord op vraag 3. De sancties & “zware” gevolgen 😀 volgen. Zie het antwoord.',
)
const passageOf = (words: string) => {
  const start = PAPER.text.indexOf(words)
  return { start, end: start + words.length }
}

describe('a link to a place', () => {
  it('comes back as it was written, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.nat(20),
        fc.nat(300),
        fc.boolean(),
        (text, from, length, marked) => {
          const start = Math.min(from, text.length)
          const end = Math.min(text.length, start + length)
          fc.pre(!/\p{Cs}/u.test(text.slice(start, end)))
          const link = linkToPassage(
            'prj_1',
            { id: 'doc_1', text },
            { start, end },
            marked ? 'ann_1' : undefined,
          )
          const { words, ...place } = link
          expect(readPlaceLink(writePlaceLink(link))).toEqual(words === '' ? place : link)
        },
      ),
    )
  })

  it('is written so that people and programs can pass it on', () => {
    expect(writePlaceLink(linkToPassage('prj_1', PAPER, passageOf('sancties & “zware”'), 'ann_1'))).toBe(
      'kanttekening://open/prj_1/doc_0123456789abcdef?annotation=ann_1&at=32-50&words=sancties%20%26%20%E2%80%9Czware%E2%80%9D',
    )
    expect(writePlaceLink({ project: 'prj_1', paper: 'doc_1' })).toBe('kanttekening://open/prj_1/doc_1')
  })

  it('cuts no character in two', () => {
    const text = `${'x'.repeat(159)}😀`
    const link = linkToPassage('prj_1', { id: 'doc_1', text }, { start: 0, end: text.length })
    expect(link.words).toBe('x'.repeat(159))
  })

  it.each([
    'https://example.org/',
    'kanttekening://app/',
    'kanttekening://open/prj_1',
    'kanttekening://open/prj_1/doc_1/more',
    'kanttekening://open/../doc_1',
    'kanttekening://open/prj_1/doc_1?run=calc',
    'kanttekening://open/prj_1/doc_1?at=9-3',
    'kanttekening://open/prj_1/doc_1?at=9',
    'kanttekening://open/prj_1/doc_1?at=1-2&at=3-4',
    'kanttekening://open/prj_1/doc_1?words=%E0%A4%A',
    'kanttekening://open/prj_1/doc_1?annotation=a%2Fb',
    `kanttekening://open/prj_1/doc_1?words=${'x'.repeat(200)}`,
    'kanttekening://open/prj_1/doc_1#x',
    '',
  ])('reads nothing but a place: %s', text => {
    expect(readPlaceLink(text)).toBeNull()
  })
})

describe('where a link leads', () => {
  const link: PlaceLink = linkToPassage('prj_1', PAPER, passageOf('De sancties'))

  it('is where its words were', () => {
    expect(findLinked(PAPER, link)).toEqual(passageOf('De sancties'))
  })

  it('is where its words stand now, where they stand nowhere else', () => {
    const moved = { text: `Vooraf. ${PAPER.text}` }
    const { start, end } = passageOf('De sancties')
    expect(findLinked(moved, link)).toEqual({ start: start + 8, end: end + 8 })
  })

  it('is told as lost rather than guessed', () => {
    expect(findLinked({ text: 'Iets anders.' }, link)).toBeNull()
    const twice = linkToPassage('prj_1', PAPER, passageOf('Zie het antwoord'))
    expect(findLinked({ text: `X${PAPER.text}` }, twice)).toBeNull()
    expect(
      findLinked({ text: 'kort' }, { project: 'p', paper: 'd', passage: { start: 2, end: 90 } }),
    ).toBeNull()
  })
})
