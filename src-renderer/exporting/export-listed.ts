import { create } from 'zustand'
import { showDialog } from '../state/actions'

/** The annotations that a list shows, by id, which the dialog offers to export; null where it was opened from elsewhere. */
export const useListed = create<{ readonly ids: readonly string[] | null }>(() => ({ ids: null }))

/** Opens the dialog to export what a list shows. */
export function exportListed(ids: readonly string[]): void {
  useListed.setState({ ids })
  showDialog('export')
}

/** Forgets what a list showed, once the dialog is put away. */
export function forgetListed(): void {
  useListed.setState({ ids: null })
}
