package org.eigenlens.quiz.grading;

import java.util.ArrayList;
import java.util.List;

/**
 * What an answer is worth, and why.
 *
 * @param credit from 0 to 1; 1 only for what is right
 * @param remarks in the order in which they are read; may be empty
 */
public record Grade(Outcome outcome, double credit, List<Remark> remarks) {

    private static final double MOST_OF_A_PART = 0.99;

    /** Refuses credit that does not go with the outcome by an {@link IllegalArgumentException}. */
    public Grade {
        remarks = List.copyOf(remarks);
        if (!(credit >= 0 && credit <= 1) || (credit == 1) != (outcome == Outcome.RIGHT)) {
            throw new IllegalArgumentException("A credit of " + credit + " does not go with " + outcome + ".");
        }
    }

    /** Full credit. */
    public static Grade right(Remark... remarks) {
        return new Grade(Outcome.RIGHT, 1, List.of(remarks));
    }

    /** No credit. */
    public static Grade wrong(Remark... remarks) {
        return new Grade(Outcome.WRONG, 0, List.of(remarks));
    }

    /** No credit yet: the digits are right, and more are needed. */
    public static Grade imprecise(String words) {
        return new Grade(Outcome.IMPRECISE, 0, List.of(new Remark(Remark.Kind.PRECISION, words)));
    }

    /** So many of so many parts: right if it is all of them, wrong if none. */
    public static Grade parts(int right, int of, List<Remark> remarks) {
        Outcome outcome = right == of ? Outcome.RIGHT : right == 0 ? Outcome.WRONG : Outcome.PARTIAL;
        return new Grade(outcome, (double) right / of, remarks);
    }

    /** The same without credit for parts. */
    public Grade asAWhole() {
        return outcome == Outcome.PARTIAL ? new Grade(Outcome.WRONG, 0, remarks) : this;
    }

    /** Right up to a share of it: wrong if that is nothing; less than all, however little is missing. */
    static Grade partly(double share, List<Remark> remarks) {
        return share > 0
                ? new Grade(Outcome.PARTIAL, Math.min(share, MOST_OF_A_PART), remarks)
                : new Grade(Outcome.WRONG, 0, remarks);
    }

    public boolean isRight() {
        return outcome == Outcome.RIGHT;
    }

    /** The same with one more remark at the end. */
    public Grade with(Remark remark) {
        List<Remark> more = new ArrayList<>(remarks);
        more.add(remark);
        return new Grade(outcome, credit, more);
    }
}
