package org.eigenlens.math.exact.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3              | 0
                    3/2            | 0
                    sqrt(2)        | 0
                    2pi            | 0
                    1.41           | 0.005
                    -1.41          | 0.005
                    1.410          | 0.0005
                    .5             | 0.05
                    1.41/2         | 0.0025
                    1.0+1.00       | 0.055
                    2*1.41         | 0.01
                    1.4e2          | 5
                    2e3            | 500
                    1e-17          | 5e-18
                    (1.5)          | 0.05
                    """)
    void aDecimalIsKnownToHalfAUnitOfItsLastDigit(String text, double slack) {
        assertThat(Literal.parse(text).slack().re()).isCloseTo(slack, within(1e-9 * slack + 1e-30));
        assertThat(Literal.parse(text).slack().im()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.5+0.866i | 0.05   | 0.0005
                    1+0.87i    | 0      | 0.005
                    0.71(1+i)  | 0.005  | 0.005
                    """)
    void theTwoPartsOfAComplexNumberHaveTheirOwn(String text, double re, double im) {
        Slack slack = Literal.parse(text).slack();
        assertThat(slack.re()).isCloseTo(re, within(1e-12));
        assertThat(slack.im()).isCloseTo(im, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1.41^2, 0.0141", "sqrt(2.0), 0.01768", "1/0.5, 0.20202"})
    void powersRootsAndQuotientsCarryItAlong(String text, double slack) {
        assertThat(Literal.parse(text).slack().re()).isCloseTo(slack, within(1e-4));
    }
}
