import { css } from 'lit';

/** How the level lines of a quadratic form look. */
export const contourStyles = css`
  :host {
    --above: light-dark(#a06d10, #e3bd66);
    --below: light-dark(#5566a8, #93a8e0);
    --above-face: light-dark(#e0a63c, #c79a3e);
    --below-face: light-dark(#7f92dd, #6f86cc);
  }
  .contours path {
    fill: none;
    stroke-width: var(--stroke-thin);
  }
  .contours .above {
    stroke: var(--above);
  }
  .contours .below {
    stroke: var(--below);
    stroke-dasharray: 6 4;
  }
  .contours .zero {
    stroke: var(--ink-soft);
    stroke-dasharray: 1 5;
    stroke-linecap: round;
  }
  .contours .shade {
    fill: color-mix(in oklab, var(--below) 12%, transparent);
  }
  .contour-through {
    fill: none;
    stroke: var(--x);
    stroke-width: var(--stroke);
    stroke-opacity: 0.6;
  }
  .level {
    fill: var(--ink-soft);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
    paint-order: stroke;
    stroke: var(--surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
`;

/** How a quadratic form is laid out: its level lines in the plane, and its surface beside it. */
const besideStyles = css`
  eig-matrix-field.role-x {
    color: var(--x);
  }
  .ways {
    display: var(--around, flex);
    flex-wrap: wrap;
    grid-column: 1 / -1;
    align-items: center;
    gap: 0.5rem 1.5rem;
    padding: 0 1rem 0.75rem;
  }
  .modes {
    display: var(--around, flex);
    gap: 0.25rem;
  }
  .twist {
    display: var(--around, flex);
    align-items: center;
    gap: 0.6rem;
    color: var(--ink-soft);
  }
  .twist input {
    width: 9rem;
    accent-color: var(--ink);
  }
  .twist output {
    min-width: 3rem;
    font-variant-numeric: tabular-nums;
  }
  eig-scene {
    --stage-height: 100%;
    block-size: var(--one-of-two);
    border-block-end: 1px solid var(--hairline);
    overflow: hidden;
  }
  .solution {
    grid-column: 1 / -1;
    border-block-start: 1px solid var(--hairline);
    padding: 0.25rem 1rem;
  }
  @container (width >= 46rem) {
    .stage,
    eig-scene {
      block-size: 25rem;
    }
  }
`;

export const formStyles = [contourStyles, besideStyles];
