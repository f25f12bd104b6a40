import { expect, test } from 'vitest'
import { measureDocument } from '../../../../scripts/corpus/measure-document'
import { structureDocument } from '../../../../src-core/structure/structure-document'
import { noWords } from '../../../../src-core/vocabulary/words'

const SOURCE = { name: 'x.txt', mediaType: 'text/plain', bytes: 1, sha256: '0'.repeat(64) }

test('hyphens are counted by what became of them, soft ones as dropped', () => {
  const lines = ['De zorgverze-', 'keraars hebben het over tegemoet\u00ADkoming en over de PVV-', 'fractie.']
  const document = structureDocument(
    { lines: lines.map(text => ({ text, page: 1 })), unit: 'lines' },
    SOURCE,
    noWords,
  )
  expect(measureDocument(document).hyphens).toEqual({ dropped: 2, kept: 1 })
})
