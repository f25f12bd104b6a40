interface LinesProps {
  readonly title: string
  /** Sentences; what is false is left out. */
  readonly lines: readonly (string | false)[]
}

/** A heading with sentences under it. */
export function Lines({ title, lines }: LinesProps) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines
          .filter(line => line !== false)
          .map(line => (
            <li key={line}>{line}</li>
          ))}
      </ul>
    </section>
  )
}
