import { ownScript, sourceLoader } from '../../import/decoding/own-script'
import type { StartApart } from '../../import/reader/reader-process'
import { startChild } from '../../import/reader/start-node-reader'

/** The file that the process with the index runs. */
export function searchEntry(): string {
  return ownScript('../services/search/search-entry.ts', 'search.js')
}

/** Starts the process with the index as a child of plain Node, from source or from the bundle. */
export const startNodeSearch: StartApart = heap => startChild(searchEntry(), heap, sourceLoader())
