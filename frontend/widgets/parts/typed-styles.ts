import { css } from 'lit';

/** Numbers to be typed; in `.typed` each has its name close before it. */
export const typedStyles = css`
  .typed label {
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
  }
  input[type='text'] {
    box-sizing: border-box;
    inline-size: var(--typed-size, 4.5rem);
    min-block-size: 2.25rem;
    padding: 0 0.5rem;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
  }
  input[type='text']:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  input[type='text'][aria-invalid='true'] {
    border-color: var(--bad);
  }
`;
