/** Names a shortcut with the command key as this system writes it: `Ctrl+K`, or `⌘K` on a Mac. */
export function keyName(key: string): string {
  return /mac/i.test(navigator.platform) ? `⌘${key}` : `Ctrl+${key}`
}
