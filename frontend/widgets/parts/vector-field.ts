import { html, type TemplateResult } from 'lit';
import { entries, readable } from '../../kit/literal.ts';
import './matrix-field.ts';

export interface VectorFieldActions {
  readonly label: string;
  readonly complaint: boolean;
  /** Names an entry by its number, counted from 1. */
  name(row: number): string;
  /** The entries as a state writes them, with spaces between. */
  typed(text: string): void;
}

/** The entries of a vector that a hand moves too, as a column in its colour. */
export function vectorField(text: string, actions: VectorFieldActions): TemplateResult {
  return html`<eig-matrix-field
    class="role-x"
    .text=${entries(text).map(readable).join('; ')}
    .label=${actions.label}
    .entryLabel=${(row: number) => actions.name(row)}
    .complaint=${actions.complaint}
    @typed=${({ detail }: CustomEvent<string>) => actions.typed(detail.replaceAll(';', ''))}
  ></eig-matrix-field>`;
}
