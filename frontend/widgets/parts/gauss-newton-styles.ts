import { css } from 'lit';

/** How a fit is laid out: the parameters beside the data, and below them the cut beside what is said. */
export const gaussNewtonStyles = css`
  .dials {
    display: var(--around, flex);
    flex-wrap: wrap;
    grid-column: 1 / -1;
    align-items: center;
    gap: 0.5rem 1.5rem;
    padding: 0 1rem 0.75rem;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem;
  }
  .choice > span {
    color: var(--ink-soft);
  }
  .spectrum {
    flex: 1 1 15rem;
    max-inline-size: 24rem;
  }
  .spectrum label {
    grid-template-columns: auto minmax(4rem, 1fr) 3rem;
  }
  .fit,
  .cut {
    min-width: 0;
  }
  .fit {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    border-block-end: 1px solid var(--hairline);
  }
  eig-side-plane {
    block-size: clamp(14rem, 70cqi, 22rem);
  }
  .curve {
    block-size: 17rem;
  }
  eig-live-chart {
    block-size: 100%;
  }
  .axis-choice {
    padding: 0.5rem 1rem 0;
  }
  .model-line {
    fill: none;
    stroke: var(--role);
    stroke-width: var(--stroke);
    stroke-dasharray: var(--dash, none);
  }
  .model-line.role-ax,
  .legend .role-ax {
    --dash: var(--eigen-2-dash);
  }
  .fact-gauss-newton {
    --role: var(--ax);
  }
  .fact-newton {
    --role: var(--eigen-3);
  }
  .read-out {
    grid-template-columns: minmax(0, 1fr);
  }
  .numbers {
    padding: 0 1rem 1rem;
  }
  .fact.wide {
    grid-column: auto;
  }
  .fact dt {
    max-inline-size: 15rem;
  }
  @container (width >= 46rem) {
    .layout {
      grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
    }
    .stage {
      block-size: 24rem;
    }
    .fit {
      border-block-start: 1px solid var(--hairline);
      block-size: 24rem;
      box-sizing: border-box;
    }
    eig-side-plane {
      block-size: auto;
    }
    .said {
      grid-column: 1 / -1;
      border-block: 1px solid var(--hairline);
    }
    .curve {
      block-size: 23rem;
    }
    .cut {
      border-inline-end: 1px solid var(--hairline);
    }
    .numbers {
      padding-block-start: 0.5rem;
    }
  }
`;
