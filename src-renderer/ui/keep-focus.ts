/**
 * Keeps the keyboard's place: when what has the focus leaves the page, the focus goes to the nearest thing around it that
 * stays and can have it, else to what `fallback` answers, and never to the page as a whole. The answer stops this.
 */
export function keepFocus(fallback: () => HTMLElement | null): () => void {
  /** What has the focus, and what is around it, from the inside out. */
  let around: readonly HTMLElement[] = []
  const remember = ({ target }: FocusEvent) => {
    around = target instanceof HTMLElement ? withAncestors(target) : []
  }
  const watcher = new MutationObserver(() => {
    const left = around
    if (!left[0] || left[0].isConnected) return
    around = []
    // Who takes something away may say where the focus goes, and a dialog does so in the next frame.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (document.activeElement && document.activeElement !== document.body) return
        const home = left.find(one => one.isConnected && one.hasAttribute('tabindex'))
        const target = home ?? fallback()
        target?.focus({ preventScroll: true })
      }),
    )
  })
  document.addEventListener('focusin', remember)
  watcher.observe(document.body, { childList: true, subtree: true })
  return () => {
    document.removeEventListener('focusin', remember)
    watcher.disconnect()
  }
}

function withAncestors(element: HTMLElement): HTMLElement[] {
  const around: HTMLElement[] = []
  for (let at: HTMLElement | null = element; at; at = at.parentElement) around.push(at)
  return around
}
