package org.eigenlens.math.exact.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error says where, what stands there, what was expected, and what to type instead. */
class InputErrorTest {

    private static InputException error(String text) {
        InputException error = catchThrowableOfType(InputException.class, () -> MatrixLiteral.parse(text));
        assertThat(error).as(text).isNotNull();
        return error;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            2 x; 1 1        | 2  | “x”     | a number                         | “x” is not a number that is known here. Type numbers such as 2, -0.5, 1/2, sqrt(2), 2pi or 1+2i.
            1 2; 3          | 5  | “3”     | 2 entries in every row           | Row 2 has 1 entry and row 1 has 2: give every row the same number of entries.
            1; 2 3          | 5  | “3”     | 1 entries in every row           | Row 2 has 2 entries and row 1 has 1: give every row the same number of entries.
            1,,2            | 2  | “,”     | an entry                         | At position 3 there is “,”, but an entry was expected. Type a number between two commas, 0 if there is none.
            ,1              | 0  | “,”     | an entry                         | At position 1 there is “,”, but an entry was expected. Type a number between two commas, 0 if there is none.
            1;;2            | 2  | “;”     | a row of numbers                 | At position 3 there is “;”, but a row of numbers was expected. Type rows of entries, such as 2 1; 1 2.
            [1 2; 3 4       | 9  | the end | “]”                              | At the end of the text, “]” is missing. Close what “[” opened.
            {1 2            | 4  | the end | “}”                              | At the end of the text, “}” is missing. Close what “{” opened.
            (1 2            | 4  | the end | “)”                              | At the end of the text, “)” is missing. Close what “(” opened.
            1 2) 3          | 3  | “)”     | an operation such as + or *      | At position 4 there is “)”, but an operation such as + or * was expected. Take this parenthesis away, or open it before.
            1 (2 3)         | 5  | “3”     | “)”                              | At position 6 there is “3”, but “)” was expected. Close what “(” opened.
            [[1,2],3]       | 7  | “3”     | a row in brackets                | At position 8 there is “3”, but a row in brackets was expected. Type rows such as [[2, 1], [1, 2]].
            [[1,2],[]]      | 8  | “]”     | an entry                         | At position 9 there is “]”, but an entry was expected. Type rows of entries, such as 2 1; 1 2.
            2 - 1; 1 2      | 2  | “-”     | a whole entry                    | At position 3 there is “-”, but a whole entry was expected. A space ends an entry: write 2-1 without spaces, or (2 - 1) in parentheses.
            2 /3            | 2  | “/”     | a whole entry                    | At position 3 there is “/”, but a whole entry was expected. A space ends an entry: write 2-1 without spaces, or (2 - 1) in parentheses.
            1/0             | 2  | “0”     | a number other than zero         | Division by zero has no value: type another divisor.
            1/(2-2)         | 2  | “(”     | a number other than zero         | Division by zero has no value: type another divisor.
            1/(pi-pi)       | 2  | “(”     | a number other than zero         | Division by zero has no value: type another divisor.
            0^-1            | 1  | “^”     | a number other than zero         | Division by zero has no value: type another divisor.
            sqrt(i)         | 0  | “s”     | a real number                    | The root of a complex number is not read here: type it as a+bi.
            2^(1/3)         | 1  | “^”     | a whole exponent                 | Only whole and half exponents are read, such as 2^3 or 2^(1/2).
            2^pi            | 1  | “^”     | a whole exponent                 | Only whole and half exponents are read, such as 2^3 or 2^(1/2).
            2^√2            | 1  | “^”     | a whole exponent                 | Only whole and half exponents are read, such as 2^3 or 2^(1/2).
            2^1001          | 1  | “^”     | an exponent up to 1000           | That exponent is too large: type one between -1000 and 1000.
            9^9^9^9         | 3  | “^”     | an exponent up to 1000           | That exponent is too large: type one between -1000 and 1000.
            1e401           | 0  | “1”     | an exponent up to 400            | The exponent of 1e401 is out of range: type one between -400 and 400.
            1e999999999     | 0  | “1”     | an exponent up to 400            | The exponent of 1e999999999 is out of range: type one between -400 and 400.
            1e400           | 0  | “1”     | a number below 1.8e308           | That number is too large: type one below 1.8e308.
            2 1e300*1e300   | 2  | “1”     | a number below 1.8e308           | That number is too large: type one below 1.8e308.
            1e-400          | 0  | “1”     | zero or a number above 5e-324    | That number is too close to zero: type 0 or one above 5e-324.
            (pi^900)^900    | 8  | “^”     | a smaller number                 | That number is too large, or too close to zero, to be worked with.
            1.2.3           | 3  | “.”     | the next entry                   | At position 4 there is “.”, but the next entry was expected. A number has one decimal point.
            1 .             | 2  | “.”     | a digit                          | At position 3 there is “.”, but a digit was expected. Write a decimal such as 0.5.
            sqrt; 1         | 4  | “;”     | a number                         | At position 5 there is “;”, but a number was expected. Type numbers such as 2, -0.5, 1/2, sqrt(2), 2pi or 1+2i.
            3%              | 1  | “%”     | an operation such as + or *      | At position 2 there is “%”, but an operation such as + or * was expected. Type numbers such as 2, -0.5, 1/2, sqrt(2), 2pi or 1+2i.
            \\foo{2}        | 0  | “\\”    | a number                         | At position 1 there is “\\”, but a number was expected. Type numbers such as 2, -0.5, 1/2, sqrt(2), 2pi or 1+2i.
            """)
    void errorsAreAnsweredWithASentence(String text, int position, String found, String expected, String sentence) {
        InputException error = error(text);
        assertThat(error.position()).isEqualTo(position);
        assertThat(error.found()).isEqualTo(found);
        assertThat(error.expected()).isEqualTo(expected);
        assertThat(error).hasMessage(sentence);
    }

    @Test
    void emptyTextIsMissingANumber() {
        for (String text : new String[] {"", "   ", "\n\n", "[]", "( )"}) {
            InputException error = error(text);
            assertThat(error.found()).as(text).isIn("the end", "“]”", "“)”");
            assertThat(error.expected()).isEqualTo("a number");
        }
        assertThat(error(""))
                .hasMessage("At the end of the text, a number is missing. Type rows of entries, such as 2 1; 1 2.");
    }

    @Test
    void whatIsFoundIsNamedEvenIfItCannotBeSeen() {
        assertThat(error("1 😀").found()).isEqualTo("“😀”");
        assertThat(error("1 \u0007").found()).isEqualTo("a control character");
        assertThat(error("(1\n2)+").position()).isEqualTo(5);
        assertThat(error("1+").found()).isEqualTo("“+”");
        assertThat(error("(1+\n)").found()).isEqualTo("“)”");
        assertThat(error("(1").found()).isEqualTo("the end");
    }

    @Test
    void positionsCountInTheTextAsItWasTyped() {
        assertThat(error("np.array([[1, x]])").position()).isEqualTo(14);
        assertThat(error("\\begin{pmatrix} 1 & y \\end{pmatrix}").position()).isEqualTo(20);
        assertThat(error("2**z").position()).isEqualTo(3);
    }

    @Test
    void commonDenominatorsAreBounded() {
        String powers = "1/7^300 1/11^250; 1/13^240 1/17^220; 1/19^200 1/23^200";
        assertThat(error(powers))
                .hasMessage(
                        "The common denominator of those fractions has more than 1200 digits: write them in decimals.");
        assertThat(MatrixLiteral.parse("1/7^300 1/11^250; 1/13^240 1").exact()).isPresent();
    }

    @Test
    void sizesAreBounded() {
        assertThat(error("1 ".repeat(11))).hasMessage("That has 1 rows and 11 columns: type at most 10 of each.");
        assertThat(error("1;".repeat(11))).hasMessageContaining("11 rows");
        assertThat(MatrixLiteral.parse("1 ".repeat(10)).columns()).isEqualTo(10);
        assertThat(error("x".repeat(2001)))
                .hasMessage("That text is too long to be read: type at most 2000 characters.");
        assertThat(error("x".repeat(2000)).expected()).isEqualTo("a number");
        assertThat(error("1".repeat(101)).expected()).isEqualTo("at most 100 digits");
        assertThat(MatrixLiteral.parse("1".repeat(100)).values()[0][0]).isEqualTo(Double.parseDouble("1".repeat(100)));
        assertThat(error("(".repeat(30) + "1" + ")".repeat(30)).expected()).isEqualTo("less nesting");
        assertThat(error("√".repeat(30) + "1").expected()).isEqualTo("less nesting");
        assertThat(error("-".repeat(30) + "1").expected()).isEqualTo("less nesting");
        assertThat(error("2^".repeat(30) + "1").expected()).isEqualTo("less nesting");
        assertThat(error("1+" + "abcdefghijklmnopqrstuvwxyz").getMessage()).contains("“abcdefghijklmnopqrst…”");
    }
}
