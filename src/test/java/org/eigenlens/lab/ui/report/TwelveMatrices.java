package org.eigenlens.lab.ui.report;

import java.util.List;

/** Twelve matrices that differ in kind, and what is to be said of each. */
final class TwelveMatrices {

    /** A matrix, the gist of it, and facts that tell it from the others: label, then what the value holds. */
    record Case(String matrix, String gist, String... facts) {

        @Override
        public String toString() {
            return matrix;
        }
    }

    static final List<Case> ALL = List.of(
            new Case(
                    "4 0; 0 4",
                    "Symmetric, positive definite, invertible, diagonalizable over ℝ. The only eigenvalue is $4$ (twice).",
                    "Minimal polynomial",
                    "$\\left(\\lambda - 4\\right)$",
                    "κ₂(V)",
                    "$1$",
                    "Distance to the nearest defective matrix",
                    "$0$"),
            new Case(
                    "0 0; 0 0",
                    "Symmetric, the zero matrix, singular, diagonalizable over ℝ. The only eigenvalue is $0$ (twice).",
                    "Rank",
                    "$0$",
                    "Inverse",
                    "None",
                    "κ₂(A)",
                    "$\\infty$"),
            new Case(
                    "1 1; 0 1",
                    "Not normal, invertible, defective. The only eigenvalue is $1$ (twice).",
                    "Its blocks",
                    "$J = \\begin{bmatrix} 1 & 1 \\\\ 0 & 1 \\end{bmatrix}$",
                    "κ₂(V)",
                    "$\\infty$",
                    "Singular values",
                    "$1.61803,\\quad 0.618034$"),
            new Case(
                    "0 -1; 1 0",
                    "Normal, invertible, diagonalizable over ℂ and not over ℝ. The eigenvalues are $i$, $-i$.",
                    "Characteristic polynomial",
                    "$\\det(A - \\lambda I) = \\lambda^{2} + 1$",
                    "Exponential",
                    "$e^{A} \\approx \\begin{bmatrix} 0.540302 & -0.841471 \\\\ 0.841471 & 0.540302 \\end{bmatrix}$"),
            new Case(
                    "2 1; 1 2",
                    "Symmetric, positive definite, invertible, diagonalizable over ℝ. The eigenvalues are $3$, $1$.",
                    "Inertia",
                    "$(2, 0, 0)$",
                    "Power",
                    "$A^{2} = \\begin{bmatrix} 5 & 4 \\\\ 4 & 5 \\end{bmatrix}$"),
            new Case(
                    "1 2; 2 1",
                    "Symmetric, indefinite, invertible, diagonalizable over ℝ. The eigenvalues are $3$, $-1$.",
                    "Inertia",
                    "$(1, 1, 0)$",
                    "Spectral radius ρ",
                    "$3$"),
            new Case(
                    "0 1 0; 0 0 1; 0 0 0",
                    "Not normal, singular, defective. The only eigenvalue is $0$ (three times).",
                    "Minimal polynomial",
                    "$\\lambda^{3}$",
                    "Kreiss constant",
                    "$1$"),
            new Case(
                    "3 1 0; 0 3 0; 0 0 1",
                    "Not normal, invertible, defective. The eigenvalues are $3$ (twice), $1$.",
                    "In factors",
                    "$-\\left(\\lambda - 1\\right)\\,\\left(\\lambda - 3\\right)^{2}$",
                    "Defective",
                    "Yes"),
            new Case(
                    "1 1; 0 1.0000001",
                    "Not normal, invertible, diagonalizable over ℝ. The eigenvalues are $1.0000001$, $1$.",
                    "κ₂(V)",
                    "$2 \\cdot 10^{7}$",
                    "Distance to the nearest defective matrix",
                    "$2.5 \\cdot 10^{-15}$"),
            new Case(
                    "1e8 1 0; 1 1 1e-4; 0 1e-4 1e-8",
                    "Symmetric, indefinite, invertible, diagonalizable over ℝ."
                            + " The eigenvalues are $\\approx 1.00000 \\cdot 10^{8}$, $1$, $\\approx -1.00000 \\cdot 10^{-16}$.",
                    "Defective",
                    "No"),
            new Case(
                    "0 0 1; 1 0 1; 0 1 0",
                    "Not normal, invertible, diagonalizable over ℂ and not over ℝ. The eigenvalues are"
                            + " $\\approx 1.32472$, $\\approx -0.662359 + 0.562280i$, $\\approx -0.662359 - 0.562280i$.",
                    "Enclosure of λ₁",
                    "$\\lambda_{1} \\in [1.32471795724474,\\; 1.32471795724475]$",
                    "Discriminant",
                    "$-23$"),
            new Case(
                    "1 sqrt(2); sqrt(2) 2",
                    "Symmetric, positive semidefinite, singular, diagonalizable over ℝ. The eigenvalues are $3$, $0$.",
                    "Eigenvectors",
                    "$V = \\begin{bmatrix} 1 & 2 \\\\ \\sqrt{2} & -\\sqrt{2} \\end{bmatrix}$",
                    "Rank",
                    "$1$"));

    private TwelveMatrices() {}
}
