import { expect, test } from 'vitest'
import { choiceEvents } from '../../../../src-core/records/record-events'

test('whoever chooses between versions hears of everything that may have two', () => {
  expect(choiceEvents).toEqual(
    expect.arrayContaining([
      'annotations-changed',
      'replies-changed',
      'themes-changed',
      'groups-changed',
      'notebook-changed',
      'notes-changed',
      'judgements-changed',
      'connections-changed',
      'commitments-changed',
      'regions-changed',
      'searches-changed',
    ]),
  )
  // A rejected suggestion says one thing only.
  expect(choiceEvents).not.toContain('rejections-changed')
})
