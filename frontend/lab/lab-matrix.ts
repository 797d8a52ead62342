import { MatrixField } from '../widgets/parts/matrix-field.ts';

/** The matrix of the lab, entry by entry; the attribute `entry` names an entry: `Row {0}, column {1}`. */
class LabMatrix extends MatrixField {
  constructor() {
    super();
    this.entryLabel = (row, column) =>
      (this.getAttribute('entry') ?? '{0}, {1}')
        .replace('{0}', String(row))
        .replace('{1}', String(column));
  }
}

customElements.define('lab-matrix', LabMatrix);
