import { beforeAll, describe, expect, it } from 'vitest'
import { projectPaths } from '../../src-main/storage/project/project-folder'
import { buildChild } from './support/build-child'
import { MARIJKE, makeProject, PAPER } from './support/project'
import { hasStrace, type TracedCall, traceCalls } from './support/trace-calls'

describe.skipIf(!hasStrace())('the system calls of a change (needs strace)', () => {
  let calls: readonly TracedCall[]
  let paths: ReturnType<ReturnType<typeof projectPaths>['analyst']>

  beforeAll(async () => {
    const folder = await makeProject()
    paths = projectPaths(folder).analyst(MARIJKE.id)
    const child = await buildChild('order-child')
    calls = await traceCalls([process.execPath, child, folder, PAPER.id])
  })

  /** The calls between asking for a change and its acknowledgement. */
  function between(number: number): readonly TracedCall[] {
    const said = (words: string) =>
      calls.find(({ name, args }) => name === 'write' && args.includes(`"${words} ${number}\\n"`))
    const [asked, acknowledged] = [said('ASKED'), said('ACKNOWLEDGED')]
    if (!asked || !acknowledged) throw new Error(`Change ${number} was not acknowledged.`)
    return calls.filter(({ began, ended }) => began > asked.ended && ended < acknowledged.began)
  }

  /** Expects that each of these calls ended before the next one began. */
  function expectOrder(
    within: readonly TracedCall[],
    steps: readonly (readonly [name: RegExp, args: string])[],
  ) {
    let after = -1
    for (const [name, args] of steps) {
      const call = within.find(
        ({ name: of, args: given, began }) => began > after && name.test(of) && given.includes(args),
      )
      expect(call, `${name} ${args}, after line ${after} of the trace`).toBeDefined()
      after = call?.ended ?? after
    }
  }

  const file = () => `${paths.annotations}/${PAPER.id}.json`

  /** Of a record file: the new one is whole before it takes the old one's place, and that lasts before anything is said. */
  const replaced = () =>
    [
      [/^openat$/, `"${file()}.`],
      [/^p?write/, `<${file()}.`],
      [/^fsync$/, `<${file()}.`],
      [/^rename/, `"${file()}"`],
      [/^fsync$/, `<${paths.annotations}>`],
    ] as const

  it('of a first one: each new file is synced, renamed, and its folder synced, and the log lasts before the records take their place', () => {
    expectOrder(between(1), [
      [/^openat$/, `"${paths.log}.`],
      [/^fsync$/, `<${paths.log}.`],
      [/^rename/, `"${paths.log}"`],
      [/^fsync$/, `<${paths.folder}>`],
      [/^rename/, `"${file()}"`],
    ])
    expectOrder(between(1), replaced())
  })

  it.each([2, 3])(
    'of one that follows, number %i: the log is synced before the records take their place',
    number => {
      expectOrder(between(number), [
        [/^p?write/, `<${paths.log}>`],
        [/^fsync$/, `<${paths.log}>`],
        [/^rename/, `"${file()}"`],
      ])
      expectOrder(between(number), replaced())
    },
  )

  it('never writes into a record file that is there', () => {
    const opened = calls.filter(({ name, args }) => name === 'openat' && args.includes(`"${file()}"`))
    expect(opened.filter(({ args }) => /O_WRONLY|O_RDWR/.test(args))).toEqual([])
    const made = calls.filter(({ name, args }) => name === 'openat' && args.includes(`"${file()}.`))
    expect(made.every(({ args }) => args.includes('O_EXCL') && args.includes('0600'))).toBe(true)
    expect(made).toHaveLength(3)
  })
})
