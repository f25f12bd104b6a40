import { languageNow } from '../i18n/use-language'
import { call, tellDone } from '../state/actions'
import { settlePendingWork } from '../state/pending-work'

/** Names an annotation as an example of a theme, with the words it has now, and says so. */
export async function nameExample(theme: string, annotation: string): Promise<void> {
  await settlePendingWork()
  if (await call('example.add', { theme, annotation, language: languageNow() })) tellDone()
}

/** Takes an example away from a theme, by its place among them, and says so. */
export async function dropExample(theme: string, index: number, words: string): Promise<void> {
  await settlePendingWork()
  if (await call('example.remove', { theme, index, words })) tellDone()
}
