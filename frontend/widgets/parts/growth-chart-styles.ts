import { css } from 'lit';

/** A chart of norms in time with its legend: as high as the plane beside it, and the curves take what the legend leaves. */
export const growthChartStyles = css`
  .chart {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    min-width: 0;
    block-size: clamp(18.5rem, 68cqi, 25rem);
    border-block-start: 1px solid var(--hairline);
  }
  .curves {
    min-width: 0;
    min-height: 0;
  }
  eig-live-chart {
    block-size: 100%;
  }
  .legend circle {
    fill: var(--role);
  }
  .spectrum label {
    max-inline-size: 28rem;
  }
  .said {
    border-block-start: 1px solid var(--hairline);
  }
  @container (width >= 46rem) {
    .chart,
    .stage {
      block-size: 25rem;
      border-block: 1px solid var(--hairline);
    }
    .said {
      grid-column: 1 / -1;
      border-block-start: 0;
    }
  }
`;
