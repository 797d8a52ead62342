/** Numbers as people read, hear and type them. */

const MINUS = '\u2212';

/**
 * A number for the eye: at most `digits` significant digits, a true minus sign, no trailing zeros
 * and no negative zero. Very large and very small sizes are written as 1.2·10⁶.
 */
export function format(value: number, digits = 4): string {
  if (Number.isNaN(value)) return 'undefined';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : `${MINUS}∞`;
  const rounded = Number(value.toPrecision(digits));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e6 || size < 1e-4)) return scientific(rounded, digits);
  return signed(String(rounded + 0));
}

/** A number with the same count of decimals always, so that a column of figures does not jump. */
export function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return signed(Number(text) === 0 ? text.replace('-', '') : text);
}

/** A number for the ear: a rounded value with the word "minus". */
export function spoken(value: number, digits = 3): string {
  return format(value, digits).replace(MINUS, 'minus ');
}

/** A number for the address bar and the server: plain decimals, ASCII minus, exact to `decimals`. */
export function plain(value: number, decimals = 3): string {
  return String(Number(value.toFixed(decimals)) + 0);
}

/** "= 4", or "≈ 5.372" where four digits are not all. */
export function approximately(value: number, digits = 4): string {
  const exact = Math.abs(Number(value.toPrecision(digits)) - value) < 1e-12 * Math.abs(value);
  return `${exact || value === 0 ? '=' : '≈'} ${format(value, digits)}`;
}

/** A multiple of a vector as one writes it: 4x, −x, 0. */
export function multiple(factor: number, name: string): string {
  if (factor === 0) return '0';
  if (Math.abs(factor) === 1) return factor < 0 ? MINUS + name : name;
  return format(factor) + name;
}

function scientific(value: number, digits: number): string {
  const [mantissa, exponent] = value.toExponential(digits - 1).split('e') as [string, string];
  return `${signed(String(Number(mantissa)))}·10${raised(Number(exponent))}`;
}

/** An exponent as one writes it above the line: ⁻¹². */
export function raised(exponent: number): string {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return String(exponent).replace(/./g, (c) => (c === '-' ? '⁻' : digits.charAt(Number(c))));
}

function signed(text: string): string {
  return text.replace('-', MINUS);
}
