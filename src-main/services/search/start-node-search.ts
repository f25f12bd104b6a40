import { ownScript, sourceLoader } from '../../import/decoding/own-script'
import { startChild } from '../../import/reader/start-node-reader'
import type { StartSearch } from './search-messages'

/** The file that the process with the index runs. */
export function searchEntry(): string {
  return ownScript('../services/search/search-entry.ts', 'search.js')
}

/** Starts the process with the index as a child of plain Node, from source or from the bundle. */
export const startNodeSearch: StartSearch = heap => startChild(searchEntry(), heap, sourceLoader())
