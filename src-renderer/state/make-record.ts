import { describePassage } from '../../src-core/annotation/describe-passage'
import type { Annotation } from '../../src-core/annotation/model'
import type { Theme } from '../../src-core/codebook/model'
import { nextColour } from '../../src-core/codebook/next-colour'
import { nextKey } from '../../src-core/codebook/next-key'
import type { StructuredDocument, TextRange } from '../../src-core/document/model'
import { ask, fail } from './actions'
import { whileMaking } from './making'
import { isAway, newId, putInOutbox, useOutbox } from './outbox'
import { useApp } from './store'
import { whileOnItsWay } from './unkept-work'

/** Marks a passage of a paper on the screen; while the program does not answer, the mark is shown and waits for it. */
export async function makeAnnotation(
  document: StructuredDocument,
  { start, end }: TextRange,
  themes: readonly string[],
): Promise<Annotation | null> {
  const input = {
    id: newId('ann'),
    documentId: document.id,
    start,
    end,
    themes: [...themes],
    note: null,
  }
  const answer = mustWait() ? null : await whileMaking(input, ask('annotation.create', input))
  if (answer?.ok) return answer.value
  if (answer && !isAway(answer.error)) return refused(answer.error)
  const record = { ...ofNow(), ...input, ...describePassage(document, start, end) }
  putInOutbox({ name: 'annotation.create', input, record, failure: null })
  return record
}

/** Makes a theme; while the program does not answer, the theme is shown and waits for it. */
export async function makeThemeRecord(name: string): Promise<Theme | null> {
  const input = { id: newId('thm'), name }
  const answer = mustWait() ? null : await whileOnItsWay(ask('theme.create', input))
  if (answer?.ok) return answer.value
  if (answer && !isAway(answer.error)) return refused(answer.error)
  const themes = [...useApp.getState().themes.values()]
  const rest = { parent: null, description: '', terms: [] }
  const [colour, key] = [nextColour(themes), nextKey(name, themes)]
  const record = { ...ofNow(), ...rest, ...input, colour, key }
  putInOutbox({ name: 'theme.create', input: { ...input, colour, key }, record, failure: null })
  return record
}

/** Nothing overtakes what waits already. */
function mustWait(): boolean {
  return useOutbox.getState().length > 0 || !useApp.getState().connected
}

function refused(failure: Parameters<typeof fail>[0]): null {
  fail(failure)
  return null
}

function ofNow() {
  const at = new Date().toISOString()
  return { author: useApp.getState().project.analyst.id, revision: 1, created: at, modified: at }
}
