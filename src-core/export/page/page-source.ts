import type { Annotation } from '../../annotation/model'
import { quotedPassage } from '../../annotation/quoted-words'
import type { StructuredDocument } from '../../document/model'
import type { Quotation } from '../../document/quotation'
import { linkToAnnotation } from '../../links/place-link'
import type { PageBody } from '../../notebook/page-body'
import { quotedOn } from '../../notebook/walk-page'
import { liesOn, type Region } from '../../regions/region'
import { citeIn } from '../citation'
import type { Citation } from '../citing/cite'
import { namesOnePaper } from '../citing/names-one-paper'
import type { CitationStyle } from '../citing/style'
import { builtInStyle, USUAL_STYLE } from '../citing/styles'
import type { ConnectedEnd } from '../connected'
import type { RegionPicture } from '../regions/export-region'
import { citeRegion, linkToPage, placeOfRegion, tellRegion } from '../regions/tell-region'
import type { WordTemplate } from '../word-looks/word-template'
import type { ExportLanguage } from '../words'

/** A region of an original page where it is quoted. */
interface QuotedRegion {
  readonly region: Region
  /** Whether it was drawn on the very file that the paper has. */
  readonly isHere: boolean
  /** `pagina 3, gebied`. */
  readonly place: string
  /** Null where it was not drawn, or could not be. */
  readonly picture: RegionPicture | null
}

/** What an annotation or region is quoted with now, where a page of the notebook is handed in. */
export interface QuotedNow {
  readonly document: StructuredDocument
  /** Null for a region of a page, which stands nowhere in the text. */
  readonly annotation: Annotation | null
  /** Null for a passage. */
  readonly region: QuotedRegion | null
  readonly quotation: Quotation
  readonly citation: string
  /** Once the paper was cited before. */
  readonly shortly: string
  /** Opens the app there; null where nothing leads back. */
  readonly link: string | null
}

/** How what is quoted on a page is cited. */
export interface QuotedHow {
  readonly language: ExportLanguage
  /** The usual one where absent. */
  readonly style?: CitationStyle
  /** By which links lead back; without it there are none. */
  readonly projectId?: string
}

/** Everything that a page of the notebook is handed in with. */
export interface PageSource {
  readonly title: string
  readonly body: PageBody | null
  readonly projectName: string
  /** Who made the page. */
  readonly author: string
  /** ISO 8601. */
  readonly exportedAt: string
  readonly language: ExportLanguage
  /** What its quotations say now, by the annotation or region; one that is gone, or whose paper is, is not here. */
  readonly quoted: ReadonlyMap<string, QuotedNow>
  /** The titles that the pages of the notebook have now. */
  readonly titles: ReadonlyMap<string, string>
  /** Whose looks it gets as a Word file; the program’s own where absent. */
  readonly template?: WordTemplate | undefined
}

/** What the annotations and regions on a page are quoted with now; those that are not found, or whose paper is not, are left out. */
export function quoteNow(
  body: PageBody | null,
  find: (id: string) => ConnectedEnd | null,
  { language, style = builtInStyle(USUAL_STYLE), projectId }: QuotedHow,
): Map<string, QuotedNow> {
  const options = { language, place: true }
  const found = new Map(quotedOn(body).flatMap(id => [[id, find(id)] as const]))
  const papers = new Set([...found.values()].flatMap(one => one?.document ?? []))
  const namesOne = namesOnePaper(style, papers, options)
  const quoted = new Map<string, QuotedNow>()
  for (const [id, one] of found) {
    if (!one) continue
    const { document } = one
    const put = (
      { full, short, shortPaper }: Citation,
      how: Pick<QuotedNow, 'annotation' | 'region' | 'quotation' | 'link'>,
    ) => quoted.set(id, { document, citation: full, shortly: namesOne(shortPaper) ? short : full, ...how })
    if ('region' in one) {
      const { region } = one
      put(citeRegion(style, document, region, options), {
        annotation: null,
        region: {
          region,
          isHere: liesOn(region, document),
          place: placeOfRegion(document, region, language),
          picture: null,
        },
        quotation: { text: tellRegion(region, language), struck: [], setRight: [] },
        link: linkToPage(projectId, document, region.page),
      })
    } else {
      const { annotation } = one
      put(citeIn(style, document, annotation, options), {
        annotation,
        region: null,
        quotation: quotedPassage(document, annotation),
        link: projectId === undefined ? null : linkToAnnotation(projectId, annotation),
      })
    }
  }
  return quoted
}
