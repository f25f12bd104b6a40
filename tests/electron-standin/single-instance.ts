import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a second instance tells the first. */
export interface SecondInstance {
  readonly argv: readonly string[]
  readonly folder: string
  readonly data: unknown
}

/**
 * Takes the lock of a user-data folder, or tells who has it what this process was started with. A lock whose owner is no
 * longer alive counts as free.
 */
export function takeSingleInstanceLock(
  userData: string,
  data: unknown,
  second: (instance: SecondInstance) => void,
): boolean {
  const folder = join(userData, 'standin-instances')
  const owner = join(folder, 'owner')
  mkdirSync(folder, { recursive: true })
  const holder = readOwner(owner)
  if (holder !== null && isAlive(holder)) {
    const instance: SecondInstance = { argv: process.argv, folder: process.cwd(), data }
    // Written whole under a name the owner does not look for, so that it never reads half a message.
    writeFileSync(join(folder, `${process.pid}.part`), JSON.stringify(instance))
    writeFileSync(join(folder, `${process.pid}.sent`), '')
    return false
  }
  writeFileSync(owner, String(process.pid))
  const look = () => {
    // A test that is over takes the folder away.
    if (!existsSync(folder)) return
    for (const sent of readdirSync(folder).filter(name => name.endsWith('.sent'))) {
      const message = join(folder, sent.replace('.sent', '.part'))
      const instance = JSON.parse(readFileSync(message, 'utf8')) as SecondInstance
      rmSync(join(folder, sent))
      rmSync(message)
      second(instance)
    }
  }
  watch(folder, look).unref()
  return true
}

function readOwner(path: string): number | null {
  try {
    return Number(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return pid !== process.pid
  } catch {
    return false
  }
}
