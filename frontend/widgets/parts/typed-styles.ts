import { css } from 'lit';

/** Numbers to be typed, each with its name before it. */
export const typedStyles = css`
  .typed label {
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
  }
  .typed input {
    box-sizing: border-box;
    inline-size: 4.5rem;
    min-block-size: 2.25rem;
    padding: 0 0.5rem;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
  }
  .typed input:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  .typed input[aria-invalid='true'] {
    border-color: var(--bad);
  }
`;
