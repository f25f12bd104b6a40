import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'

const PATH = resolve(import.meta.dirname, '../../resources/sample/schriftelijk-overleg-navo-2022-01-07.txt')

/** The sample paper's file. */
export const sample = { name: basename(PATH), bytes: readFileSync(PATH), text: readFileSync(PATH, 'utf8') }
