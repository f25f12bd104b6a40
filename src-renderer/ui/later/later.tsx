import { type ComponentType, useEffect, useState } from 'react'
import { PartBoundary } from './part-boundary'
import { PartFailed, type PartFailedProps } from './part-failed'

/** A part of the window that is not loaded with it. */
export interface LaterPart<P> {
  /** Tells it from every other part. */
  readonly key: number
  /** The component, once it is loaded. */
  loaded(): ComponentType<P> | null
  /** Loads it where it is not yet; tried again after a failure. */
  load(): Promise<ComponentType<P>>
}

let parts = 0

/** A part that is loaded when it is first shown, or ahead of that by `load`. */
export function laterPart<P extends object>(load: () => Promise<ComponentType<P>>): LaterPart<P> {
  let component: ComponentType<P> | null = null
  parts += 1
  return {
    key: parts,
    loaded: () => component,
    async load() {
      component ??= await load()
      return component
    },
  }
}

interface LaterProps<P> {
  readonly part: LaterPart<P>
  readonly props: P
  /** What stands in its place where it cannot be loaded or shown. */
  readonly Failed?: ComponentType<PartFailedProps>
}

/**
 * Shows a part with these properties: nothing until it is loaded, which it then is at once. One that cannot be loaded or shown says
 * so in its own place, and can be tried again; all else goes on.
 */
export function Later<P extends object>(props: LaterProps<P>) {
  // Another part in the same place is loaded and fails by itself.
  return <Loading key={props.part.key} {...props} />
}

function Loading<P extends object>({ part, props, Failed = PartFailed }: LaterProps<P>) {
  const [Loaded, show] = useState(() => part.loaded())
  const [why, tell] = useState<string | null>(null)
  useEffect(() => {
    let isHere = true
    if (!Loaded && why === null)
      part.load().then(
        component => isHere && show(() => component),
        error => isHere && tell(String(error)),
      )
    return () => {
      isHere = false
    }
  }, [Loaded, part, why])
  if (why !== null) return <Failed why={why} again={() => tell(null)} />
  return (
    Loaded && (
      <PartBoundary Failed={Failed}>
        <Loaded {...props} />
      </PartBoundary>
    )
  )
}
