/** In how many units two analysts gave a theme: both, one of them, or neither. */
export interface AgreementCounts {
  readonly both: number
  readonly onlyFirst: number
  readonly onlySecond: number
  readonly neither: number
}

/** How far two analysts agree; what cannot be worked out is null. */
export interface Agreement {
  /** The share of all units about which they agree, 0 to 1. */
  readonly share: number | null
  /** Of the units to which either gave the theme, the share to which both did, 0 to 1. */
  readonly ofGiven: number | null
  /** Cohen’s kappa: 1 where they always agree, 0 where they agree as often as chance would have them. */
  readonly kappa: number | null
  /** Krippendorff’s alpha, likewise. */
  readonly alpha: number | null
}

/**
 * How far two analysts agree about units that each either gave a theme or did not. Kappa and alpha are null where nothing
 * could differ, since both gave it everywhere or nowhere. Sources: J. Cohen, “A Coefficient of Agreement for Nominal
 * Scales” (1960); K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability” (2011): nominal data, two observers,
 * nothing missing.
 */
export function agreementOf({ both, onlyFirst, onlySecond, neither }: AgreementCounts): Agreement {
  const units = both + onlyFirst + onlySecond + neither
  const given = both + onlyFirst + onlySecond
  const differing = onlyFirst + onlySecond
  const byFirst = both + onlyFirst
  const bySecond = both + onlySecond
  const observed = (both + neither) / units
  const expected = (byFirst * bySecond + (units - byFirst) * (units - bySecond)) / units ** 2
  const yes = byFirst + bySecond
  const no = 2 * units - yes
  const expectedToDiffer = (2 * yes * no) / (2 * units * (2 * units - 1))
  return {
    share: units === 0 ? null : observed,
    ofGiven: given === 0 ? null : both / given,
    kappa: units === 0 || expected === 1 ? null : (observed - expected) / (1 - expected),
    alpha: yes === 0 || no === 0 ? null : 1 - differing / units / expectedToDiffer,
  }
}
