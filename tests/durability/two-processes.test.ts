import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectPaths } from '../../src-main/storage/project-folder'
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

/** Starts a process that opens the project and holds it. */
async function start(folder: string): Promise<Holder> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
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

describe('two processes on one project', () => {
  it('only one writes; the other reads, says who writes, and takes over once that one has ended', async () => {
    const folder = await makeProject()
    const holder = await start(folder)
    expect(holder.said).toBe('writes')
    const reader = await openSession(folder)
    expect(reader.state().readOnly?.holder).toBe(`Marijke (${hostname()})`)
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
