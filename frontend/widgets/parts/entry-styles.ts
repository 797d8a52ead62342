import { css } from 'lit';

/** How a field for one number looks: a line to write on, a box when a reader comes near. */
export const entryStyles = css`
  input {
    box-sizing: border-box;
    width: 3.9rem;
    height: 2.1rem;
    padding: 0 0.1rem;
    border: 1px solid transparent;
    border-block-end-color: var(--hairline);
    background: transparent;
    color: var(--ink);
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-align: center;
    text-overflow: ellipsis;
  }
  input:hover {
    border-color: var(--edge);
    border-radius: 5px;
  }
  input:focus {
    outline: 2px solid var(--focus);
    outline-offset: -1px;
    border-radius: 5px;
  }
  input[aria-invalid='true'] {
    border-color: var(--bad);
    border-radius: 5px;
  }
  @media (pointer: coarse) {
    input {
      height: 2.75rem;
      font-size: 1rem;
    }
  }
`;
