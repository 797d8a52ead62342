/** What our TeX may say: options for KaTeX, without KaTeX, so that a check outside the browser can share them. */

/** The roles that keep their colour in every picture and formula, by the macro that names them. */
const ROLES = {
  '\\moved': 'role-x',
  '\\image': 'role-ax',
  '\\first': 'role-eigen-1',
  '\\second': 'role-eigen-2',
  '\\third': 'role-eigen-3',
} as const;

/** Classes that `\htmlClass` may set: those of the roles and no other. */
const CLASSES: ReadonlySet<string> = new Set(Object.values(ROLES));

/**
 * Macros for every formula: the roles (`\moved{x}`, `\image{Ax}`, `\first{\lambda_1}`, `\second{…}`, `\third{…}`),
 * the transpose `A\T`, `\norm{x}`, `\abs{x}`, and the operators `\tr`, `\diag`, `\rank`, `\Null`, `\Span`, `\inertia`.
 */
const MACROS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(ROLES).map(([name, role]) => [name, `\\htmlClass{${role}}{#1}`]),
  ),
  '\\T': '^{\\top}',
  '\\norm': '\\left\\lVert #1\\right\\rVert',
  '\\abs': '\\left\\lvert #1\\right\\rvert',
  '\\tr': '\\operatorname{tr}',
  '\\diag': '\\operatorname{diag}',
  '\\rank': '\\operatorname{rank}',
  '\\Null': '\\operatorname{Null}',
  '\\Span': '\\operatorname{Span}',
  '\\inertia': '\\operatorname{In}',
};

/** Longest formula that is typeset; more is shown as it was written. */
export const LONGEST = 4000;

/** Options under which every formula is typeset: nothing trusted but the colours of roles, and all sizes bounded. */
export function texOptions(displayMode: boolean) {
  return {
    displayMode,
    throwOnError: true,
    output: 'htmlAndMathml',
    strict: 'ignore',
    trust: (context: { command: string; class?: string }): boolean =>
      context.command === '\\htmlClass' && CLASSES.has(context.class ?? ''),
    maxSize: 20,
    maxExpand: 300,
    minRuleThickness: 0.05,
    macros: { ...MACROS },
  } as const;
}
