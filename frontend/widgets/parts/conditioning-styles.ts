import { css } from 'lit';

/** How a correlation is laid out: the path beside the cloud of data, and below them the modes beside what is said. */
export const conditioningStyles = css`
  .examples {
    max-width: 18rem;
  }
  .correlation {
    display: var(--around, flex);
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1.5rem;
  }
  .correlation .spectrum {
    flex: 1 1 15rem;
  }
  .spectrum label {
    grid-template-columns: auto minmax(4rem, 1fr) 3.5rem;
  }
  .kinds {
    display: var(--around, flex);
    align-items: center;
    gap: 0.25rem;
  }
  eig-side-plane {
    min-width: 0;
    block-size: clamp(14rem, 70cqi, 20rem);
    border-block-end: 1px solid var(--hairline);
  }
  .modes-chart .curves {
    block-size: 17rem;
  }
  @container (width >= 46rem) {
    .layout {
      grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
    }
    .stage,
    eig-side-plane {
      block-size: 23rem;
    }
    eig-side-plane {
      border-block: 1px solid var(--hairline);
    }
    .modes-chart {
      border-inline-end: 1px solid var(--hairline);
    }
    .said {
      grid-column: auto;
      border-block-start: 1px solid var(--hairline);
    }
    .read-out {
      grid-template-columns: minmax(0, 1fr);
    }
    .modes-chart .curves {
      block-size: 24rem;
    }
  }
`;
