import { describe, expect, it } from 'vitest'
import { paperSource } from '../../../../src-core/search/paper-source'
import { placeInPaper } from '../../../../src-core/search/place-in-paper'
import { makeDocument, makeMarked, makeTurn } from '../builders'

describe('a paper as it is searched', () => {
  it('has no footnote marks in its words, and knows where these stand all the same', () => {
    const paper = makeMarked('De sancties{3} tegen Rusland')
    const [passage] = paperSource(paper, '1').passages
    expect(passage?.text).toBe('De sancties tegen Rusland')
    const at = passage?.text.indexOf('tegen') ?? -1
    const place = passage && placeInPaper(passage, { start: at, end: at + 5 })
    expect(paper.text.slice(place?.start, place?.end)).toBe('tegen')
  })

  it('reads words that were set right as they should be, and finds them whole where they stand', () => {
    const paper = makeDocument('de rninister zegt', {
      setRight: [{ start: 3, end: 12, words: 'minister', by: 'cor_1' }],
    } as Partial<ReturnType<typeof makeDocument>>)
    const [passage] = paperSource(paper, '1').passages
    expect(passage?.text).toBe('de minister zegt')
    expect(passage && placeInPaper(passage, { start: 3, end: 11 })).toEqual({ start: 3, end: 12 })
    expect(passage && placeInPaper(passage, { start: 12, end: 16 })).toEqual({ start: 13, end: 17 })
  })

  it('says whose a passage is: the turn’s, that of the questions it answers, or of the section around', () => {
    const text = 'VVD\nVraag een\nAntwoord een\nSlot'
    const paper = makeDocument(text, {
      meta: { ...makeDocument('').meta, askedBy: ['Jansen'] },
      sections: [{ id: 's1', heading: 'b1', party: 'VVD', start: 0, end: 26, parent: null }],
      turns: [
        makeTurn({ id: 'q1', start: 4, end: 13, numbers: [1] }),
        makeTurn({ id: 'a1', start: 14, end: 26, role: 'answer', answers: ['q1'], speaker: 'De minister' }),
      ],
    })
    const { passages, facts } = paperSource(paper, '1')
    const of = (at: number) => facts[passages[at]?.facts ?? -1]
    expect(of(0)).toMatchObject({ role: null, party: 'VVD' })
    expect(of(1)).toMatchObject({
      role: 'question',
      turn: 'q1',
      numbers: [1],
      party: 'VVD',
      askers: ['Jansen'],
    })
    expect(of(2)).toMatchObject({ role: 'answer', party: 'VVD', speaker: 'De minister', askers: ['Jansen'] })
    expect(of(3)).toMatchObject({ role: null, party: null })
  })
})
