import { createRoot } from 'react-dom/client'
import { languageFor } from '../../src-core/contract/language'
import type { Begun } from '../host/begin'
import { hostOver } from '../host/host'
import { NoAccess } from '../host/no-access'
import { startI18n } from '../i18n/i18n'
import { takeChosen } from '../importing/choose-files'
import { enterKeys } from '../keys/use-keys'
import { startApp } from '../state/actions'
import { enterCommands } from '../state/commands'
import { App } from './app'
import { takeEarlyKeys } from './commanding/early-keys'
import { shortcutRows } from './commanding/shortcuts'
import { commands, runFromMenu } from './commands'
import { ErrorBoundary } from './error-boundary'
import { FailedScreen, LoadingScreen, NoAccessScreen } from './start-screen'

/** Opens the window: says that it is opening, waits for the main process, and shows the workbench or why not. */
export async function openWindow(begun: Promise<Begun>): Promise<void> {
  await startI18n(languageFor('system', navigator.language))
  const root = createRoot(document.getElementById('root') ?? document.body)
  root.render(<LoadingScreen />)
  enterCommands(commands)
  enterKeys(shortcutRows)
  try {
    const host = hostOver(await begun, () => root.render(<LoadingScreen isLate />))
    const failure = await startApp(host, { run: runFromMenu, take: takeChosen })
    if (failure !== null) takeEarlyKeys()
    root.render(
      failure === null ? (
        <ErrorBoundary>
          <App />
        </ErrorBoundary>
      ) : (
        <FailedScreen message={failure} />
      ),
    )
  } catch (error) {
    takeEarlyKeys()
    const message = error instanceof Error ? error.message : String(error)
    root.render(error instanceof NoAccess ? <NoAccessScreen /> : <FailedScreen message={message} />)
  }
}
