import type { Matrix } from './matrix.ts';
import type { Vector } from './vector.ts';

/** A term c·s₁ⁱ·s₂ʲ of a polynomial in two unknowns. */
export interface Term {
  readonly exponents: readonly number[];
  readonly coefficient: number;
}

/** The value of a polynomial at a point. */
export function polynomialAt(terms: readonly Term[], [x, y]: Vector): number {
  return terms.reduce(
    (sum, { exponents: [i = 0, j = 0], coefficient }) => sum + coefficient * x ** i * y ** j,
    0,
  );
}

/** Its gradient. */
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

/** The form ½sᵀHs as a polynomial. */
export function halfForm([[a, b], [c, d]]: Matrix): Term[] {
  return [
    { exponents: [2, 0], coefficient: a / 2 },
    { exponents: [1, 1], coefficient: (b + c) / 2 },
    { exponents: [0, 2], coefficient: d / 2 },
  ];
}
