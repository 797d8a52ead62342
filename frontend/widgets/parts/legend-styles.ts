import { css } from 'lit';

/** A list below a chart that says which line is which, in the colour and dash of its role. */
export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.1rem;
    margin: 0;
    padding: 0.25rem 1rem 0.5rem;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    white-space: nowrap;
  }
  .legend path {
    fill: none;
    stroke: var(--role, var(--ink));
    stroke-width: var(--stroke);
    stroke-dasharray: var(--dash, none);
  }
`;
