/** What decides whether this process can open a window. */
export interface Session {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The user's number where the system has them; 0 is root. */
  readonly user: number | undefined
}

/** The session of this process. */
export function ownSession(): Session {
  return { platform: process.platform, environment: process.env, user: process.getuid?.() }
}

/** Why neither Electron nor Chromium can open a window in a session, as the end of a sentence; null where they can. */
export function whyNoWindow({ platform, environment, user }: Session): string | null {
  if (platform === 'win32' || platform === 'darwin') return null
  if (!environment['DISPLAY'] && !environment['WAYLAND_DISPLAY']) return 'this session has no display'
  if (user === 0) return 'browsers protect their pages with a sandbox that does not work for root'
  return null
}
