import { app, Menu, nativeTheme } from 'electron'
import type { AppEvent } from '../../src-core/contract/events'
import { languageFor } from '../../src-core/contract/language'
import type { HistoryState, Preferences } from '../../src-core/contract/state'
import type { App } from '../services/session/app'
import type { MenuActions } from './menu/menu-items'
import { menuTemplate } from './menu/menu-template'
import { type Words, wordsIn } from './words/words'

/** What the system draws of the app: its words, colours and menus, kept as the preferences and the work are. */
export class SystemUi {
  words: Words
  private preferences: Preferences | null = null
  private history: HistoryState = { undo: null, redo: null }

  constructor(
    /** The system's language, BCP 47. */
    private readonly locale: string,
    private readonly about: { readonly version: string; readonly icon: string },
  ) {
    this.words = wordsIn(languageFor('system', locale))
  }

  /** Draws everything for the running services, and again after each event that changes it. Answers the preferences of now. */
  async follow(services: App, actions: MenuActions, report: (error: unknown) => void): Promise<Preferences> {
    const { preferences, history } = await services.handlers['app.start']({})
    const draw = async () => {
      const recent = await services.handlers['project.recent']({})
      const { words, history } = this
      const shown = { platform: process.platform, packaged: app.isPackaged, words, history, recent }
      const { language, appearance, keys } = this.preferences ?? preferences
      const template = menuTemplate({ ...shown, preferences: { language, appearance, keys } }, actions)
      Menu.setApplicationMenu(Menu.buildFromTemplate(template))
    }
    services.subscribe(event => {
      if (this.changes(event)) draw().catch(report)
    })
    this.history = history
    this.prefer(preferences)
    await draw()
    return preferences
  }

  /** Takes an event in; whether the menus must be drawn again. */
  private changes(event: AppEvent): boolean {
    if (event.type === 'preferences-changed') return this.prefer(event.preferences)
    if (event.type === 'history-changed') this.history = event.history
    return event.type === 'history-changed' || event.type === 'project-changed'
  }

  private prefer(preferences: Preferences): boolean {
    const before = this.preferences
    this.preferences = preferences
    const { language, appearance, keys } = preferences
    const hasOtherKeys = JSON.stringify(before?.keys) !== JSON.stringify(keys)
    if (before?.language === language && before.appearance === appearance) return hasOtherKeys
    this.words = wordsIn(languageFor(language, this.locale))
    nativeTheme.themeSource = appearance
    app.setAboutPanelOptions({
      applicationName: this.words('app'),
      applicationVersion: this.about.version,
      credits: this.words('about-what'),
      iconPath: this.about.icon,
    })
    return true
  }
}
