import { css } from 'lit';

/** How a flow is drawn: a smooth line, and the steps beside it. */
export const flowStyles = css`
  .flow {
    fill: none;
    stroke: var(--ax);
    stroke-width: calc(1.4 * var(--stroke));
    pointer-events: none;
  }
  .flow-now {
    fill: var(--ax);
    stroke: var(--surface);
    stroke-width: 2px;
    pointer-events: none;
  }
  .role-steps {
    --role: var(--ink-soft);
    --dash: 2 4;
  }
  .role-now {
    --role: var(--ax);
  }
  .legend circle {
    fill: var(--ink-soft);
  }
`;
