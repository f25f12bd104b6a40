import type { MinisterWords } from '../shape/minister-words'

export const MINISTERS: MinisterWords = {
  title: '[Mm]inister|[Ss]taatssecretaris',
  capitals: 'MINISTER|STAATSSECRETARIS',
  plural: 's|sen',
  of: 'van|voor',
  leads: String.raw`(?:mede namens\s+)?(?:van\s+)?(?:de\s+)?`,
  article: 'de ',
  glued: 'van|voor',
  aside: 'ontvangen|zie ook',
  and: String.raw`mede namens|namens|\ben\b`,
  nextField: String.raw`en\s+(?=(?:van|voor) (?:de |het )?\p{Lu})`,
  named: String.raw`(?:[Mm]inister|[Ss]taatssecretaris) (?<field>(?:van|voor) \p{Lu}[\p{L}-]*\p{Ll}(?:(?:,| en)? \p{Lu}[\p{L}-]*)*)`,
}
