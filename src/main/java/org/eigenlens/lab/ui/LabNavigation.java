package org.eigenlens.lab.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of the lab, relative to the application's root. */
public final class LabNavigation {

    static final String LAB = "lab";
    static final String MATRIX = "A";
    static final String EXPONENT = "k";

    private LabNavigation() {}

    /** The lab with the matrix that it begins with. */
    public static String lab() {
        return LAB;
    }

    /** The lab with a matrix, given as it is typed. */
    public static String lab(String matrix) {
        return LAB + "?" + MATRIX + "=" + URLEncoder.encode(matrix, StandardCharsets.UTF_8);
    }

    /** The lab with a matrix and the exponent of the power that is shown. */
    static String lab(String matrix, int exponent) {
        return exponent == LabState.FIRST_EXPONENT ? lab(matrix) : lab(matrix) + "&" + EXPONENT + "=" + exponent;
    }
}
