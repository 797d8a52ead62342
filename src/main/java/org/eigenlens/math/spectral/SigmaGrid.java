package org.eigenlens.math.spectral;

/** The values of \(\sigma_{\min}(zI - A)\) on a grid of points of a frame, columns from left to right, rows from bottom to top. */
public final class SigmaGrid {

    private final Frame frame;
    private final int columns;
    private final int rows;
    private final double[] values;

    SigmaGrid(Frame frame, int columns, int rows, double[] owned) {
        this.frame = frame;
        this.columns = columns;
        this.rows = rows;
        this.values = owned;
    }

    /** The frame whose corners are the outermost points. */
    public Frame frame() {
        return frame;
    }

    /** The number of points in a row. */
    public int columns() {
        return columns;
    }

    /** The number of points in a column. */
    public int rows() {
        return rows;
    }

    /** The value at the i-th column and j-th row, counted from 0. */
    public double value(int i, int j) {
        return values[j * columns + i];
    }

    /** The point at the i-th column and j-th row. */
    public ComplexNumber point(int i, int j) {
        return new ComplexNumber(frame.x(i, columns), frame.y(j, rows));
    }

    /** All values, row after row from the bottom, as an array that belongs to the caller. */
    public double[] toArray() {
        return values.clone();
    }
}
