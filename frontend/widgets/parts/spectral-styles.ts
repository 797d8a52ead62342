import { css } from 'lit';

/** How the sum of the terms of a symmetric matrix looks, as a formula and in the plane. */
export const spectralStyles = css`
  eig-matrix-field.role-x {
    color: var(--x);
  }
  .examples {
    max-width: 16rem;
  }
  .spatial > .stage {
    display: none;
  }
  .terms {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.6rem;
  }
  .term {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.6rem;
    min-width: 0;
    padding: 0.3rem 0.7rem;
    border: 1px solid var(--hairline);
    border-inline-start: 4px solid var(--role);
    border-radius: 8px;
  }
  .term.highlighted {
    border-color: var(--role);
    background: var(--surface-sunken);
  }
  .term.off {
    border-style: dashed;
    color: var(--ink-soft);
  }
  .term.off .value {
    text-decoration: line-through;
  }
  .term label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2.25rem;
    cursor: pointer;
  }
  .term input {
    width: 1.15rem;
    height: 1.15rem;
    margin: 0;
    accent-color: var(--role);
  }
  .term input:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }

  .projection path {
    fill: none;
    stroke: var(--role);
    stroke-width: var(--stroke-thin);
    stroke-dasharray: 2 4;
  }
  .projection circle {
    fill: var(--role);
  }
  .right-angle {
    fill: none;
    stroke: var(--ink-soft);
    stroke-width: var(--stroke-thin);
  }
  .solution {
    grid-column: 1 / -1;
    border-block-start: 1px solid var(--hairline);
    padding: 0.25rem 1rem;
  }

  /* On paper the terms stand below the picture, so that both and the address fit on one page. */
  @media print {
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }
    .said {
      grid-column: 1 / -1;
    }
    .read-out {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2rem;
    }
    .fact.wide {
      grid-column: auto;
    }
    .stage,
    eig-scene {
      --stage-height: 17rem;
    }
  }
`;
