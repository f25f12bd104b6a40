/** What an element gets besides its children; what is undefined is left out. */
export interface Attributes {
  readonly class?: string | undefined
  readonly [name: string]: string | number | undefined
}

/** Makes an element with attributes and children. Text is put in as text: nothing of a document becomes markup. */
export function makeElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value))
  for (const child of children) element.append(child)
  return element
}
