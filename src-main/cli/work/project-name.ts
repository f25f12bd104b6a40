import { CallError } from '../../../src-core/contract/errors'

/** The longest name of a project, in UTF-16 units. */
const LONGEST = 120

/** A project's name as it is kept, on one line. Throws `bad-input` for one that is empty or too long. */
export function projectName(given: string): string {
  const name = given.replace(/\s+/g, ' ').trim()
  if (name === '') throw new CallError('bad-input', 'A project needs a name.')
  if (name.length > LONGEST)
    throw new CallError('bad-input', `A project’s name has at most ${LONGEST} characters.`)
  return name
}
