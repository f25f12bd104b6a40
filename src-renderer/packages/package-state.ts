import { create } from 'zustand'
import type { PackageReviewShown } from '../../src-core/contract/package'
import { PACKAGE_EXTENSION } from '../../src-core/package/package-manifest'
import { askForFile } from '../host/ask-for-files'
import { base64Of } from '../host/base64-of'
import { type GivenFile, givenFile } from '../host/given-file'
import { saveFile } from '../host/save-file'
import { call, notify, showDialog } from '../state/actions'
import { settlePendingWork } from '../state/pending-work'
import { useApp } from '../state/store'

export type PackageChoice = 'mine' | 'theirs' | 'both'

interface PackageState {
  /** The package that is looked at; null where none is. */
  readonly review: PackageReviewShown | null
  /** What was chosen for what both sides changed, by kind and id. */
  readonly choices: Readonly<Record<string, PackageChoice>>
  /** The name of the file that is being read. */
  readonly reading: string | null
  readonly busy: boolean
}

const NONE: PackageState = { review: null, choices: {}, reading: null, busy: false }

/** The package that is looked at, and what was chosen about it. */
export const usePackage = create<PackageState>(() => NONE)

/** Whether a file is a package, by its name. */
export function isPackage(name: string): boolean {
  return name.toLowerCase().endsWith(PACKAGE_EXTENSION)
}

/** Asks for a package in the browser's own dialog and shows what is in it. */
export function choosePackage(): void {
  askForFile(PACKAGE_EXTENSION, file => void openPackage(givenFile(file)))
}

/** Reads a package and shows what importing it would do. Rejects where the file cannot be read. */
export async function openPackage(given: GivenFile): Promise<void> {
  const name = given.path.slice(given.path.lastIndexOf('/') + 1)
  const open = await openerOf(given, name)
  usePackage.setState({ ...NONE, reading: name })
  showDialog('package-review')
  await settlePendingWork()
  const review = await open()
  if (usePackage.getState().reading !== name) {
    // It was cancelled meanwhile.
    if (review) void call('package.close', { token: review.token })
    return
  }
  usePackage.setState({ review, reading: null })
  if (!review) showDialog(null)
}

async function openerOf(given: GivenFile, name: string): Promise<() => Promise<PackageReviewShown | null>> {
  if ('chosen' in given) return () => call('package.open-chosen', { id: given.chosen })
  const file = await given.open()
  return async () => call('package.open', { name, content: await base64Of(file) })
}

/** Puts the annotations of a packaged paper somewhere else, and shows what that would do. */
export async function placePaper(id: string, to: PackageReviewShown['papers'][number]['to']): Promise<void> {
  const { review } = usePackage.getState()
  if (!review) return
  usePackage.setState({ busy: true })
  const next = await call('package.review', {
    token: review.token,
    papers: { ...papersOf(review), [id]: to },
  })
  usePackage.setState({ busy: false, ...(next && { review: next }) })
}

/** Chooses what stays of a record that both sides changed. */
export function choose(key: string, choice: PackageChoice): void {
  usePackage.setState(({ choices }) => ({ choices: { ...choices, [key]: choice } }))
}

/** Chooses what stays of everything that both sides changed, as far as that can be had of each. */
export function chooseAll(choice: PackageChoice): void {
  usePackage.setState(({ review, choices }) => {
    const those = review?.items.filter(
      ({ state, canKeepBoth }) => state === 'both' && (choice !== 'both' || canKeepBoth),
    )
    return {
      choices: {
        ...choices,
        ...Object.fromEntries(those?.map(({ kind, id }) => [`${kind}/${id}`, choice]) ?? []),
      },
    }
  })
}

/** Imports the package, and says what came of it. */
export async function mergePackage(): Promise<void> {
  const { review, choices } = usePackage.getState()
  if (!review) return
  usePackage.setState({ busy: true })
  const merged = await call('package.merge', { token: review.token, papers: papersOf(review), choices })
  usePackage.setState({ busy: false })
  if (!merged) return
  usePackage.setState(NONE)
  showDialog(null)
  notify({ kind: 'package-merged', name: review.sender.name, ...merged })
}

/** Looks at the package no longer; nothing was changed. */
export function closePackage(): void {
  const { review } = usePackage.getState()
  usePackage.setState(NONE)
  showDialog(null)
  if (review) void call('package.close', { token: review.token })
}

/** Makes a package and saves it where the user says; whether it was saved. */
export async function savePackage(carry: boolean): Promise<boolean> {
  await settlePendingWork()
  const saved = await saveFile(
    useApp.getState().start,
    () => call('package.save', { carry }),
    async () => {
      const made = await call('package.make', { carry })
      return made && { ...made, mediaType: 'application/zip', content: { base64: made.content } }
    },
  )
  if (saved) notify({ kind: 'package-made', name: saved.name, count: saved.annotations })
  return saved !== null
}

function papersOf({ papers }: PackageReviewShown) {
  return Object.fromEntries(papers.filter(({ here }) => !here).map(({ id, to }) => [id, to]))
}
