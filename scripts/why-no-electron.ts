import type { Session } from '../src-main/web/why-no-window'
import { whyNoWindow } from '../src-main/web/why-no-window'

/** Why Electron is not used, as the end of a sentence, and what the user can do about it, as sentences. */
export interface Obstacle {
  readonly because: string
  readonly remedy: string | null
}

/** What decides beforehand whether Electron can start. */
export interface Facts {
  readonly session: Session
  /** What `/proc/sys/kernel/apparmor_restrict_unprivileged_userns` says; null where there is no such file. */
  readonly restriction: string | null
  /** The program Chromium's sandbox falls back to. */
  readonly helper: {
    readonly path: string
    /** Its owner and its mode with the type of file; null where there is no such file. */
    readonly file: { readonly uid: number; readonly mode: number } | null
  }
}

/** How a run of Electron ended. */
export interface Run {
  /** The exit code; null where a signal ended it. */
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** Why it could not be started at all. */
  readonly error: Error | null
  /** How long it ran, in ms. */
  readonly time: number
  /** The first it wrote to its error output. */
  readonly said: string
}

/** What has gone wrong by this time, in ms, went wrong at the start: nobody has worked in a window yet. */
const AT_ONCE = 10_000

/** What Chromium ends itself with where it finds its surroundings impossible. */
const ABORTS: ReadonlySet<string> = new Set(['SIGTRAP', 'SIGABRT', 'SIGILL', 'SIGSEGV', 'SIGBUS'])

/** On Windows a crash is an exit code from here on, such as 0x80000003 for a trap. */
const WINDOWS_CRASH = 0x8000_0000

/** What a shell, or the system's loader, ends with where a program or a library is missing. */
const NOT_FOUND = 127

const REPORT = 'What Electron said stands above.'

/**
 * Why Electron cannot start on this system, or null. From Ubuntu 23.10 on, AppArmor forbids programs it does not know to
 * make the user namespaces that Chromium's sandbox is built of; the other way to a sandbox is a helper that is root's and
 * setuid, which npm cannot install. Electron then aborts, and to start it without a sandbox is not an option.
 * Source: https://chromium.googlesource.com/chromium/src/+/main/docs/security/apparmor-userns-restrictions.md
 */
export function whyNoElectron({ session, restriction, helper }: Facts): Obstacle | null {
  const noWindow = whyNoWindow(session)
  if (noWindow) return { because: noWindow, remedy: null }
  if (session.platform !== 'linux' || restriction?.trim() !== '1' || isSetuidRoot(helper.file)) return null
  return {
    because: 'this system forbids the sandbox that protects its pages',
    remedy: [
      'AppArmor lets no program make user namespaces here (kernel.apparmor_restrict_unprivileged_userns is 1),',
      'and the helper that does without them is not root’s with mode 4755. To use Electron, run once:',
      `  sudo chown root:root ${quote(helper.path)} && sudo chmod 4755 ${quote(helper.path)}`,
    ].join('\n'),
  }
}

/** Why a run of Electron ended before anybody could work in it, or null where it was a run like any other. */
export function whyItFailed({ code, signal, error, time, said }: Run): Obstacle | null {
  if (error) return { because: `it could not be started (${error.message})`, remedy: null }
  if (code === NOT_FOUND) return { because: 'it could not be started', remedy: REPORT }
  if (time > AT_ONCE) return null
  if (/SUID sandbox helper|No usable sandbox/.test(said))
    return { because: 'this system forbids the sandbox that protects its pages', remedy: REPORT }
  if (/Missing X server or \$DISPLAY|platform failed to initialize/i.test(said))
    return { because: 'this session’s display cannot be reached', remedy: REPORT }
  if (signal !== null && ABORTS.has(signal))
    return { because: `it ended with ${signal} as soon as it was started`, remedy: REPORT }
  if (code !== null && code >= WINDOWS_CRASH)
    return { because: `it ended with 0x${code.toString(16)} as soon as it was started`, remedy: REPORT }
  return null
}

/** Whether the kernel makes a program root for everybody: root's own, setuid, and executable by all. */
function isSetuidRoot(file: Facts['helper']['file']): boolean {
  return file !== null && file.uid === 0 && (file.mode & 0o7777) === 0o4755
}

/** A path as one word of a shell. */
function quote(path: string): string {
  return /^[\w./@-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`
}
