import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import * as z from 'zod'

export const machineSchema = z.object({
  /** Random, kept in the user-data folder; empty where none is known. */
  id: z.string(),
  /** Differs from one start of the machine to the next; empty where the system does not tell. */
  boot: z.string(),
  /** Which set of processes this one sees: a container sees others than its host. Empty where there is one only. */
  processes: z.string(),
})

/** What tells machines apart that go by the same name, and one machine before and after it was started anew. */
export type Machine = z.infer<typeof machineSchema>

/** What the system itself tells of this machine; its id is nowhere but in the user-data folder. */
export function machineByItself(): Machine {
  const boot = tell(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())
  return { id: '', boot: boot && digest(boot), processes: tell(() => readlinkSync('/proc/self/ns/pid')) }
}

/** Only Linux tells these. */
function tell(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}

/** The lock is shared with colleagues, to whom what the system calls itself is of no use. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** Whether a process number means the same process on both; on unknown machines nothing but their names can tell. */
export function seeSameProcesses(one: Machine | undefined, other: Machine | undefined): boolean {
  if (!one || !other) return one === other
  const isSameRun = one.boot === other.boot && one.processes === other.processes
  return isSameRun && (one.boot !== '' || one.id === other.id)
}

/** Whether the machine has been started anew in between, so that no process of before is left. */
export function wasRestarted(before: Machine | undefined, now: Machine | undefined): boolean {
  if (!before || !now || now.id === '' || before.id !== now.id) return false
  return before.boot !== '' && now.boot !== '' && before.boot !== now.boot
}
