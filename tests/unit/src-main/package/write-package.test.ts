import { afterEach, describe, expect, it } from 'vitest'
import { ancestryBy } from '../../../../src-core/package/ancestry'
import { collectPackage } from '../../../../src-core/package/package-content'
import { writePackage } from '../../../../src-main/package/write-package'
import { JOOST, PAPER } from '../../../durability/support/project'
import { makeAnnotation } from '../../src-core/builders'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

const content = collectPackage(
  {
    project: { id: 'prj_1', name: 'Proef' },
    sender: JOOST,
    createdAt: '2026-11-24T10:00:00.000Z',
    analysts: [JOOST],
    documents: [PAPER],
    versions: kind =>
      kind === 'annotation' ? [{ holder: JOOST.id, record: makeAnnotation(PAPER, 0, 8) }] : [],
    ancestry: ancestryBy(() => new Map()),
  },
  { analysts: [JOOST.id], carry: false },
)

describe('a package’s bytes', () => {
  it('are the same for the same contents, in any time zone', async () => {
    process.env.TZ = 'Europe/Amsterdam'
    const here = await writePackage(content)
    process.env.TZ = 'America/New_York'
    expect(new Date(0).getHours()).toBe(19)
    expect(Buffer.from(await writePackage(content)).equals(Buffer.from(here))).toBe(true)
  })
})
