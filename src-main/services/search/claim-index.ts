import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The file that this process may open in a folder, and how it is given back. */
export interface ClaimedIndex {
  readonly path: string
  giveBack(): void
}

const OWNER = 'index.owner'
const OWN_FILE = /^index-(\d+)\.db/

/**
 * Claims the folder's index. Where a process that lives has it, as where one project is open twice, this one gets a file of
 * its own, which goes with it; those of processes that are gone are swept away.
 */
export function claimIndex(folder: string, own = process.pid): ClaimedIndex {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    const owner = Number(OWN_FILE.exec(name)?.[1])
    if (owner > 0 && !isAlive(owner)) rmSync(join(folder, name), { recursive: true, force: true })
  }
  const owner = join(folder, OWNER)
  if (claim(owner, own) || (!isAlive(ownerIn(owner)) && takeOver(owner, own)))
    return { path: join(folder, 'index.db'), giveBack: () => rmSync(owner, { force: true }) }
  const path = join(folder, `index-${own}.db`)
  return { path, giveBack: () => rmSync(path, { force: true }) }
}

function claim(owner: string, own: number): boolean {
  try {
    writeFileSync(owner, String(own), { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

function takeOver(owner: string, own: number): boolean {
  rmSync(owner, { force: true })
  return claim(owner, own)
}

function ownerIn(owner: string): number {
  try {
    return Number(readFileSync(owner, 'utf8'))
  } catch {
    return 0
  }
}

function isAlive(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    // It is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
