import { spawn } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildChild } from './support/build-child'
import { liveIds, makeProject, openSession, PAPER } from './support/project'

/** How often the process is killed: 20 times in `npm test`, 500 in `npm run durability`, where `-- --rounds N` sets it. */
const ROUNDS = Number(process.env['KANTTEKENING_KILL_ROUNDS'] ?? 20)
/** A new project begins after this many rounds, so that files stay of a usual size. */
const ROUNDS_PER_PROJECT = 50

let child: string

beforeAll(async () => {
  child = await buildChild('kill-child')
})

describe('a process that is killed at any moment', () => {
  it(
    `loses nothing that was acknowledged, ${ROUNDS} times`,
    async () => {
      const acknowledged = new Set<string>()
      let total = 0
      let folder = ''
      for (let round = 0; round < ROUNDS; round += 1) {
        if (round % ROUNDS_PER_PROJECT === 0) {
          total += acknowledged.size
          acknowledged.clear()
          folder = await makeProject()
        }
        for (const id of await runAndKill(folder, 1 + ((round * 7) % 23))) acknowledged.add(id)
        const reader = await openSession(folder)
        expect(reader.state()).toMatchObject({ readOnly: null, problems: [] })
        const found = new Set(liveIds(reader))
        expect(
          [...acknowledged].filter(id => !found.has(id)),
          `round ${round + 1}`,
        ).toEqual([])
        await reader.close()
      }
      total += acknowledged.size
      expect(total).toBeGreaterThan(ROUNDS)
      console.log(`${ROUNDS} kills: ${total} acknowledged, 0 lost`)
    },
    ROUNDS * 5_000,
  )
})

/** Runs the child until it has acknowledged so many, kills it, and answers all that it acknowledged. */
function runAndKill(folder: string, enough: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [child, folder, PAPER.id], { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let errors = ''
    running.stderr.on('data', (bytes: Buffer) => {
      errors += bytes.toString()
    })
    running.stdout.on('data', (bytes: Buffer) => {
      out += bytes.toString()
      if (out.split('\n').length > enough) running.kill('SIGKILL')
    })
    running.on('close', (_, signal) => {
      // The last line may be cut by the kill; only whole ones were said.
      if (signal === 'SIGKILL') resolve(out.split('\n').slice(0, -1))
      else reject(new Error(`The child ended by itself: ${errors}`))
    })
  })
}
