import { plainWords } from '../../../src-core/annotation/quoted-words'
import { stands } from '../../../src-core/annotation/stands'
import { orderThemes } from '../../../src-core/codebook/order-themes'
import type { LiveQuotation } from '../../../src-core/contract/writing/notebook-calls'
import { citeAnnotation } from '../../../src-core/export/citation'
import type { CitationStyle } from '../../../src-core/export/citing/style'
import type { ExportLanguage } from '../../../src-core/export/words'
import { KEPT_WORDS } from '../../../src-core/notebook/page-body'
import { liveThemes } from '../records/themes-there'
import type { ProjectSession } from '../session/project-session'

/** What annotations are quoted with now, as one sees them; those that are gone, or whose paper is, are left out. */
export function liveQuotations(
  session: ProjectSession,
  ids: readonly string[],
  language: ExportLanguage,
  style: CitationStyle,
): LiveQuotation[] {
  const themes = orderThemes(liveThemes(session)).map(({ theme }) => theme)
  return ids.flatMap(id => {
    const annotation = session.visible.get(id)
    if (!annotation || annotation.deleted) return []
    const document = session.knownDocument(annotation.documentId)
    if (!document) return []
    const own = new Set(annotation.themes)
    return {
      id,
      documentId: document.id,
      words: plainWords(document, annotation).slice(0, KEPT_WORDS),
      citation: citeAnnotation(document, annotation, language, style),
      themes: own.size === 0 ? [] : themes.filter(theme => own.has(theme.id)).map(({ name }) => name),
      stands: stands(document, annotation),
    }
  })
}
