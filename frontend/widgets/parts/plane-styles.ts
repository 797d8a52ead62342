import { css } from 'lit';

/** How every picture of the plane looks: grid, arrows, lines, names and handles, in the colours of the roles. */
export const planeStyles = css`
  .stage {
    position: relative;
    height: clamp(16rem, 78cqi, min(34rem, 56dvh));
    overflow: hidden;
    contain: strict;
    border-block: 1px solid var(--hairline);
  }
  .stage > svg {
    display: block;
    width: 100%;
    height: 100%;
    cursor: grab;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .stage > svg.panning {
    cursor: grabbing;
  }
  .stage > svg:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }

  .grid path {
    fill: none;
    shape-rendering: crispEdges;
  }
  .grid-fine {
    stroke: color-mix(in oklab, var(--grid) 55%, transparent);
  }
  .grid-strong {
    stroke: var(--grid);
  }
  .axis {
    stroke: var(--axis);
  }
  .tick {
    fill: var(--ink-soft);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
    paint-order: stroke;
    stroke: var(--surface);
    stroke-width: 3px;
  }

  .role-x {
    --role: var(--x);
  }
  .role-ax {
    --role: var(--ax);
  }
  .role-eigen-1 {
    --role: var(--eigen-1);
    --dash: var(--eigen-1-dash);
  }
  .role-eigen-2 {
    --role: var(--eigen-2);
    --dash: var(--eigen-2-dash);
  }
  .role-eigen-3 {
    --role: var(--eigen-3);
    --dash: var(--eigen-3-dash);
  }
  .role-column {
    --role: var(--ink-soft);
  }

  .arrow {
    pointer-events: none;
  }
  .arrow path {
    stroke: var(--role);
    stroke-width: var(--stroke);
    stroke-linejoin: round;
    fill: none;
  }
  .arrow .head {
    fill: var(--role);
    stroke-width: 1px;
  }
  .arrow.role-ax .head {
    fill: var(--surface);
    stroke-width: var(--stroke);
  }
  .arrow.role-column path {
    stroke-width: var(--stroke-thin);
  }
  .nothing {
    fill: var(--role);
  }

  .unit-circle {
    fill: none;
    stroke: var(--unit-circle);
    stroke-width: var(--stroke-thin);
    stroke-dasharray: 1 5;
    stroke-linecap: round;
  }
  .circle-image {
    fill: color-mix(in oklab, var(--role, var(--ax)) 7%, transparent);
    stroke: color-mix(in oklab, var(--role, var(--ax)) 65%, var(--surface));
    stroke-width: var(--stroke-thin);
  }
  .grid-image {
    fill: none;
    stroke: var(--grid-image);
  }
  .basis-grid {
    fill: none;
    stroke: color-mix(in oklab, var(--role) 32%, transparent);
  }
  .walk {
    fill: none;
    stroke: color-mix(in oklab, var(--role) 45%, transparent);
    stroke-width: calc(2.6 * var(--stroke));
    stroke-linecap: round;
    pointer-events: none;
  }
  .eigen-line {
    fill: none;
    stroke: var(--role);
    stroke-width: var(--stroke-thin);
    stroke-dasharray: var(--dash);
  }
  .eigen-line.highlighted {
    stroke-width: calc(1.6 * var(--stroke));
  }
  .orbit {
    pointer-events: none;
  }
  .orbit path {
    fill: none;
    stroke: color-mix(in oklab, var(--role) 55%, transparent);
    stroke-width: var(--stroke-thin);
  }
  .orbit circle {
    fill: var(--role);
  }
  .orbit circle.start {
    fill: var(--surface);
    stroke: var(--role);
    stroke-width: var(--stroke-thin);
  }
  .pointed-at .touch {
    fill: none;
    stroke: transparent;
    stroke-width: 20px;
  }
  .pointed-at.highlighted .arrow path {
    stroke-width: calc(1.6 * var(--stroke));
  }
  .eigenline {
    cursor: pointer;
    outline: none;
  }
  .eigenline path {
    fill: none;
    stroke: var(--role);
    stroke-width: var(--stroke-thin);
    stroke-dasharray: var(--dash);
  }
  .eigenline .touch {
    stroke: transparent;
    stroke-width: 24px;
    stroke-dasharray: none;
  }
  .eigenline:is(.highlighted, .locked) .line {
    stroke-width: calc(1.6 * var(--stroke));
  }
  .eigenline.locked .line {
    stroke-dasharray: none;
    stroke-opacity: 0.45;
  }
  .eigenline:focus-visible .touch {
    stroke: color-mix(in oklab, var(--focus) 30%, transparent);
  }

  .name-tag {
    fill: var(--role, var(--ink));
    font:
      1.1875rem KaTeX_Main,
      var(--font-text);
    paint-order: stroke;
    stroke: var(--surface);
    stroke-width: 4px;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .name-tag .letter {
    font-family: KaTeX_Math, var(--font-text);
    font-style: italic;
  }
  .name-tag .below {
    font-size: 0.7em;
  }

  .movable-point {
    cursor: grab;
    touch-action: none;
    outline: none;
  }
  .movable-point.held {
    cursor: grabbing;
  }
  .movable-point circle {
    touch-action: none;
  }
  .movable-point-touch {
    fill: transparent;
  }
  .movable-point-halo {
    fill: var(--role);
    fill-opacity: 0.13;
    stroke: var(--role);
    stroke-opacity: 0.55;
    stroke-width: 1px;
  }
  .movable-point:is(:hover, .held) .movable-point-halo {
    fill-opacity: 0.26;
  }
  .movable-point:focus-visible .movable-point-halo {
    stroke: var(--focus);
    stroke-opacity: 1;
    stroke-width: 3px;
  }

  /* Which keys move a point: seen while one has the keyboard's focus, always there for a screen reader. */
  .keys {
    position: absolute;
    inset: 0.5rem 0.5rem auto;
    width: fit-content;
    margin: 0;
    padding: 0.25rem 0.6rem;
    border-radius: 6px;
    background: color-mix(in oklab, var(--surface) 92%, transparent);
    color: var(--ink-soft);
    font-size: 0.8125rem;
    visibility: hidden;
    pointer-events: none;
  }
  .stage:has(.movable-point:focus-visible) .keys {
    visibility: visible;
  }

  .stage-tools {
    position: absolute;
    inset-block-end: 0.5rem;
    inset-inline-end: 0.5rem;
    display: var(--around, flex);
    gap: 0.25rem;
  }
  .stage-tools svg {
    display: block;
    margin: auto;
    width: 1rem;
    height: 1rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @container (width >= 46rem) {
    .stage {
      height: clamp(20rem, 52cqi, min(40rem, 70dvh));
      border-block-end: 0;
      border-inline-end: 1px solid var(--hairline);
    }
  }
`;
