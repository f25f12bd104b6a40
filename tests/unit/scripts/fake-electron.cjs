#!/usr/bin/env node
// Plays Electron's executable at its start and end, as far as what starts it sees of it.
const run = {
  /** Aborts, as where its sandbox is refused. */
  trap: () => process.kill(process.pid, 'SIGTRAP'),
  /** Ends, as where no X server answers. */
  display: () => {
    console.error('[1:ERROR:ozone_platform_x11.cc(245)] Missing X server or $DISPLAY')
    process.exitCode = 1
  },
  /** Saves from the first signal on; as in Electron, a second one of its kind ends the process at once. */
  save: () => {
    const waiting = setInterval(() => undefined, 60_000)
    for (const signal of ['SIGHUP', 'SIGINT']) process.once(signal, () => console.log(`heard ${signal}`))
    process.once('SIGTERM', () => {
      console.log('everything is saved')
      clearInterval(waiting)
    })
    console.log(`a window is open; run as node: ${process.env.ELECTRON_RUN_AS_NODE}`)
  },
}
run[process.env.FAKE_ELECTRON]()
