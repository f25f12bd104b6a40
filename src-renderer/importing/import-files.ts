import { append } from '../../src-core/basics/append'
import { type Failure, failureOf, type Result } from '../../src-core/contract/errors'
import type { ImportResult } from '../../src-core/contract/importing'
import { LARGEST_FILE, tooLarge } from '../../src-core/contract/largest-file'
import { base64Of } from '../host/base64-of'
import type { GivenFile } from '../host/given-file'
import { ask, notify, openDocument } from '../state/actions'
import { onEvent } from '../state/events'
import { useApp } from '../state/store'
import { type ImportRow, NO_IMPORT, tally, useImport } from './import-state'

/** How many files are on their way at once: one is read on each core but one, some are being written, and the next waits at the door. */
const AT_ONCE = Math.max(1, navigator.hardwareConcurrency - 1) + 2
/** The longest name a call takes, in UTF-16 units. */
const LONGEST_NAME = 255

/** What is being imported; files that are given meanwhile join it. */
let going: {
  readonly task: string
  readonly again: boolean
  readonly files: GivenFile[]
  stopped: boolean
} | null = null
let ended: Promise<void> = Promise.resolve()

/** Imports files as one change, showing how far it is and what became of each; the window stays free. */
export async function importFiles(files: readonly GivenFile[], again = false): Promise<void> {
  const phase = useImport.getState().phase
  if (going && going.again === again && phase === 'reading') {
    append(going.files, files)
    useImport.setState(({ rows }) => ({ rows: [...rows, ...files.map(newRow)] }))
    return
  }
  // One that is ending ends first.
  ended = ended.then(() => run(files, again))
  await ended
}

/** Stops the import: what was read is kept, the rest is left alone. */
export async function cancelImport(): Promise<void> {
  if (!going) return
  going.stopped = true
  useImport.setState({ phase: 'stopping' })
  await ask('import.cancel', { task: going.task })
}

/** Tries files once more that were not added, those that took too long with more time. */
export async function tryAgain(rows: readonly ImportRow[]): Promise<void> {
  await importFiles(
    rows.map(({ given }) => given),
    true,
  )
}

/** Puts the results of an import away. */
export function closeImport(): void {
  if (useImport.getState().phase === 'done') useImport.setState(NO_IMPORT)
}

async function run(files: readonly GivenFile[], again: boolean): Promise<void> {
  const own = { task: crypto.randomUUID(), again, files: [...files], stopped: false }
  going = own
  useImport.setState({ phase: 'reading', rows: files.map(newRow), failure: null })
  const stopListening = onEvent(event => {
    if (event.type === 'progress' && event.task === own.task) showPart(event.label, event.done / event.total)
  })
  let next = 0
  const work = async () => {
    for (let index = next++; index < own.files.length; index = next++) {
      const file = own.files[index]
      if (file) await importOne(index, file)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  stopListening()
  going = null
  useImport.setState({ phase: 'saving' })
  const finished = await ask('import.finish', { task: own.task })
  useImport.setState({ phase: 'done', failure: finished.ok ? null : finished.error })
  await showOutcome()

  async function importOne(index: number, given: GivenFile): Promise<void> {
    if (own.stopped) return end(index, fateOf(fileName(given.path), 'cancelled'))
    setRow(index, { state: 'reading' })
    end(index, await send(own, given))
  }
}

/** An import, as its calls name it. */
interface Task {
  readonly task: string
  readonly again: boolean
}

const taskOf = ({ task, again }: Task): Task => ({ task, again })

/** Has one file read, and answers what became of it. */
async function send(to: Task, given: GivenFile): Promise<ImportResult> {
  const name = fileName(given.path)
  try {
    const answer =
      'chosen' in given
        ? await ask('import.chosen', { ...taskOf(to), id: given.chosen })
        : await sendBytes(to, name, await given.open())
    return answer.ok ? answer.value : failed(name, answer.error)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return failed(name, { code: 'unreadable', message })
  }
}

async function sendBytes(to: Task, name: string, file: File): Promise<Result<ImportResult>> {
  if (file.size <= LARGEST_FILE)
    return ask('import.file', { ...taskOf(to), name, content: await base64Of(file) })
  return { ok: false, error: failureOf(tooLarge(name)) }
}

/** A single paper is opened at once; several leave the reader where he was. */
async function showOutcome(): Promise<void> {
  const { rows, failure } = useImport.getState()
  const { added } = tally(rows)
  const [first] = rows.flatMap(({ result }) => (result?.id ? [result] : []))
  const isSingle = rows.length === 1
  // What may be another version of a paper is said, and stays said.
  if (isSingle && added === 1 && !failure && !first?.versionOf && !first?.attachments) {
    useImport.setState(NO_IMPORT)
    notify({ kind: 'imported', name: first?.title ?? first?.name ?? '' })
  }
  const hasNone = useApp.getState().document === null
  if (first?.id && (isSingle || hasNone)) await openDocument(first.id)
}

function newRow(given: GivenFile): ImportRow {
  return { path: given.path, given, state: 'waiting', part: 0, result: null }
}

function setRow(index: number, change: Partial<ImportRow>): void {
  useImport.setState(({ rows }) => ({
    rows: rows.map((row, at) => (at === index ? { ...row, ...change } : row)),
  }))
}

function end(index: number, result: ImportResult): void {
  setRow(index, { state: 'done', part: 1, result })
}

function showPart(name: string, part: number): void {
  const { rows } = useImport.getState()
  const index = rows.findIndex(({ path, state }) => state === 'reading' && fileName(path) === name)
  if (index >= 0) setRow(index, { part })
}

function fateOf(name: string, outcome: ImportResult['outcome']): ImportResult {
  return { name, outcome, id: null, title: null, knownAs: null, versionOf: null, failure: null }
}

function failed(name: string, failure: Failure): ImportResult {
  return { ...fateOf(name, 'failed'), failure }
}

/** The last part of a path, cut where it is longer than a name may be; what tells the format is kept. */
function fileName(path: string): string {
  const name = path.split('/').findLast(part => part !== '') ?? path
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 11)}…${name.slice(-10)}`
}
