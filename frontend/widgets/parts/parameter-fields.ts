import { html, type TemplateResult } from 'lit';
import { resized } from '../../kit/literal.ts';
import type { Complaint, Parameters } from '../../live/hand-channel.ts';
import { exampleList, type Example } from './example-list.ts';
import './matrix-field.ts';
import { sizeChoice } from './size-choice.ts';
import { vectorField } from './vector-field.ts';

/** What the fields of a parameter ask of their widget. */
export interface Proposer {
  readonly state: Parameters;
  readonly complaint: Complaint | undefined;
  word(key: string, ...values: (string | number)[]): string;
  propose(next: Parameters): void;
}

/** The entries of the matrix that a parameter is; what is typed is proposed, and `along` with it. */
export function matrixParameter(
  widget: Proposer,
  parameter: string,
  label: string,
  along: Parameters = {},
): TemplateResult {
  return html`<eig-matrix-field
    .text=${widget.state[parameter] ?? ''}
    .label=${widget.word(label)}
    .entryLabel=${(row: number, column: number) => widget.word('entry', row, column)}
    .complaint=${widget.complaint?.parameter === parameter}
    @typed=${({ detail }: CustomEvent<string>) => widget.propose({ [parameter]: detail, ...along })}
  ></eig-matrix-field>`;
}

/** The same for a vector that a hand moves too, as a column in its colour. */
export function vectorParameter(
  widget: Proposer,
  parameter: string,
  label: string,
  along: Parameters = {},
): TemplateResult {
  return vectorField(widget.state[parameter] ?? '', {
    label: widget.word(label),
    complaint: widget.complaint?.parameter === parameter,
    name: (row) => widget.word('component', row),
    typed: (text) => widget.propose({ [parameter]: text, ...along }),
  });
}

/** The matrix A of `size` rows, two or three: its entries, its size, and examples of it. */
export function squareMatrixControls(
  widget: Proposer & { readonly examples: readonly Example[] },
  size: number,
): TemplateResult {
  return html`<div class="controls">
    ${matrixParameter(widget, 'A', 'matrix')}
    ${sizeChoice(size, widget.word('size'), (n) =>
      widget.propose({ A: resized(widget.state['A'] ?? '', n) }),
    )}
    ${exampleList(widget.examples, widget.word('presets'), (A) => widget.propose({ A }))}
  </div>`;
}
