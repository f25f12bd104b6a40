import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citePassageIn } from '../../../../../src-core/export/citing/cite'
import { builtInStyles } from '../../../../../src-core/export/citing/styles'
import { makePaper, passage } from './make-paper'

const kinds = ['kamerstuk', 'aanhangsel', 'handelingen', 'zaak', 'document', 'attachment', 'law', 'url']
/** Numbers as they are, nearly are, and are not. */
const number = fc.oneof(
  fc.stringMatching(/^\d{5}(-\d{2}|-[IVX]{1,3}|-R\d{4})?-(\d{1,4}|[A-Z]{1,2})$/),
  fc.stringMatching(/^\d{8}-\d{1,3}(-\d{1,3})?$/),
  fc.string({ maxLength: 20 }),
)
const edge = fc.oneof(
  fc.constantFrom(
    'Tweede Kamer, vergaderjaar 2009–2010, 27 858, nr. 88 #',
    'Eerste Kamer, vergaderjaar 2008–2009, 31 700 VI, D #',
    'TK 40 40-6-#',
    'Ons kenmerk',
    '#',
  ),
  fc.string({ maxLength: 40 }),
)
const paper = fc.record({
  title: fc.string({ maxLength: 40 }).map(title => title.replace(/undefined|null/g, '')),
  kind: fc.constantFrom('letter' as const, 'debate' as const, 'question-answers' as const, 'other' as const),
  own: fc.array(
    fc
      .tuple(fc.constantFrom(...kinds), number)
      .map(([kind, value]) => `${kind} ${value.replace(/[\s|]/g, '')}`),
    {
      maxLength: 3,
    },
  ),
  by: fc.array(fc.constantFrom('De minister van Financiën, W.B. Hoekstra', 'Jansen', ''), { maxLength: 2 }),
  head: fc.array(edge, { maxLength: 3 }),
  edge: fc.array(edge, { maxLength: 3 }),
  date: fc.oneof(
    fc.constantFrom('2022-01-07', '2010-12-31', 'ooit', '2022-99-99'),
    fc.string({ maxLength: 10 }),
  ),
})

test('whatever a paper says of itself, it is cited without a hole', () => {
  fc.assert(
    fc.property(paper, fc.boolean(), (said, place) => {
      const made = makePaper(said)
      const range = passage(made, 'Tweede bladzij.', 'Derde bladzij.')
      for (const style of builtInStyles()) {
        const cited = citePassageIn(style, made, range, { language: 'nl', place })
        for (const written of [cited.full, cited.short, cited.underHeading, cited.shortPaper])
          expect(written).not.toMatch(/undefined|null|NaN|\[object/)
        if (style.id === 'nl-juridisch' && cited.full.startsWith('Kamerstukken'))
          expect(cited.full).toMatch(
            /^Kamerstukken (?:I|II)(?: \d{4}\/\d{2,4})?, \d{5}(?:-\d\d| [IVXLC]+[A-Z]?| [A-Z]| \(R\d{4}\))?, (?:nr\. \d+|[A-Z]{1,3})/,
          )
      }
    }),
    { numRuns: 500 },
  )
})
