import { expect, test } from 'vitest'
import { renderTextPage } from '../../../../../src-core/export/page/text-page'
import { fullPage } from './full-page'

const CITED = 'Kamerstuk 29 023, nr. 283, VVD, antwoord 1'

test('a page as plain text has its sources in brackets, boxes, numbers and cells', () => {
  const text = renderTextPage(fullPage)
  expect(text.startsWith('Gas | <b>nota</b>\n\nAanleiding\n\nLet op: vet, schuin en een bron\n\n')).toBe(true)
  expect(text).toContain('“met vet, cursief en ~~geschrapt woord~~” (Lijst van vragen')
  expect(text).toContain(`Het kabinet zegt ja (samenvatting van ${CITED})`)
  expect(text).toContain(`Dat is mager. (commentaar bij ${CITED})`)
  expect(text).toContain(
    '“eerste zin\ntweede ~~zin~~” (citaat uit Verslag, antwoord 9. Woorden en vindplaats',
  )
  expect(text).toContain('- eerste punt\n  3. derde\n  4. vierde\n- tweede punt')
  expect(text).toContain('☑ bellen\n☐ schrijven')
  expect(text).toContain(`Noorwegen\ttien elf\tin de cel (samenvatting van ${CITED})\ntwaalf\tdertien\n`)
})
