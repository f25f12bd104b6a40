import { plainWords } from '../../../src-core/annotation/quoted-words'
import { stands } from '../../../src-core/annotation/stands'
import { orderThemes } from '../../../src-core/codebook/order-themes'
import type { LiveQuotation } from '../../../src-core/contract/writing/notebook-calls'
import { citeAnnotation } from '../../../src-core/export/citation'
import type { CitationStyle } from '../../../src-core/export/citing/style'
import type { ConnectedEnd } from '../../../src-core/export/connected'
import { citeRegion, tellRegion } from '../../../src-core/export/regions/tell-region'
import type { ExportLanguage } from '../../../src-core/export/words'
import { KEPT_WORDS } from '../../../src-core/notebook/page-body'
import { liesOn } from '../../../src-core/regions/region'
import { connectedEnd } from '../marking/connected-end'
import { liveThemes } from '../records/themes-there'
import type { ProjectSession } from '../session/project-session'

/** What annotations and regions are quoted with now, as one sees them; those that are gone, or whose paper is, are left out. */
export function liveQuotations(
  session: ProjectSession,
  ids: readonly string[],
  language: ExportLanguage,
  style: CitationStyle,
): LiveQuotation[] {
  const themes = orderThemes(liveThemes(session)).map(({ theme }) => theme)
  return ids.flatMap(id => {
    const end = connectedEnd(session, id)
    if (!end) return []
    const own = new Set(('region' in end ? end.region : end.annotation).themes)
    return {
      id,
      documentId: end.document.id,
      ...wordsOf(end, language, style),
      themes: own.size === 0 ? [] : themes.filter(theme => own.has(theme.id)).map(({ name }) => name),
    }
  })
}

function wordsOf(
  end: ConnectedEnd,
  language: ExportLanguage,
  style: CitationStyle,
): Pick<LiveQuotation, 'words' | 'citation' | 'stands' | 'region'> {
  const { document } = end
  if ('region' in end) {
    const { region } = end
    const { id, sha256, page, box } = region
    return {
      words: tellRegion(region, language).slice(0, KEPT_WORDS),
      citation: citeRegion(style, document, region, { language, place: true }).full,
      stands: liesOn(region, document),
      region: { id, sha256, page, box },
    }
  }
  const { annotation } = end
  return {
    words: plainWords(document, annotation).slice(0, KEPT_WORDS),
    citation: citeAnnotation(document, annotation, language, style),
    stands: stands(document, annotation),
  }
}
