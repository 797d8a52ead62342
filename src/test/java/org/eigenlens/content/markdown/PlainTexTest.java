package org.eigenlens.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTexTest {

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    \\lambda_1 = 3                                       @ λ1 = 3
                    A v = \\lambda v                                     @ A v = λ v
                    \\frac{5 + \\sqrt{33}}{2}                            @ 5 + √332
                    \\tfrac{1}{2}                                        @ 1/2
                    \\begin{pmatrix} 2 & 1 \\\\ 1 & 2 \\end{pmatrix}     @ 2 1; 1 2
                    \\det(A - \\lambda I)                                @ det(A - λ I)
                    \\norm{x} \\le \\abs{y}                              @ ‖x‖ ≤ |y|
                    \\moved{x}^{\\top} A\\T                              @ x⊤ A⊤
                    \\mathbf{u} \\cdot \\mathrm{v}                       @ u · v
                    \\text{if } x \\in \\mathbb{R}                       @ if x ∈ R
                    50\\%                                                @ 50%
                    """)
    void aFormulaIsWrittenInPlainCharacters(String tex, String plain) {
        assertThat(PlainTex.of(tex)).isEqualTo(plain);
    }
}
