import { css } from 'lit';

/** How the optimizer is laid out: its dials above, and the curves of its modes beside the path. */
export const optimizerStyles = css`
  .spatial > .stage {
    display: none;
  }
  .rules {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .dials {
    display: var(--around, grid);
    grid-column: 1 / -1;
    gap: 0.5rem;
    padding: 0.25rem 1rem 0.75rem;
  }
  .sliders {
    --typed-size: 6rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
  }
  .sliders label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .sliders input[type='range'] {
    inline-size: 9rem;
    accent-color: var(--x);
  }
  .sliders input:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  .sliders output {
    min-inline-size: 3ch;
    font-variant-numeric: tabular-nums;
  }
  .modes-chart {
    min-width: 0;
  }
  .curves {
    block-size: clamp(13rem, 55cqi, 19rem);
  }
  eig-live-chart {
    block-size: 100%;
  }
  .read-out {
    grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
    gap: 0 2rem;
  }
  .fact.wide {
    grid-column: auto;
  }
  @container (width >= 46rem) {
    .layout {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .stage {
      block-size: 24rem;
      border-inline-end: 1px solid var(--hairline);
    }
    eig-scene {
      --stage-height: 25rem;
      border-block-end: 1px solid var(--hairline);
    }
    .modes-chart {
      border-block: 1px solid var(--hairline);
    }
    .curves {
      block-size: 21.5rem;
    }
    .said {
      grid-column: 1 / -1;
    }
  }
`;
