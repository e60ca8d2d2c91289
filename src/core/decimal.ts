const POWERS: readonly bigint[] = Array.from({ length: 40 }, (_, power) => 10n ** BigInt(power))

const powerOfTen = (power: number): bigint => POWERS[power] ?? 10n ** BigInt(power)

/** Places after the point that a quotient is rounded to. */
const PLACES = 20
/** Up to these, a double holds both the digits and the power of ten exactly, so that their quotient is rounded right. */
const EXACT_UNITS = BigInt(Number.MAX_SAFE_INTEGER)
const EXACT_PLACES = 22

const nearest = (numerator: bigint, denominator: bigint): bigint => (2n * numerator + denominator) / (2n * denominator)

/** An exact decimal number, not negative: `units` over the `places`-th power of ten. Doubles would make 8.2 × 1e8 819999999.9999999. */
export class Decimal {
  static readonly ZERO = new Decimal(0n, 0)
  static readonly ONE = new Decimal(1n, 0)

  private constructor(
    private readonly units: bigint,
    private readonly places: number
  ) {}

  /** A whole number. */
  static of(whole: number): Decimal {
    return new Decimal(BigInt(whole), 0)
  }

  /** A number as written, in digits with at most one point between them. */
  static parse(digits: string): Decimal {
    const point = digits.indexOf('.')
    if (point < 0) return new Decimal(BigInt(digits), 0)
    return new Decimal(BigInt(digits.slice(0, point) + digits.slice(point + 1)), digits.length - point - 1)
  }

  plus(other: Decimal): Decimal {
    if (this.units === 0n) return other
    if (other.units === 0n) return this
    const places = Math.max(this.places, other.places)
    return new Decimal(this.at(places) + other.at(places), places)
  }

  times(other: Decimal): Decimal {
    return new Decimal(this.units * other.units, this.places + other.places)
  }

  /** The quotient, to twenty places after the point, half up. */
  dividedBy(other: Decimal): Decimal {
    const places = Math.max(this.places, other.places)
    return new Decimal(nearest(this.at(places) * powerOfTen(PLACES), other.at(places)), PLACES)
  }

  /** Rounded half up to as many places after the point. */
  rounded(places: number): Decimal {
    return this.places <= places ? this : new Decimal(nearest(this.units, powerOfTen(this.places - places)), places)
  }

  isZero(): boolean {
    return this.units === 0n
  }

  /** Whether it is a whole number of tens. */
  isRound(): boolean {
    return this.units % powerOfTen(this.places + 1) === 0n
  }

  equals(other: Decimal): boolean {
    return !this.lessThan(other) && !other.lessThan(this)
  }

  lessThan(other: Decimal): boolean {
    const places = Math.max(this.places, other.places)
    return this.at(places) < other.at(places)
  }

  /** The double nearest to it. */
  toNumber(): number {
    if (this.places === 0) return Number(this.units)
    if (this.units <= EXACT_UNITS && this.places <= EXACT_PLACES) return Number(this.units) / 10 ** this.places
    return Number(`${this.units}e-${this.places}`)
  }

  /** Its units at as many places or more. */
  private at(places: number): bigint {
    return places === this.places ? this.units : this.units * powerOfTen(places - this.places)
  }
}
