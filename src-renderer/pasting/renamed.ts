/** Puts an element of another name in the place of one, with what lies in it; answers the new one. */
export function renamed<N extends keyof HTMLElementTagNameMap>(
  element: HTMLElement,
  name: N,
): HTMLElementTagNameMap[N] {
  const made = element.ownerDocument.createElement(name)
  const { pmSlice } = element.dataset
  // Editors like ours say on the first element how what they copied hangs together.
  if (pmSlice !== undefined) made.dataset['pmSlice'] = pmSlice
  made.append(...element.childNodes)
  element.replaceWith(made)
  return made
}
