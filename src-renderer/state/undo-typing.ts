/** Whether keys go into a field now, where they mean what they mean in text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}

/**
 * Undoes or redoes typing where one types, which is what a menu's command means there; answers whether it did. The note
 * editor keeps its own history and knows the keys; for a plain field only the old `execCommand` reaches the browser's.
 */
export function undoTyping(what: 'undo' | 'redo'): boolean {
  const field = document.activeElement
  if (!(field instanceof HTMLElement) || !isTyping(field)) return false
  if (!field.isContentEditable) return document.execCommand(what)
  const key = { key: 'z', code: 'KeyZ', shiftKey: what === 'redo', bubbles: true, cancelable: true }
  const isMac = /mac/i.test(navigator.platform)
  field.dispatchEvent(new KeyboardEvent('keydown', { ...key, ctrlKey: !isMac, metaKey: isMac }))
  return true
}

/** Selects all where one types or in the dialog that is open, which is what a menu's command means there; whether it did. */
export function selectTyped(): boolean {
  const isElsewhere = document.querySelector('[role="dialog"]:not([data-keeps-selection])') !== null
  return (isElsewhere || isTyping(document.activeElement)) && document.execCommand('selectAll')
}
