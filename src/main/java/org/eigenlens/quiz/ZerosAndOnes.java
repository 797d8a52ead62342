package org.eigenlens.quiz;

import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.quiz.response.Quantity;

/**
 * The numbers of an answer, looked at for what can be written without reading the question: zeros and ones alone. Such an answer may be right as a whole, but earns nothing in part.
 *
 * @param numbers in the order in which they are typed; a matrix row by row
 */
record ZerosAndOnes(List<Quantity> numbers) {

    ZerosAndOnes {
        numbers = List.copyOf(numbers);
    }

    /** Whether there are no other numbers; where the right ones are no others either, only one number throughout and the identity are idle. */
    boolean areIdleWhere(ZerosAndOnes right) {
        return areAll() && (!right.areAll() || areOneThroughout() || areAnIdentity());
    }

    private boolean areAll() {
        return !numbers.isEmpty() && numbers.stream().allMatch(Quantity::isZeroOrOne);
    }

    private boolean areOneThroughout() {
        return numbers.stream().map(Quantity::isZero).distinct().count() == 1;
    }

    private boolean areAnIdentity() {
        int n = (int) Math.sqrt(numbers.size());
        return n * n == numbers.size()
                && IntStream.range(0, n * n).allMatch(i -> numbers.get(i).isZero() == (i % (n + 1) != 0));
    }
}
