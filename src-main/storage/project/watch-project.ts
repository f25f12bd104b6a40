import { type FSWatcher, watch } from 'chokidar'
import { isNetworkFolder } from '../files/network-folder'
import type { ProjectPaths } from './project-folder'

/** How often to look where the system does not tell of changes, and as a safety net where it does, in ms. */
const LOOK_EVERY = 800
/** How long to wait for more changes after one, in ms: a sync tool writes many files at once. */
const SETTLE = 40
/** Looking may take one part in this many of the time, */
const SHARE_OF_TIME = 20
/** but what the system does not tell of is waited for no longer than this, in ms: a machine that is busy makes every look long. */
const LONGEST_PAUSE = 15_000

export interface ProjectWatch {
  /** Looks now; resolves when it has looked. */
  look(): Promise<void>
  close(): Promise<void>
}

/**
 * Calls `look` whenever something in a project folder may have changed, one call at a time: at once where the system
 * tells of it, and regularly anyway, because network folders and some sync tools change files without the system's
 * knowing. What changed is for `look` to find out. The first look is after `wait` ms at least, and the system is asked to tell
 * only then: to go through a large folder would hold up the window that is being opened on it.
 */
export function watchProject(paths: ProjectPaths, look: () => Promise<void>, wait = 0): ProjectWatch {
  let closed = false
  let looking: Promise<void> | null = null
  let again = false
  /** Whether the system told of a change while looking, which may have come too late for that look. */
  let told = false
  let timer: NodeJS.Timeout | null = null
  /** Whether the next look is the one that follows what was told: more of it does not put that off. */
  let isSoon = false
  const isLocal = !isNetworkFolder(paths.folder)
  let watcher: FSWatcher | null = null

  const later = (milliseconds: number) => {
    if (timer) clearTimeout(timer)
    isSoon = milliseconds === SETTLE
    timer = setTimeout(() => {
      isSoon = false
      void now()
    }, milliseconds)
    timer.unref()
  }
  const now = (): Promise<void> => {
    if (looking !== null) again = true
    else if (!closed) looking = run()
    return looking ?? Promise.resolve()
  }
  const run = async () => {
    const began = performance.now()
    told = false
    do {
      again = false
      // What goes wrong in one look, such as a folder that went away, may be well again at the next.
      await look().catch(() => undefined)
    } while (again && !closed)
    looking = null
    if (closed) return
    if (isLocal) watcher ??= watchFiles(paths, changed)
    const share = Math.min(LONGEST_PAUSE, SHARE_OF_TIME * (performance.now() - began))
    later(told ? SETTLE : Math.max(LOOK_EVERY, share))
  }
  const changed = () => {
    if (looking !== null) told = true
    else if (!isSoon) later(SETTLE)
  }

  later(Math.max(LOOK_EVERY, wait))
  return {
    look: now,
    async close() {
      closed = true
      if (timer) clearTimeout(timer)
      await watcher?.close()
      await looking
    },
  }
}

function watchFiles(paths: ProjectPaths, changed: () => void) {
  const watcher = watch([paths.project, paths.analysts, paths.documents], {
    ignoreInitial: true,
    followSymlinks: false,
    persistent: false,
    ignorePermissionErrors: true,
    depth: 2,
    ignored: (path, stats) =>
      stats?.isFile() === true && (!path.endsWith('.json') || path.endsWith('lock.json')),
  })
  watcher.on('all', changed)
  // What came while it went through the folder for the first time was taken for what had been there, and was not told.
  watcher.on('ready', changed)
  // Without a watch, because the system has no more of them, looking regularly still finds everything.
  watcher.on('error', () => void watcher.close())
  return watcher
}
