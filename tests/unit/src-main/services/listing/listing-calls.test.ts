import { expect, test } from 'vitest'
import { citeAnnotation } from '../../../../../src-core/export/citation'
import { listingCalls } from '../../../../../src-main/services/listing/listing-calls'
import { openDesk, PAPER, paperOf } from '../open-desk'

const ANA = { id: 'anl_0000000000000001', name: 'Ana' }
const OTHER = paperOf('Een heel ander stuk.', 'Ander')

test('rows come by paper, with papers without any, and without those that are in the trash or nowhere', async () => {
  const desk = await openDesk(ANA, [PAPER, OTHER])
  const calls = listingCalls(() => desk.session)
  const one = await desk.mark('sancties')
  const rows = (...documentIds: string[]) => calls['annotation.rows']({ documentIds })
  expect(await rows(PAPER.id, OTHER.id, PAPER.id)).toMatchObject([
    { documentId: PAPER.id, rows: [{ id: one.id, quote: 'sancties', stands: true }] },
    { documentId: OTHER.id, rows: [] },
  ])
  await desk.calls['annotation.delete']({ ids: [one.id] })
  expect(await rows(PAPER.id)).toEqual([{ documentId: PAPER.id, rows: [] }])
  expect(await rows('doc_ffffffffffffffff')).toEqual([{ documentId: 'doc_ffffffffffffffff', rows: [] }])
  await desk.session.close()
})

test('annotations of several papers are quoted with their citations, in the order asked', async () => {
  const desk = await openDesk(ANA, [PAPER, OTHER])
  const calls = listingCalls(() => desk.session)
  const one = await desk.mark('sancties')
  const other = await desk.mark('heel ander', OTHER)
  const quoted = await calls['annotation.quote']({ ids: [other.id, 'ann_gone', one.id], language: 'nl' })
  expect(quoted.count).toBe(2)
  expect(quoted.text).toBe(
    `“heel ander” (${citeAnnotation(OTHER, other, 'nl')})\n\n“sancties” (${citeAnnotation(PAPER, one, 'nl')})`,
  )
  expect(quoted.html).toContain('<blockquote')
  await desk.session.close()
})
