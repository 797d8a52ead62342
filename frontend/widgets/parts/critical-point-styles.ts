import { css } from 'lit';

/** How a critical point is laid out: loss and model in the plane, the surface, and the cut along d. */
export const criticalPointStyles = css`
  .spatial > .stage {
    display: none;
  }
  .cut {
    min-width: 0;
    border-block-end: 1px solid var(--hairline);
  }
  .curve {
    block-size: clamp(12rem, 55cqi, 18rem);
  }
  .curve eig-live-chart {
    block-size: 100%;
  }
  .of-loss {
    --role: var(--ax);
  }
  .of-model {
    --dash: var(--eigen-2-dash);
  }
  @container (width >= 46rem) {
    .cut.alone {
      grid-column: 1 / -1;
    }
    .curve {
      block-size: 22rem;
    }
    .cut.alone .curve {
      block-size: 16rem;
    }
  }
`;
