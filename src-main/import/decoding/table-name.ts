import { anyLanguage } from '../../../src-core/vocabulary/languages'
/** How a line begins that names a table: `Tabel 2: …`, `Table 3.1 – …`. */
export const TABLE_NAME = new RegExp(
  String.raw`^(?:${anyLanguage(({ captions }) => captions?.table)})\s+(?:\d{1,3}(?:[.\-–]\d{1,3}){0,2}|[IVX]{1,5}|[A-Z])\s*(?:[:.–—-]\s*\S|$)`,
  'iu',
)
