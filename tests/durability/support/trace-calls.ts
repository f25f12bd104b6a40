import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeTemporaryFolder } from './project'

/** One system call of a process and its threads; where calls overlap, `began` and `ended` say so. */
export interface TracedCall {
  readonly name: string
  /** As strace prints them, with the path of every file descriptor. */
  readonly args: string
  readonly began: number
  readonly ended: number
}

const CALLS = 'openat,fsync,fdatasync,rename,renameat,renameat2,write,pwrite64,writev'

/** Whether system calls can be watched on this machine. */
export function hasStrace(): boolean {
  try {
    execFileSync('strace', ['-e', 'trace=none', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Runs a command and answers its calls on files, in the order in which they began. */
export async function traceCalls(command: readonly string[]): Promise<TracedCall[]> {
  const out = join(makeTemporaryFolder(), 'trace')
  const options = ['-f', '-y', '-s', '200', '-e', `trace=${CALLS}`, '-o', out]
  await new Promise<void>((resolve, reject) => {
    const running = spawn('strace', [...options, ...command], { stdio: ['ignore', 'ignore', 'pipe'] })
    let errors = ''
    running.stderr.on('data', (bytes: Buffer) => {
      errors += bytes.toString()
    })
    running.on('error', reject)
    running.on('close', code => (code === 0 ? resolve() : reject(new Error(errors))))
  })
  return readTrace(readFileSync(out, 'utf8'))
}

/** Reads what strace wrote; a call that another thread interrupts stands on two lines. */
function readTrace(text: string): TracedCall[] {
  const calls: TracedCall[] = []
  const open = new Map<string, Omit<TracedCall, 'ended'>>()
  for (const [at, line] of text.split('\n').entries()) {
    const begun = /^(\d+) +(\w+)\((.*)$/.exec(line)
    const resumed = /^(\d+) +<\.\.\. \w+ resumed>/.exec(line)
    if (begun) {
      const [, thread = '', name = '', args = ''] = begun
      const call = { name, args, began: at }
      if (args.endsWith('<unfinished ...>')) open.set(thread, call)
      else calls.push({ ...call, ended: at })
    } else if (resumed) {
      const call = open.get(resumed[1] ?? '')
      open.delete(resumed[1] ?? '')
      if (call) calls.push({ ...call, ended: at })
    }
  }
  return calls.sort((one, other) => one.began - other.began)
}
