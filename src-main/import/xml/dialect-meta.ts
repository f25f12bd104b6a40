import type { Extraction } from '../../../src-core/document/extracted'
import { findDates } from '../../../src-core/structure/mentions/find-dates'
import type { XmlElement, XmlNode } from './parse-xml'
import { descendants, elements, isElement, textOf } from './xml-tree'

export type DialectMeta = NonNullable<Extraction['meta']>

/** What a title or heading is called. */
export const HEADING =
  /(?:^|[-_])(?:heading|head|title|titel|kop|kopf|headline|topic|onderwerp|betreff|subject|titre|titulo|doctitle)$/i
/** What a meeting is called, where it has no title. */
export const CALLED = /^(?:name|naam|nom|nombre)$/i
const DATE = /^(?:date|dato|datum|fecha|data|sitting[-_]?date|session[-_]?date)$/i
/** What tells of a file how it came to be. */
const OF_FILE = /^(?:publicationstmt|editionstmt|revisiondesc|encodingdesc)$/i
/** What gives a day holds little else, in nodes. */
const FEW = 4

/** `SubjectOfBusinessTitle` as `Subject-Of-Business-Title`. */
export function inWords(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-')
}

/** The day an attribute of an element gives. */
function dayIn({ attributes }: XmlElement): string[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    DATE.test(name) && /^\d{4}-\d{2}-\d{2}(?!\d)/.test(value) ? [value.slice(0, 10)] : [],
  )
}

/** The day an element gives, as ISO 8601 or in words: by its name, or by the name it is a field of. */
function dayOf(one: XmlElement): string[] {
  if (!DATE.test(one.name) && !Object.values(one.attributes).some(value => DATE.test(value))) return []
  return [...Object.values(one.attributes), textOf(one)].flatMap(value =>
    /^\d{4}-\d{2}-\d{2}(?!\d)/.test(value) ? [value.slice(0, 10)] : findDates(value).slice(0, 1),
  )
}

/** So many elements may open a paper. */
const FIRST = 20

/** The day that ids are made of: `debate/2031-05-04a.12.0`. */
function dayInId({ attributes }: XmlElement): string[] {
  const day = /(?:^|[/_.-])((?:19|20)\d{2}-\d{2}-\d{2})(?!\d)/.exec(attributes['id'] ?? '')?.[1]
  return day === undefined ? [] : [day]
}

/** Whether an element holds words alone, however deep its layout puts them. */
function isTitle(one: XmlElement): boolean {
  const parts = elements(one)
  const [only] = parts
  if (!only) return textOf(one) !== ''
  // What has a name of its own, such as `DocumentName`, says more than how it is set.
  const isLayout = parts.length === 1 && !/name$/i.test(only.name)
  return isLayout && one.children.every(isElementOrSpace) && isTitle(only)
}

function isElementOrSpace(node: XmlNode): boolean {
  return isElement(node) || node.trim() === ''
}

/** Whether a title says that it is in another language than the paper: a corpus has one of its own in English. */
function isForeign({ attributes }: XmlElement, language: string | undefined): boolean {
  const own = attributes['lang']?.slice(0, 2).toLowerCase()
  return own !== undefined && language !== undefined && own !== language
}

/**
 * What a vocabulary that nobody knows says of its paper: its title, day and language. `all` are the elements of `root`, in
 * document order; `speaks` tells whether one holds what somebody says.
 */
export function dialectMeta(
  root: XmlElement,
  all: readonly XmlElement[],
  speaks: (element: XmlElement) => boolean,
): DialectMeta {
  // When a file was published or changed is no day of its paper.
  const ofFile = new Set(all.filter(({ name }) => OF_FILE.test(name)).flatMap(descendants))
  const [date] = [
    ...dayIn(root),
    ...all.filter(one => one.children.length <= FEW && !ofFile.has(one)).flatMap(dayOf),
    ...all.flatMap(dayIn),
    ...all.slice(0, FIRST).flatMap(dayInId),
  ]
  const first = all.findIndex(speaks)
  const language = root.attributes['lang']?.slice(0, 2).toLowerCase()
  const titles = all.filter(one => HEADING.test(inWords(one.name)) && isTitle(one))
  const title =
    titles.find(one => !isForeign(one, language)) ??
    titles[0] ??
    all.slice(0, Math.max(0, first)).find(one => CALLED.test(one.name) && isTitle(one))
  return {
    ...(title && { title: textOf(title) }),
    ...(date && { date }),
    ...(language && /^[a-z]{2}$/.test(language) && { language }),
  }
}
