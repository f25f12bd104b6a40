import { type ComponentType, useEffect, useState } from 'react'

/** A part of the window that is not loaded with it. */
export interface LaterPart<P> {
  /** The component, once it is loaded. */
  loaded(): ComponentType<P> | null
  /** Loads it where it is not yet; tried again after a failure. */
  load(): Promise<ComponentType<P>>
  /** Hears why it could not be loaded when it was to be shown. */
  failed(error: unknown): void
}

/** A part that is loaded when it is first shown, or ahead of that by `load`. */
export function laterPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  failed: (error: unknown) => void,
): LaterPart<P> {
  let component: ComponentType<P> | null = null
  return {
    loaded: () => component,
    async load() {
      component ??= await load()
      return component
    },
    failed,
  }
}

/** Shows a part with these properties: nothing until it is loaded, which it then is at once. */
export function Later<P extends object>({ part, props }: { readonly part: LaterPart<P>; readonly props: P }) {
  const [Loaded, show] = useState(() => part.loaded())
  useEffect(() => {
    let isHere = true
    if (!Loaded)
      part.load().then(
        component => isHere && show(() => component),
        error => isHere && part.failed(error),
      )
    return () => {
      isHere = false
    }
  }, [Loaded, part])
  return Loaded && <Loaded {...props} />
}
