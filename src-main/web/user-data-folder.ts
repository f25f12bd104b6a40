import { join } from 'node:path'

/** Where a user's own settings belong on each system, the same folder Electron uses. */
export function defaultUserData(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'win32')
    return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Kanttekening')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Kanttekening')
  return join(environment['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'Kanttekening')
}
