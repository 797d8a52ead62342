import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

type Rgb = readonly [number, number, number];

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [ordinary = '', rest = ''] = css.split('@media (prefers-contrast: more)');
const [highContrast = ''] = rest.split('@media');

const ROLES = ['x', 'ax', 'eigen-1', 'eigen-2', 'eigen-3'];
const SURFACES = ['paper', 'surface', 'surface-sunken'];
const TEXTS = ['ink', 'ink-soft', 'link', 'good', 'bad', 'caution', ...ROLES];
const LINES = ['edge', 'axis', 'unit-circle'];

/** How people without red, green or blue cones see linear RGB (Machado, Oliveira, Fernandes 2009, severity 1). */
const VISIONS: Readonly<Record<string, readonly Rgb[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

for (const [name, part] of [
  ['ordinary', ordinary],
  ['high contrast', ordinary + highContrast],
] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    const colour = palette(part, scheme);

    test(`texts and roles are readable on every surface: ${name}, ${scheme}`, () => {
      for (const text of TEXTS) {
        for (const surface of SURFACES) {
          const ratio = contrast(colour(text), colour(surface));
          assert.ok(ratio >= 4.5, `--${text} on --${surface}: ${ratio.toFixed(2)}`);
        }
      }
    });

    test(`lines are visible on every surface: ${name}, ${scheme}`, () => {
      for (const line of LINES) {
        for (const surface of SURFACES)
          assert.ok(contrast(colour(line), colour(surface)) >= 3, line);
      }
    });

    test(`roles stay apart in every kind of vision: ${name}, ${scheme}`, () => {
      for (const [vision, matrix] of Object.entries(VISIONS)) {
        for (const [i, a] of ROLES.entries()) {
          for (const b of ROLES.slice(i + 1)) {
            const apart = difference(seen(colour(a), matrix), seen(colour(b), matrix));
            assert.ok(apart >= 0.075, `--${a} and --${b} in ${vision}: ${apart.toFixed(3)}`);
          }
        }
      }
    });
  }
}

/** The colours of a scheme by token; a later definition wins, as in the style sheet. */
function palette(part: string, scheme: 'light' | 'dark'): (token: string) => Rgb {
  const found = new Map<string, Rgb>();
  for (const [, token, light, dark] of part.matchAll(
    /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
  )) {
    found.set(token!, linear(scheme === 'light' ? light! : dark!));
  }
  return (token) => found.get(token) ?? assert.fail(`no token --${token}`);
}

function linear(hex: string): Rgb {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return [r!, g!, b!];
}

/** Contrast ratio of WCAG 2. */
function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((p, q) => p - q);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function seen(colour: Rgb, matrix: readonly Rgb[]): Rgb {
  const [r, g, b] = matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2])),
  );
  return [r!, g!, b!];
}

/** Distance in OKLab (Ottosson 2020), where 0.02 is about the least that people notice. */
function difference(a: Rgb, b: Rgb): number {
  const [p, q] = [oklab(a), oklab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
