package org.eigenlens.quiz.response;

/** An eigenvalue and an eigenvector that somebody claims to belong together. */
public record Eigenpair(Quantity value, Row vector) {

    /** Reads {@code 3: 1 1}; an {@link IllegalArgumentException} with a sentence if it is none. */
    static Eigenpair parse(String text) {
        String[] sides = text.split(":", -1);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            throw new UnreadableException(
                    "Type each pair as the eigenvalue, a colon and the vector, such as 3: 1 1; and a semicolon between pairs.");
        }
        return new Eigenpair(Quantity.parse(withoutName(sides[0])), Row.parse(withoutName(sides[1])));
    }

    /** What follows {@code λ =}, {@code lambda_1 =} or {@code v =}. */
    private static String withoutName(String side) {
        return side.substring(side.indexOf('=') + 1);
    }

    public String toTex() {
        return "\\left(" + value.tex() + ",\\; " + vector.toTex() + "\\right)";
    }
}
