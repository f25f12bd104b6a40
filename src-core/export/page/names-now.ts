import { withNamesNow } from '../../annotation/written/mention'
import type { Theme } from '../../codebook/model'
import type { StructuredDocument } from '../../document/model'
import type { PageBody } from '../../notebook/page-body'
import { namesIn } from '../citing/mention-names'
import { noteWords } from '../markup/note-words'
import type { ExportLanguage } from '../words'

/** A page that names what it mentions as that is called now in a project. */
export function bodyWithNamesNow(
  body: PageBody | null,
  documents: Iterable<StructuredDocument>,
  themes: Iterable<Theme>,
  language: ExportLanguage,
): PageBody | null {
  if (!body) return null
  const nameNow = namesIn(documents, themes, language)
  return { ...body, content: withNamesNow(body.content, nameNow, noteWords(language).gone) }
}
