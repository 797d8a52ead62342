import { css, html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';

/** An eigenvalue with its eigenspace, as the server found it. */
export interface Eigenspace {
  /** Its number, from 1. */
  index: number;
  lambda: number;
  real: boolean;
  /** The eigenvalue in words, exact where that is short. */
  text: string;
  algebraic: number;
  geometric: number;
  /** What its eigenvectors fill, in words. */
  kind: string;
  /** Unit vectors that span it; empty where the eigenvalue is complex. */
  basis: number[][];
}

export interface MultiplicityActions {
  readonly highlighted: string | null;
  word(key: string, ...values: (string | number)[]): string;
  highlight(key: string | null): void;
  put(space: Eigenspace): void;
}

export const multiplicityStyles = css`
  .multiplicities {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .multiplicities caption {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  .multiplicities :is(th, td) {
    padding: 0.3rem 0.4rem;
    text-align: start;
    font-weight: 400;
  }
  .multiplicities thead th {
    color: var(--ink-soft);
    font-size: 0.875rem;
    border-block-end: 1px solid var(--hairline);
    vertical-align: bottom;
  }
  /* A long eigenvalue breaks, so that the table does not grow wider than its card. */
  .multiplicities tbody th {
    color: var(--role);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .multiplicities tfoot :is(th, td) {
    border-block-start: 1px solid var(--hairline);
  }
  .multiplicities tr.highlighted {
    background: var(--surface-sunken);
    box-shadow: inset 3px 0 var(--role, var(--edge));
  }
  .multiplicities .quiet {
    margin-inline: -0.5rem;
    white-space: nowrap;
  }
  .count {
    display: inline-flex;
    align-items: center;
    gap: 0.2rem;
    white-space: nowrap;
  }
  .count i {
    box-sizing: border-box;
    width: 0.7rem;
    height: 0.7rem;
    border: 1.5px solid var(--role, var(--ink));
    border-radius: 50%;
    background: var(--role, var(--ink));
    forced-color-adjust: none;
  }
  .count i.missing {
    border-style: dashed;
    background: none;
  }
  .count b {
    margin-inline-start: 0.25rem;
    font-weight: 500;
  }
`;

/** A table with a line for each eigenvalue: how often it counts, and how many independent eigenvectors it has. */
export function multiplicities(
  spaces: readonly Eigenspace[],
  actions: MultiplicityActions,
): TemplateResult {
  const total = spaces.reduce((sum, { algebraic }) => sum + algebraic, 0);
  const found = spaces.reduce((sum, { real, geometric }) => sum + (real ? geometric : 0), 0);
  return html`<table class="multiplicities">
    <caption>
      ${actions.word('multiplicities')}
    </caption>
    <thead>
      <tr>
        ${['eigenvalue', 'algebraic', 'geometric', 'fills'].map(
          (key) => html`<th scope="col">${actions.word(key)}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${spaces.map((space) =>
        line(space, spaces.length === 1 ? 'λ' : `λ${'₁₂₃'[space.index - 1]}`, actions),
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${actions.word('together')}</th>
        <td>${total}</td>
        <td>${actions.word('of', found, total)}</td>
        <td></td>
      </tr>
    </tfoot>
  </table>`;
}

function line(space: Eigenspace, name: string, actions: MultiplicityActions): TemplateResult {
  const key = `lambda${space.index}`;
  const { highlight } = actions;
  const classes = {
    [`role-eigen-${space.index}`]: true,
    highlighted: actions.highlighted === key,
  };
  return html`<tr
    class=${classMap(classes)}
    @pointerenter=${() => highlight(key)}
    @pointerleave=${() => highlight(null)}
    @focusin=${() => highlight(key)}
    @focusout=${() => highlight(null)}
  >
    <th scope="row">${name} = ${space.text}</th>
    <td>${count(space.algebraic, space.algebraic)}</td>
    <td>${count(space.geometric, space.algebraic)}</td>
    <td>
      <span class="kind">${space.kind}</span>
      ${space.real
        ? html`<button type="button" class="quiet" @click=${() => actions.put(space)}>
            ${actions.word('put')}
          </button>`
        : ''}
    </td>
  </tr>`;
}

/** So many discs, and an empty one for each that is missing. */
function count(there: number, wanted: number): TemplateResult {
  return html`<span class="count"
    >${Array.from(
      { length: wanted },
      (_, i) => html`<i class=${i < there ? '' : 'missing'} aria-hidden="true"></i>`,
    )}<b>${there}</b></span
  >`;
}
