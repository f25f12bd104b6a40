import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectPaths } from '../../src-main/storage/project/project-folder'
import { buildChild } from './support/build-child'
import { highlight, liveIds, MARIJKE, makeProject, openSession } from './support/project'

let program: string
beforeAll(async () => {
  program = await buildChild('hold-child')
})

interface Holder {
  readonly child: ChildProcessByStdio<Writable, Readable, null>
  /** What it said once it had opened the project. */
  readonly said: string
}

/** Starts a process that opens the project and holds it, under a command such as one that makes a container. */
async function start(folder: string, under: readonly string[] = []): Promise<Holder> {
  const [command = '', ...rest] = [...under, process.execPath, program, folder]
  const child = spawn(command, rest, { stdio: ['pipe', 'pipe', 'inherit'] })
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, said: said.toString().trim() }
}

/** Ends it as asked, or at once with a signal. */
async function end({ child }: Holder, signal?: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'close')
  if (signal) child.kill(signal)
  else child.stdin.end()
  await ended
}

/** A container of its own name for nothing but processes: the host's name in it is this machine's. */
const CONTAINER = ['unshare', '--pid', '--fork', '--kill-child']
const CAN_CONTAIN = spawnSync('unshare', [...CONTAINER.slice(1), 'true']).status === 0

describe.skipIf(!CAN_CONTAIN)('two containers of one host’s name (needs unshare, and root)', () => {
  it('keep their locks while they live: a number is no process of the other one', async () => {
    const folder = await makeProject()
    const inside = await start(folder, CONTAINER)
    expect(inside.said).toBe('writes')
    const outside = await openSession(folder)
    expect(outside.state().readOnly).toMatchObject({ why: 'held', holder: `Marijke (${hostname()})` })
    await outside.close()
    await end(inside)
    const writer = await openSession(folder)
    const other = await start(folder, CONTAINER)
    expect(other.said).toBe('reads')
    await end(other)
    await writer.close()
  })
})

describe('two processes on one project', () => {
  it('only one writes; the other reads, says who writes, and takes over once that one has ended', async () => {
    const folder = await makeProject()
    const holder = await start(folder)
    expect(holder.said).toBe('writes')
    const reader = await openSession(folder)
    expect(reader.state().readOnly).toMatchObject({ why: 'held', holder: `Marijke (${hostname()})` })
    await expect(highlight(reader, 0)).rejects.toMatchObject({ code: 'read-only' })
    await end(holder)
    const writer = await openSession(folder)
    await highlight(writer, 0)
    const other = await start(folder)
    expect(other.said).toBe('reads')
    await end(other)
    expect(existsSync(projectPaths(folder).analyst(MARIJKE.id).lock)).toBe(true)
    await writer.close()
  })

  it.each(['SIGKILL', 'SIGABRT'] as const)(
    'the lock of one that %s ended is taken over at once',
    async signal => {
      const folder = await makeProject()
      await end(await start(folder), signal)
      expect(existsSync(projectPaths(folder).analyst(MARIJKE.id).lock)).toBe(true)
      const session = await openSession(folder)
      const { id } = await highlight(session, 0)
      expect(liveIds(session)).toEqual([id])
      await session.close()
    },
  )

  it('of many that start at once on what a crash left, one writes', async () => {
    const folder = await makeProject()
    await end(await start(folder), 'SIGKILL')
    const holders = await Promise.all(Array.from({ length: 5 }, () => start(folder)))
    expect(holders.map(({ said }) => said).sort()).toEqual(['reads', 'reads', 'reads', 'reads', 'writes'])
    await Promise.all(holders.map(holder => end(holder)))
    expect(existsSync(projectPaths(folder).analyst(MARIJKE.id).lock)).toBe(false)
  })
})
