import { css } from 'lit';

/** How ill-conditioned eigenvectors are laid out: the sliders above, the chart of powers beside the plane. */
export const eigenvectorConditioningStyles = css`
  .examples {
    max-width: 16rem;
  }
  .spectrum {
    grid-column: 1 / -1;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 0 1.5rem;
    padding: 0 1rem 0.5rem;
  }
  .stage {
    block-size: clamp(15rem, 60cqi, 22rem);
  }
  .cubic .stage {
    display: none;
  }
  .eigenline.still {
    cursor: inherit;
  }
  .angle-arc {
    fill: none;
    stroke: var(--ink);
    stroke-width: var(--stroke);
  }
  .read-out {
    grid-template-columns: repeat(auto-fit, minmax(min(21rem, 100%), 1fr));
    gap: 0 2rem;
  }
  .fact-peak {
    --role: var(--ax);
  }
  .fact-bound {
    --role: var(--eigen-2);
  }
  .fact:is(.fact-peak, .fact-bound) dd {
    color: var(--role);
  }
  @container (width >= 46rem) {
    .layout {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr);
    }
    .layout.cubic {
      grid-template-columns: minmax(0, 1fr);
    }
    .chart {
      border-inline-start: 1px solid var(--hairline);
    }
  }
`;
