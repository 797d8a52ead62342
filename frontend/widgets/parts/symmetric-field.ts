import { html, type TemplateResult } from 'lit';
import { mirrored, withMirror } from '../../kit/literal.ts';
import './matrix-field.ts';
import type { Scrubbed } from './matrix-field.ts';

export interface SymmetricFieldActions {
  readonly label: string;
  readonly complaint: boolean;
  /** Names an entry by its row and column, counted from 1. */
  name(row: number, column: number): string;
  typed(text: string): void;
  /** An entry has been dragged or stepped, and its mirror with it. */
  scrubbed(text: string, by: Scrubbed['by']): void;
}

/** The entries of a symmetric matrix: two that mirror each other are one, wherever it is changed. */
export function symmetricField(text: string, actions: SymmetricFieldActions): TemplateResult {
  return html`<eig-matrix-field
    scrubs
    .text=${text}
    .label=${actions.label}
    .entryLabel=${(row: number, column: number) => actions.name(row, column)}
    .complaint=${actions.complaint}
    @typed=${({ detail }: CustomEvent<string>) => actions.typed(mirrored(text, detail))}
    @scrubbed=${({ detail }: CustomEvent<Scrubbed>) =>
      actions.scrubbed(withMirror(detail.text, detail.row, detail.column), detail.by)}
  ></eig-matrix-field>`;
}
