import { elements, type WordNode } from './word-xml'

/** One thing that a part names. */
export interface Target {
  readonly id: string
  /** The last step of what it is: `styles`, `header`. */
  readonly type: string
  /** The part's name in the archive; null for what is outside the file. */
  readonly part: string | null
}

/** The parts of a Word file. */
export interface TemplateParts {
  /** A part's XML; undefined where there is no such part. */
  xml(part: string): Promise<WordNode | undefined>
  /** What a part names; `` is the package itself. */
  targets(part: string): Promise<Target[]>
}

/** What a part names, by its relationships. */
export async function targetsOf(part: string, xml: TemplateParts['xml']): Promise<Target[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const root = await xml(`${folder}_rels/${part.slice(folder.length)}.rels`)
  if (!root) return []
  return elements(root)
    .filter(({ name }) => name === 'rel:Relationship')
    .map(({ attributes }) => ({
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      part:
        attributes.get('TargetMode') === 'External' ? null : partName(folder, attributes.get('Target') ?? ''),
    }))
}

/** A part's name in the archive, from a target that may be relative to the part that names it. */
function partName(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
