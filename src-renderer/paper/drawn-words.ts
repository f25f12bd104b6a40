const lengths = new WeakMap<Text, number>()

/**
 * A text node that shows other words than the paper's text has there: those that were set right. Whoever goes from places
 * on the page to places in the text asks here how much of the text a node stands for.
 */
export function makeDrawnWords(words: string, length: number): Text {
  const node = document.createTextNode(words)
  lengths.set(node, length)
  return node
}

/** Whether a node shows other words than the text has. */
export function isDrawnWords(node: Text): boolean {
  return lengths.has(node)
}

/** How much of the paper's text a node stands for, in UTF-16 units. */
export function lengthInText(node: Text): number {
  return lengths.get(node) ?? node.length
}

/**
 * The place in a node for one in what it stands for, both in UTF-16 units from its start. Words that were set right are
 * whole: a place inside of them is their start, or for an end their end.
 */
export function placeInNode(node: Text, inText: number, isEnd: boolean): number {
  if (!lengths.has(node)) return Math.min(inText, node.length)
  return inText <= 0 || (!isEnd && inText < lengthInText(node)) ? 0 : node.length
}

/**
 * The place in the text that a node stands for, for a place in the node. One inside words that were set right is about as
 * far inside of what was read, so that whoever asks for whole words finds that it is in one; a single letter has no inside,
 * and `side` says which end of it is meant.
 */
export function placeInText(node: Text, inNode: number, side: 'before' | 'after'): number {
  const length = lengths.get(node)
  if (length === undefined) return inNode
  if (inNode <= 0) return 0
  if (inNode >= node.length) return length
  if (length === 1) return side === 'before' ? 1 : 0
  return Math.min(length - 1, Math.max(1, Math.round((inNode / node.length) * length)))
}
