import { css } from 'lit';

/** How buttons look, in a widget and in its parts. */
export const buttonStyles = css`
  button {
    box-sizing: border-box;
    min-width: 2.25rem;
    min-height: 2.25rem;
    padding: 0 0.5rem;
    border: 1px solid var(--hairline);
    border-radius: 8px;
    background: var(--surface);
    color: var(--ink);
    font: 500 0.9375rem/1 var(--font-ui);
    cursor: pointer;
  }
  button:hover {
    border-color: var(--edge);
  }
  button:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  button[aria-pressed='true'] {
    background: var(--surface-sunken);
    border-color: var(--edge);
  }
  button.quiet {
    min-height: 1.75rem;
    border-color: transparent;
    background: none;
    color: var(--link);
  }
  button.quiet:hover {
    border-color: var(--hairline);
  }
  button[aria-disabled='true'] {
    color: var(--edge);
    cursor: default;
  }
  @media (pointer: coarse) {
    button,
    button.quiet {
      min-width: 2.75rem;
      min-height: 2.75rem;
    }
  }
`;

/** How a widget is laid out around its picture: controls, buttons, what it says and its read-out. Where it stands as a picture alone, `--around` is `none`. */
const layoutStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--ink);
    font: 400 0.9375rem/1.45 var(--font-ui);
  }

  /* Controls above, the picture, and beside or below it what it says. */
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .controls {
    display: var(--around, flex);
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    padding: 0.5rem 1rem 0.75rem;
  }
  .examples {
    flex: 1 1 6.5rem;
    min-width: 0;
    max-width: 13rem;
    margin-inline-start: auto;
  }
  .sizes {
    display: flex;
    gap: 0.25rem;
  }
  .equation {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem;
  }
  .said {
    contain: layout style;
    display: var(--around, grid);
    gap: 0.5rem;
    align-content: start;
    padding: 0.75rem 1rem 1rem;
  }
  @container (width >= 46rem) {
    .layout {
      grid-template-columns: minmax(0, 1.5fr) minmax(17rem, 1fr);
    }
    .controls {
      grid-column: 1 / -1;
    }
  }

  select {
    min-height: 2.25rem;
    max-width: 100%;
    padding: 0 0.5rem;
    border: 1px solid var(--hairline);
    border-radius: 8px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
  }
  @media (pointer: coarse) {
    select {
      min-width: 2.75rem;
      min-height: 2.75rem;
    }
  }

  select:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  .sentence {
    margin: 0;
    text-wrap: pretty;
  }
  .read-out {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12.5rem, 100%), 1fr));
    gap: 0 1rem;
    margin: 0 -0.5rem;
  }
  .fact.wide {
    grid-column: 1 / -1;
  }
  .fact {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.1rem 0.75rem;
    padding: 0.15rem 0.5rem;
    border-radius: 6px;
  }
  .fact.highlighted {
    background: var(--surface-sunken);
    box-shadow: inset 3px 0 var(--role, var(--edge));
  }
  @media (forced-colors: active) {
    .fact.highlighted {
      outline: 1px solid CanvasText;
    }
  }
  .fact-lambda1 {
    --role: var(--eigen-1);
  }
  .fact-lambda2 {
    --role: var(--eigen-2);
  }
  .fact-lambda3 {
    --role: var(--eigen-3);
  }
  .fact dt {
    color: var(--ink-soft);
  }
  .fact dd {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    min-width: 0;
    max-width: 100%;
    margin: 0 0 0 auto;
    white-space: nowrap;
  }
  .complaint {
    margin: 0;
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--bad);
    background: color-mix(in oklab, var(--bad) 8%, var(--surface));
  }
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .stage {
      block-size: 80mm;
    }
    .stage > .stage-tools,
    .stage > .keys,
    .controls button,
    button.quiet,
    select {
      display: none;
    }
  }
`;

export const panelStyles = [buttonStyles, layoutStyles];
