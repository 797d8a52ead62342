import { css } from 'lit';

/**
 * A read-out in as many columns as there is room for, each read downwards. It is a grid, and no text in columns: that would be balanced anew
 * with every number that changes under a hand.
 */
export const downwardStyles = css`
  .read-out {
    --columns: 1;
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    grid-template-rows: repeat(round(up, var(--facts) / var(--columns), 1), auto);
    grid-auto-flow: column;
    gap: 0 2rem;
  }
  .fact.wide {
    grid-column: auto;
  }
  @container (width >= 42rem) {
    .read-out {
      --columns: 2;
    }
  }
  @container (width >= 63rem) {
    .read-out {
      --columns: 3;
    }
  }
`;
