import { css } from 'lit';

/** How things in space look; the picture around them looks like one of the plane. */
export const sceneStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  .stage {
    height: var(--stage-height, clamp(16rem, 78cqi, min(34rem, 56dvh)));
  }
  @container (width >= 46rem) {
    .stage {
      height: var(--stage-height, clamp(20rem, 52cqi, min(40rem, 70dvh)));
    }
  }
  .stage > canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .stage > svg {
    position: relative;
    touch-action: pan-y;
  }
  .probes {
    visibility: hidden;
  }
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .role-axis {
    --role: var(--axis);
    --width: 1px;
  }
  .role-grid {
    --role: var(--grid-strong);
    --width: 1px;
  }
  .role-sphere {
    --role: var(--unit-circle);
  }
  .role-surface {
    --role: var(--ax);
  }
  .role-above {
    --role: var(--above);
  }
  .role-below {
    --role: var(--below);
  }
  .role-above-face {
    --role: var(--above-face);
  }
  .role-below-face {
    --role: var(--below-face);
  }

  .space-line {
    fill: none;
    stroke: var(--role);
    stroke-width: var(--width, var(--stroke-thin));
    stroke-dasharray: var(--dash, none);
  }
  .space-line.solid {
    stroke-dasharray: none;
  }
  .space-shaft {
    fill: none;
    stroke: var(--role);
    stroke-width: var(--width, var(--stroke));
  }
  .space-head,
  .space-dot {
    fill: var(--role);
  }
  .space-face {
    fill: var(--role);
    stroke: none;
  }
  .space-mesh {
    fill: none;
    stroke: var(--role);
    stroke-opacity: 0.35;
    stroke-width: 0.75px;
  }
  .name-tag.role-axis {
    --role: var(--ink-soft);
  }

  /* On paper the drawing in SVG stands for the canvas. */
  @media print {
    .stage {
      height: 80mm;
    }
    .stage > :is(canvas, .keys, .stage-tools) {
      display: none;
    }
  }
`;
