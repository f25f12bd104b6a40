/*
 * The page's side of the stand-in: what a sandboxed preload finds when it requires `electron`, and the preload itself,
 * in a scope the page cannot reach. It is plain JavaScript because it is sent to Chromium as text; the words in capitals
 * are put in by `chromium-page.ts`.
 */
;(() => {
  const take = name => {
    const binding = window[name]
    delete window[name]
    return binding
  }
  const invoke = take(INVOKE_NAME)
  const receive = take(RECEIVE_NAME)
  const contextMenu = take(CONTEXT_MENU_NAME)
  // Electron runs a preload in the main frame only.
  if (window !== window.top) return

  const strict = (name, members) =>
    new Proxy(members, {
      get(target, key) {
        if (key in target) return target[key]
        throw new Error(`The stand-in for Electron does not model ${name}.${String(key)} in a preload.`)
      },
    })

  // Whatever crosses the context bridge is copied, never shared.
  const copy = value => {
    if (typeof value === 'function') return (...args) => copy(value(...args.map(copy)))
    if (value instanceof Promise) return value.then(copy)
    if (Array.isArray(value)) return value.map(copy)
    if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
      return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy(member)]))
    }
    return structuredClone(value)
  }

  const listeners = new Map()
  const electron = strict('electron', {
    contextBridge: strict('contextBridge', {
      exposeInMainWorld(key, api) {
        if (key in window) throw new Error(`Cannot bind an API on top of an existing property: ${key}`)
        Object.defineProperty(window, key, { value: Object.freeze(copy(api)), enumerable: true })
      },
    }),
    ipcRenderer: strict('ipcRenderer', {
      async invoke(channel, ...args) {
        const reply = await invoke(channel, structuredClone(args))
        if (reply.failed !== undefined)
          throw new Error(`Error invoking remote method '${channel}': ${reply.failed}`)
        return reply.value
      },
      on(channel, listener) {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      },
    }),
  })

  const require = name => {
    if (name === 'electron') return electron
    throw new Error(`A sandboxed preload cannot require ${name}.`)
  }
  const module = { exports: {} }
  PRELOAD_FUNCTION(require, module, module.exports)

  const listen = async () => {
    for (;;) {
      for (const { channel, args } of await receive()) {
        for (const listener of listeners.get(channel) ?? []) listener({}, ...args)
      }
    }
  }
  void listen().catch(() => undefined)

  window.addEventListener('contextmenu', event => {
    if (event.defaultPrevented) return
    const target = event.composedPath()[0]
    const isEditable =
      target instanceof HTMLElement &&
      (target.isContentEditable || /^(?:INPUT|TEXTAREA)$/.test(target.tagName))
    const selectionText = String(getSelection())
    void contextMenu({
      isEditable,
      selectionText,
      linkURL: target instanceof Element ? (target.closest('a')?.href ?? '') : '',
      editFlags: { canCut: isEditable, canCopy: selectionText !== '', canPaste: isEditable },
    })
  })
})()
