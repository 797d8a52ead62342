package org.eigenlens.lab.ui;

import org.eigenlens.math.exact.text.MatrixLiteral;

/**
 * What the visitor has set: the matrix A, as typed, and the exponent k of the power that is shown.
 *
 * @param matrix real, 2×2 or 3×3
 * @param exponent between −{@value #LARGEST_EXPONENT} and {@value #LARGEST_EXPONENT}
 */
record LabState(MatrixLiteral matrix, int exponent) {

    static final int SMALLEST = 2;
    static final int LARGEST = 3;
    static final int FIRST_EXPONENT = 2;
    static final int LARGEST_EXPONENT = 50;

    /** Of the canonical text, so that the address of the page stays one that servers and mail programs take. */
    static final int LONGEST = 1_000;

    static final LabState FIRST = new LabState(MatrixLiteral.parse("2 1; 1 2"), FIRST_EXPONENT);

    LabState {
        if (Math.abs((long) exponent) > LARGEST_EXPONENT) {
            throw new IllegalArgumentException(
                    "The exponent k is a whole number between -" + LARGEST_EXPONENT + " and " + LARGEST_EXPONENT + ".");
        }
        int length = matrix.source().length();
        if (length > LONGEST) {
            throw new IllegalArgumentException("That matrix takes " + length
                    + " characters when it is written out: type one of at most " + LONGEST + ".");
        }
    }

    /** The same page with what somebody typed as its matrix; an {@link IllegalArgumentException} says what is wrong with it. */
    LabState withMatrix(String typed) {
        return new LabState(MatrixLiteral.parseSquare(typed, SMALLEST, LARGEST), exponent);
    }

    LabState withExponent(int k) {
        return new LabState(matrix, k);
    }

    /** The exponent that an address names; an {@link IllegalArgumentException} if it is no such number. */
    LabState withExponent(String typed) {
        boolean whole = typed.matches("-?[0-9]{1,4}");
        return withExponent(whole ? Integer.parseInt(typed) : Integer.MAX_VALUE);
    }

    /** The matrix with n rows: its upper left corner, or itself with ones further down the diagonal. */
    LabState resized(int n) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append(i == 0 ? "" : "; ");
            for (int j = 0; j < n; j++) {
                text.append(j == 0 ? "" : " ").append(entry(i, j));
            }
        }
        return withMatrix(text.toString());
    }

    private String entry(int i, int j) {
        boolean known = i < matrix.rows() && j < matrix.columns();
        return known ? matrix.source(i, j) : i == j ? "1" : "0";
    }

    int size() {
        return matrix.rows();
    }

    /** The address of the page that shows this. */
    String address() {
        return LabNavigation.lab(matrix.source(), exponent);
    }
}
