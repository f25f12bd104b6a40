import { expect, test } from 'vitest'
import { nextSentence } from '../../../../src-core/document/text-units'
import { fitVoices } from '../../../../src-renderer/comfort/voices'
import { makeDocument } from '../../src-core/builders'

const voice = (lang: string, isDefault = false) => ({ lang, default: isDefault })

test('the voices of a paper’s language come first by how near they are, and those of no other', () => {
  const voices = [voice('en-US', true), voice('nl_BE'), voice('nl-NL'), voice('nl', true)]
  expect(fitVoices(voices, 'nl-NL')).toEqual({
    voices: [voice('nl-NL'), voice('nl', true), voice('nl_BE')],
    isOfLanguage: true,
  })
  expect(fitVoices(voices, 'en').voices).toEqual([voice('en-US', true)])
})

test('where no voice speaks the language, all there are can be chosen, and it is said', () => {
  expect(fitVoices([voice('en-US')], 'nl')).toEqual({ voices: [voice('en-US')], isOfLanguage: false })
  expect(fitVoices([], 'nl')).toEqual({ voices: [], isOfLanguage: false })
  // Low German is no Dutch, though its tag begins alike.
  expect(fitVoices([voice('nds-DE')], 'nd').isOfLanguage).toBe(false)
})

test('sentences follow each other over paragraphs, footnotes left out, both ways', () => {
  const base = makeDocument('Een zin. Nog een zin.\nEen noot.\nDe laatste zin.')
  const document = {
    ...base,
    blocks: base.blocks.map((block, index) =>
      index === 1 ? { ...block, kind: 'footnote' as const } : block,
    ),
  }
  const said: string[] = []
  for (let at = nextSentence(document, 0, 'at'); at; at = nextSentence(document, at.start, 'behind'))
    said.push(document.text.slice(at.start, at.end))
  expect(said).toEqual(['Een zin.', 'Nog een zin.', 'De laatste zin.'])
  const last = document.text.indexOf('De laatste')
  const before = nextSentence(document, last, 'before')
  expect(before && document.text.slice(before.start, before.end)).toBe('Nog een zin.')
  expect(nextSentence(document, 0, 'before')).toBeNull()
  expect(nextSentence(document, 12, 'at')).toMatchObject({ start: 9 })
  expect(nextSentence(makeDocument(''), 0, 'at')).toBeNull()
})
