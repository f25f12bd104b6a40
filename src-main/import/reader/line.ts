/** A line before a number of places: who comes first is served first. */
export class Line {
  private readonly waiting: (() => void)[] = []
  private taken = 0

  constructor(private readonly places: number) {}

  /** Resolves when it is one's turn; `leave` must follow. */
  async enter(): Promise<void> {
    if (this.taken < this.places) this.taken += 1
    else await new Promise<void>(resolve => this.waiting.push(resolve))
  }

  /** Gives the place to the next in line. */
  leave(): void {
    const next = this.waiting.shift()
    if (next) next()
    else this.taken -= 1
  }
}
