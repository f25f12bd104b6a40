import type { Failure } from '../../src-core/contract/errors'
import type { ReadOnly } from '../../src-core/contract/state'
import type { GivenFile } from '../host/given-file'
import { isPackage, openPackage } from '../packages/package-state'
import { notify } from '../state/actions'
import { useApp } from '../state/store'
import { importFiles } from './import-files'

/**
 * Does what is to be done with files, however they were given: the one place where all of them come in. A colleague's
 * package is told apart by its name and looked at; the rest is imported.
 */
export function takeFiles(files: readonly GivenFile[]): void {
  if (files.length === 0) return
  const { readOnly } = useApp.getState().project
  if (readOnly) notify({ kind: 'error', failure: refusal(readOnly) })
  else void takeAll(files)
}

function refusal(readOnly: ReadOnly): Failure {
  if (readOnly.why === 'not-writable') return { code: 'not-writable', message: readOnly.code }
  if (readOnly.why === 'not-a-file') return { code: 'unreadable', message: readOnly.file }
  return { code: 'read-only', message: readOnly.why === 'held' ? readOnly.holder : '?' }
}

async function takeAll(files: readonly GivenFile[]): Promise<void> {
  const packages = files.filter(({ path }) => isPackage(path))
  const papers = files.filter(({ path }) => !isPackage(path))
  const [first] = packages
  if (papers.length > 0) await importFiles(papers)
  if (!first) return
  try {
    await openPackage(first)
  } catch (error) {
    const message = `${first.path}: ${error instanceof Error ? error.message : String(error)}`
    notify({ kind: 'error', failure: { code: 'unreadable', message } })
  }
}
