import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { PLACE_SCHEME } from '../../src-core/links/place-link'

/** Whether what is to be opened is a link and no path. */
export function isPlaceLink(text: string): boolean {
  return text.toLowerCase().startsWith(PLACE_SCHEME)
}

/** What the program was asked to open. */
export interface Arguments {
  /** A project folder to open instead of the last one. */
  readonly project?: string
  /** Keep settings and the sample project here. */
  readonly userData?: string
  /** Papers, project folders and links to open. */
  readonly files: readonly string[]
}

/**
 * Reads command-line arguments, with paths made absolute from `folder`. Switches it does not know are Chromium's or
 * Node's and are left alone.
 */
export function readArguments(args: readonly string[], folder: string): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { project: { type: 'string' }, 'user-data': { type: 'string' } },
    strict: false,
    allowPositionals: true,
  })
  const path = (value: string | boolean | undefined) =>
    typeof value === 'string' && value !== '' ? resolve(folder, value) : undefined
  const project = path(values.project)
  const userData = path(values['user-data'])
  return {
    ...(project !== undefined && { project }),
    ...(userData !== undefined && { userData }),
    files: positionals.map(file => (isPlaceLink(file) ? file : resolve(folder, file))),
  }
}

/** The arguments of `process.argv` that are meant for the app: without the program and, unpackaged, the app's own path. */
export function ownArguments(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const [, ...args] = argv
  return isPackaged ? args : args.slice(args.findIndex(argument => !argument.startsWith('-')) + 1)
}
