import { expect, it } from 'vitest'
import type { Annotation } from '../../../../../src-core/annotation/model'
import { MARIJKE } from '../../../../durability/support/project'
import { openDesk, PAPER } from '../open-desk'

it('far more changes than a window wants to hear of are told as one thing to read afresh', async () => {
  const { session, calls, events, mark } = await openDesk(MARIJKE, [PAPER])
  const first = await mark('sancties')
  const made = Array.from({ length: 2_001 }, (_, at): Annotation => ({ ...first, id: `ann_${at}` }))
  events.length = 0
  await session.commit(
    { key: 'annotation-create', count: made.length, name: '' },
    made.map(after => ({ kind: 'annotation', before: null, after })),
  )
  expect(session.visible.highlights()).toHaveLength(2_002)
  const told = () => events.map(({ type }) => type)
  expect(told().filter(type => type === 'layers-changed')).toHaveLength(1)
  expect(told()).not.toContain('annotations-changed')

  events.length = 0
  await calls['annotation.delete']({ ids: made.slice(0, 2_000).map(({ id }) => id) })
  expect(told()).not.toContain('layers-changed')
  expect(told().filter(type => type === 'annotations-changed')).toHaveLength(1)
  await session.close()
})
