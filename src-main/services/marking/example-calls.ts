import type { Annotation } from '../../../src-core/annotation/model'
import { plainWords } from '../../../src-core/annotation/quoted-words'
import { wordsTest } from '../../../src-core/annotation/words-test'
import type { Theme } from '../../../src-core/codebook/model'
import {
  exampleOf,
  isChanged,
  MOST_EXAMPLES,
  type ThemeExample,
} from '../../../src-core/codebook/theme-example'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import type { ShownExample } from '../../../src-core/contract/marking/example-calls'
import { nextRevision } from '../../../src-core/document/record'
import { citeAnnotation } from '../../../src-core/export/citation'
import type { ExportLanguage } from '../../../src-core/export/words'
import { recordName } from '../history/record-name'
import { existingTheme } from '../records/themes-there'
import type { ProjectSession } from '../session/project-session'

type ExampleCalls = Pick<Handlers, 'example.list' | 'example.candidates' | 'example.add' | 'example.remove'>

/** The most words of a passage that is offered as an example, in UTF-16 units. */
const OFFERED_WORDS = 300

/** The calls about examples of themes. */
export function exampleCalls(project: () => ProjectSession): ExampleCalls {
  return {
    'example.list': async ({ theme, language }) => {
      const session = project()
      return (existingTheme(session, theme).examples ?? []).map(one => shown(session, theme, one, language))
    },
    'example.candidates': async ({ theme, text, most }) => {
      const session = project()
      const named = new Set(existingTheme(session, theme).examples?.map(({ annotation }) => annotation))
      const hasWords = wordsTest(text)
      const rank = new Map(session.state().documents.map(({ id }, index) => [id, index]))
      const all = session.visible
        .highlights()
        .filter(
          ({ id, documentId, themes, quote, note }) =>
            themes.includes(theme) && !named.has(id) && rank.has(documentId) && hasWords(quote.exact, note),
        )
      all.sort(
        (one, other) =>
          (rank.get(one.documentId) ?? 0) - (rank.get(other.documentId) ?? 0) || one.start - other.start,
      )
      const found = all.slice(0, most).map(({ id, documentId, quote }) => ({
        annotation: id,
        documentId,
        words: quote.exact.slice(0, OFFERED_WORDS),
      }))
      return { total: all.length, found }
    },
    'example.add': async ({ theme, annotation: id, language }) => {
      const session = project()
      const before = existingTheme(session, theme)
      const annotation = session.visible.get(id)
      const document = annotation && !annotation.deleted ? session.knownDocument(annotation.documentId) : null
      if (!annotation || !document)
        throw new CallError('not-found', 'The annotation does not exist any more.')
      if (!annotation.themes.includes(theme))
        throw new CallError('bad-input', 'Only what has the theme can be an example of it.')
      const example = exampleOf(
        id,
        plainWords(document, annotation),
        citeAnnotation(document, annotation, language),
      )
      const own = before.examples ?? []
      const at = own.findIndex(one => one.annotation === id)
      if (at < 0 && own.length >= MOST_EXAMPLES)
        throw new CallError('bad-input', `A theme has at most ${MOST_EXAMPLES} examples.`)
      const examples = at < 0 ? [...own, example] : own.with(at, example)
      if (JSON.stringify(examples) === JSON.stringify(own)) return {}
      await change(session, 'theme-example', before, examples)
      return {}
    },
    'example.remove': async ({ theme, index, words }) => {
      const session = project()
      const before = existingTheme(session, theme)
      const own = before.examples ?? []
      if (own[index]?.words !== words)
        throw new CallError('not-found', 'The example does not exist any more.')
      await change(
        session,
        'theme-unexample',
        before,
        own.filter((_, at) => at !== index),
      )
      return {}
    },
  }
}

async function change(
  session: ProjectSession,
  key: 'theme-example' | 'theme-unexample',
  before: Theme,
  examples: readonly ThemeExample[],
): Promise<void> {
  const after = nextRevision(before, { ...before, examples: [...examples] }, session.now())
  const name = recordName(session, 'theme', before)
  await session.commit({ key, count: 1, name }, [{ kind: 'theme', before, after }])
}

function shown(
  session: ProjectSession,
  theme: string,
  example: ThemeExample,
  language: ExportLanguage,
): ShownExample {
  const annotation = example.annotation === null ? null : session.visible.get(example.annotation)
  const document = annotation && !annotation.deleted ? session.knownDocument(annotation.documentId) : null
  if (!annotation || !document)
    return {
      ...example,
      standing: whyNot(session, example.annotation, annotation),
      documentId: null,
      now: null,
      citation: example.source,
      hasTheme: false,
    }
  const words = plainWords(document, annotation)
  return {
    ...example,
    standing: 'there',
    documentId: document.id,
    now: isChanged(example, words) ? exampleOf(annotation.id, words, '').words : null,
    citation: citeAnnotation(document, annotation, language),
    hasTheme: annotation.themes.includes(theme),
  }
}

/** Why an example cannot be shown at its place. */
function whyNot(
  session: ProjectSession,
  id: string | null,
  seen: Annotation | null,
): Exclude<ShownExample['standing'], 'there'> {
  if (id === null) return 'elsewhere'
  const kept = session.records.get('annotation', id)
  return !seen && kept && !kept.deleted ? 'unseen' : 'gone'
}
