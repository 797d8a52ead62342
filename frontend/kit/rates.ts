/** From which learning rates on a direction behaves in another way; `null` where it never does. */
export interface Regimes {
  readonly lambda: number;
  readonly alternatesFrom: number | null;
  readonly divergesFrom: number | null;
}

/** Learning rates between which a direction does one thing. */
export interface Band {
  readonly kind: 'monotone' | 'alternating' | 'stable' | 'diverging' | 'flat';
  readonly from: number;
  readonly to: number;
}

/** The bands of a direction from 0 to the largest rate that is shown. */
export function bands({ lambda, alternatesFrom, divergesFrom }: Regimes, far: number): Band[] {
  if (lambda === 0) return [{ kind: 'flat', from: 0, to: far }];
  if (divergesFrom === null) return [];
  const edges: Band[] =
    alternatesFrom === null
      ? [{ kind: 'stable', from: 0, to: divergesFrom }]
      : [
          { kind: 'monotone', from: 0, to: alternatesFrom },
          { kind: 'alternating', from: alternatesFrom, to: divergesFrom },
        ];
  return [...edges, { kind: 'diverging' as const, from: divergesFrom, to: far }]
    .map((band) => ({ ...band, to: Math.min(band.to, far) }))
    .filter(({ from, to }) => to > from);
}

/** So much further than the bound of the steepest direction a ruler reaches. */
const BEYOND = 1.6;

/** How far a ruler of learning rates reaches: past the bound of the steepest direction, and past the rate that is set. */
export function reach(modes: readonly Regimes[], rate: number): number {
  const bounds = modes.flatMap(({ divergesFrom }) => (divergesFrom ? [divergesFrom] : []));
  const steepest = Math.max(...modes.map(({ lambda }) => Math.abs(lambda)), Number.MIN_VALUE);
  const bound = bounds.length > 0 ? Math.min(...bounds) : Math.min(1, 1 / steepest);
  return Math.max(BEYOND * bound, 1.1 * rate);
}
