import { formatNumber } from '../decoding/format-number'
import type { XmlElement } from '../xml/parse-xml'
import { child, childrenNamed } from '../xml/xml-tree'
import { isOn } from './styles'

interface Level {
  readonly start: number
  readonly format: string
  /** Such as `%1.%2`: each number in its place. */
  readonly text: string
  /** Every number of the label in digits, as in "Artikel 2.1" below "Hoofdstuk II". */
  readonly digits: boolean
  /** The paragraph style that puts a paragraph on this level. */
  readonly style: string | undefined
}

interface List {
  readonly abstract: string
  readonly levels: ReadonlyMap<number, Level>
  /** Where this list begins anew on a level although it shares its definition with an earlier one. */
  readonly restarts: ReadonlyMap<number, number>
}

/** Word numbers paragraphs as it draws them: the numbers are nowhere in the text and are counted out here again. */
export interface Numbering {
  /** The label of the next paragraph in a list, such as `3.`; `•` for bullets; empty where the level shows nothing. */
  next(listId: string, level: number): string
  /** The level of a list that a paragraph style stands for. */
  levelOfStyle(listId: string, style: string): number | undefined
}

/** Reads `numbering.xml`; without it there are no lists. */
export function readNumberings(xml: XmlElement | undefined): Numbering {
  const lists = readLists(xml)
  const counters = new Map<string, number[]>()
  const started = new Set<string>()
  return {
    next(listId, level) {
      const list = lists.get(listId)
      if (!list) return ''
      const counts = counters.get(list.abstract) ?? []
      counters.set(list.abstract, counts)
      const begins = !started.has(`${listId} ${level}`)
      started.add(`${listId} ${level}`)
      const restart = begins ? list.restarts.get(level) : undefined
      for (let above = 0; above < level; above += 1) counts[above] ??= list.levels.get(above)?.start ?? 1
      const before = restart === undefined ? counts[level] : undefined
      counts[level] = before === undefined ? (restart ?? list.levels.get(level)?.start ?? 1) : before + 1
      counts.length = level + 1
      return label(list, level, counts)
    },
    levelOfStyle(listId, style) {
      const levels = lists.get(listId)?.levels ?? new Map<number, Level>()
      return [...levels].find(([, level]) => level.style === style)?.[0]
    },
  }
}

function label(list: List, level: number, counts: readonly number[]): string {
  const own = list.levels.get(level)
  if (!own) return ''
  if (own.format === 'bullet') return own.text.trim() === '' ? '' : '•'
  return own.text.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1
    return formatNumber(counts[at] ?? 1, own.digits ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal'))
  })
}

function readLists(xml: XmlElement | undefined): Map<string, List> {
  const abstracts = new Map(
    childrenNamed(xml, 'abstractNum').map(element => [element.attributes['abstractNumId'] ?? '', element]),
  )
  const styled = new Map(
    [...abstracts.values()].map(element => [child(element, 'styleLink')?.attributes['val'] ?? '', element]),
  )
  const lists = new Map<string, List>()
  for (const num of childrenNamed(xml, 'num')) {
    const abstract = child(num, 'abstractNumId')?.attributes['val'] ?? ''
    const own = abstracts.get(abstract)
    const link = child(own, 'numStyleLink')?.attributes['val']
    const definition = (link && styled.get(link)) || own
    const overrides = childrenNamed(num, 'lvlOverride')
    const levels = new Map([
      ...readLevels(childrenNamed(definition, 'lvl')),
      ...readLevels(overrides.flatMap(override => childrenNamed(override, 'lvl'))),
    ])
    lists.set(num.attributes['numId'] ?? '', {
      abstract: definition?.attributes['abstractNumId'] ?? abstract,
      levels,
      restarts: new Map(overrides.flatMap(readRestart)),
    })
  }
  return lists
}

function readRestart(override: XmlElement): [number, number][] {
  const start = child(override, 'startOverride')?.attributes['val']
  return start === undefined ? [] : [[Number(override.attributes['ilvl'] ?? 0), Number(start)]]
}

function readLevels(elements: readonly XmlElement[]): [number, Level][] {
  return elements.map(element => {
    const value = (name: string) => child(element, name)?.attributes['val']
    return [
      Number(element.attributes['ilvl'] ?? 0),
      {
        start: Number(value('start') ?? 0),
        format: value('numFmt') ?? 'decimal',
        text: value('lvlText') ?? '',
        digits: child(element, 'isLgl') !== undefined && isOn(value('isLgl') ?? 'true'),
        style: value('pStyle'),
      },
    ]
  })
}
