import type { Vector } from './vector.ts';

/** A term c·s₁ⁱ·s₂ʲ… of a polynomial, with an exponent for each unknown. */
export interface Term {
  readonly exponents: readonly number[];
  readonly coefficient: number;
}

/** The value of a polynomial at a point. */
export function polynomialAt(terms: readonly Term[], point: readonly number[]): number {
  return terms.reduce(
    (sum, { exponents, coefficient }) =>
      sum +
      exponents.reduce(
        (product, exponent, i) => product * (point[i] ?? 0) ** exponent,
        coefficient,
      ),
    0,
  );
}

/** The gradient of one in two unknowns. */
export function gradientAt(terms: readonly Term[], [x, y]: Vector): Vector {
  let [dx, dy] = [0, 0];
  for (const {
    exponents: [i = 0, j = 0],
    coefficient,
  } of terms) {
    if (i > 0) dx += coefficient * i * x ** (i - 1) * y ** j;
    if (j > 0) dy += coefficient * j * x ** i * y ** (j - 1);
  }
  return [dx, dy];
}

/** The form ½sᵀHs as a polynomial, H square. */
export function halfForm(H: readonly (readonly number[])[]): Term[] {
  return H.flatMap((row, i) =>
    row.map((entry, j) => ({
      exponents: row.map((_, k) => Number(k === i) + Number(k === j)),
      coefficient: entry / 2,
    })),
  );
}
