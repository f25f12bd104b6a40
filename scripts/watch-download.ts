import { watchedFetch } from './watched-fetch'

/**
 * Loaded before Electron's own installer, whose one way to the network is `fetch`: shows how far its download is, and
 * ends it where nothing comes any more.
 */
const PATIENCE = 60_000
/** The list of checksums is not worth a word; the runtime is more than 100 MB. */
const WORTH_TELLING = 1_000_000
const MB = 1_000_000
let told = ''

globalThis.fetch = watchedFetch(globalThis.fetch, {
  stalled: `no data came for ${PATIENCE / 1000} seconds`,
  arm(stalled) {
    const timer = setTimeout(stalled, PATIENCE)
    return () => clearTimeout(timer)
  },
  came(bytes, total) {
    if ((total ?? bytes) < WORTH_TELLING) return
    // On a terminal one line that changes; elsewhere, such as in a log, a line each time a tenth has come.
    const step = process.stdout.isTTY ? 1 : 10
    const words =
      total === null
        ? `${Math.floor(bytes / MB / step) * step} MB`
        : `${Math.floor((100 * bytes) / total / step) * step}% of ${Math.ceil(total / MB)} MB`
    if (words === told) return
    told = words
    process.stdout.write(
      process.stdout.isTTY ? `\r  ${words} ${bytes === total ? '\n' : ''}` : `  ${words}\n`,
    )
  },
})
