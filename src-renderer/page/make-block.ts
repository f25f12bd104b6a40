import { isSafeLink } from '../../src-core/annotation/written/written-marks'
import { ownValue } from '../../src-core/basics/own-value'
import { NO_WORDS } from '../../src-core/document/extracted'
import type { Inline, SetRight, StructuredDocument, TextRange, Trace } from '../../src-core/document/model'
import { makeDrawnWords } from '../paper/drawn-words'
import struck from '../paper/struck.module.css'
import type { PlacedBlock } from './arrange'
import draft from './draft.module.css'
import { makeElement } from './make-element'
import { makeTable } from './make-table'
import style from './page.module.css'
import type { PageWords } from './page-words'
import { cutSegments } from './segments'

const LOOKS: Readonly<Record<string, { tag: 'h2' | 'p'; look: string }>> = {
  title: { tag: 'h2', look: 'title' },
  heading: { tag: 'h2', look: 'heading' },
  paragraph: { tag: 'p', look: 'block' },
  'list-item': { tag: 'p', look: 'list' },
  figure: { tag: 'p', look: 'figure' },
  quote: { tag: 'p', look: 'quote' },
  footnote: { tag: 'p', look: 'note' },
  label: { tag: 'p', look: 'label' },
}

const inlineOf = new WeakMap<Element, Inline>()
const traceOf = new WeakMap<Element, Trace>()

/** The inline that an element of the page shows, for what is done where it is clicked. */
export function inlineOfElement(element: Element): Inline | undefined {
  return inlineOf.get(element)
}

/** The trace of a draft that an element of the page stands for. */
export function traceOfElement(element: Element): Trace | undefined {
  return traceOf.get(element)
}

/**
 * One block as one element whose text nodes together stand for exactly the block's text, formats around them: only words
 * that were set right show others than the text has.
 */
export function makeBlock(
  document: StructuredDocument,
  { block, inlines, traces, setRight }: PlacedBlock,
  words: PageWords,
): HTMLElement {
  const runs = (range: TextRange) => makeRuns(document, range, { inlines, traces, setRight }, words)
  if (block.cells) return makeTable(document, block, runs, words)
  const { tag, look } = ownValue(LOOKS, block.kind) ?? { tag: 'p', look: 'block' }
  const looks = look === 'list' || look === 'quote' ? `${style['block']} ${style[look]}` : style[look]
  const element = makeElement(tag, {
    class: looks,
    dir: 'auto',
    'data-block': block.id,
    'data-start': block.start,
  })
  element.append(...runs(block))
  if (block.kind === 'figure') {
    // What the file says of it shows; that it says nothing is no word of the paper's.
    const isMute = document.text.slice(block.start, block.end) === NO_WORDS
    element.toggleAttribute('data-mute', isMute)
    element.append(makeOriginalButton(words))
  }
  return element
}

/** Opens the original beside a picture's place. Without a text of its own, as a trace has none. */
function makeOriginalButton({ picture }: PageWords): HTMLElement {
  const look = { type: 'button', class: style['original'], 'data-original': '' }
  return makeElement('button', { ...look, 'aria-label': picture, 'data-words': picture })
}

/** The text of a range of a block, formats around it, and the traces of a draft at their places. */
function makeRuns(
  document: StructuredDocument,
  range: TextRange,
  { inlines, traces, setRight }: Pick<PlacedBlock, 'inlines' | 'traces' | 'setRight'>,
  words: PageWords,
): Node[] {
  // What is struck is drawn so by its inline; headers and footers are not drawn.
  const told = traces.filter(({ kind, atEdge }) => kind !== 'struck' && !atEdge)
  const mark = (at: number) =>
    told.filter(({ start }) => start === at).map(trace => makeTraceMark(trace, words))
  const segments = cutSegments<Inline | Trace | SetRight>(range, [...setRight, ...inlines, ...told])
  const made = segments.flatMap(({ start, end, inlines: here }) => {
    const right = here.find(isSetRight)
    // Formats may begin or end within words that were set right: the first of these shows all of the words.
    if (right && start > right.start) return mark(start)
    const text = right ? makeSetRight(right) : window.document.createTextNode(document.text.slice(start, end))
    const around = here.flatMap(one => (isSetRight(one) ? [] : one))
    return [...mark(start), around.reduce<Node>((inner, inline) => wrap(inner, inline, words), text)]
  })
  return [...made, ...mark(range.end)]
}

/**
 * A trace of a draft at its place. It holds no text, since the text nodes of a block are exactly the block's text: what is
 * seen of it is drawn by the stylesheet.
 */
function makeTraceMark(trace: Trace, words: PageWords): HTMLElement {
  const what = words.trace(trace)
  const mark = makeElement('button', {
    type: 'button',
    class: draft['trace'],
    'data-trace': trace.kind,
    'data-words': trace.words,
    'aria-haspopup': 'dialog',
    'aria-label': trace.words === undefined ? what : `${what}: ${trace.words}`,
    title: what,
  })
  traceOf.set(mark, trace)
  return mark
}

function isSetRight(one: Inline | Trace | SetRight): one is SetRight {
  return 'by' in one
}

/** Words that were set right, at their place; what was read there instead is not on the page. */
function makeSetRight({ start, end, words }: SetRight): HTMLElement {
  const text = makeDrawnWords(words, end - start)
  return makeElement('span', { class: style['set-right'], 'data-set-right': '' }, text)
}

function wrap(inner: Node, inline: Inline | Trace, words: PageWords): Node {
  switch (inline.kind) {
    case 'struck':
      return makeElement(
        'del',
        { class: struck['struck'], 'data-begins': words.struckBegins, 'data-ends': words.struckEnds },
        inner,
      )
    case 'inserted':
    case 'moved-here':
      return makeElement('span', { class: draft['brought'] }, inner)
    case 'comment':
      return makeElement('span', { class: draft['remarked'] }, inner)
    case 'deleted':
    case 'moved-away':
    case 'hidden':
      return inner
    case 'bold':
      return makeElement('strong', {}, inner)
    case 'italic':
      return makeElement('em', {}, inner)
    case 'cross-reference':
    case 'footnote-mark':
      return makeLink(inner, inline, {
        href: `#${inline.kind}-${inline.start}`,
        'aria-haspopup': 'dialog',
        class: inline.kind === 'footnote-mark' ? style['mark'] : style['reference'],
      })
    case 'link':
      return inline.target && isSafeLink(inline.target)
        ? makeLink(inner, inline, { href: inline.target, target: '_blank', rel: 'noreferrer noopener' })
        : inner
    case 'identifier':
    case 'motion':
      return makeMention(inner, inline)
  }
}

/** A paper that is named; it is no link before somebody finds the paper. */
function makeMention(inner: Node, inline: Inline): Node {
  const mention = makeElement('span', { 'data-identifier': inline.target }, inner)
  inlineOf.set(mention, inline)
  return mention
}

function makeLink(
  inner: Node,
  inline: Inline,
  attributes: Readonly<Record<string, string | undefined>>,
): Node {
  const link = makeElement('a', attributes, inner)
  inlineOf.set(link, inline)
  return link
}
