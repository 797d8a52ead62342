package org.eigenlens.math.exact.solution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eigenlens.math.exact.Definiteness;
import org.eigenlens.math.exact.Diagonalization;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.Inertia;
import org.eigenlens.math.exact.JordanForm;
import org.eigenlens.math.exact.RowOperation;
import org.eigenlens.math.exact.RowReduction;
import org.eigenlens.math.exact.number.Factorization;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.solution.EnclosedRoots.SignChange;
import org.eigenlens.math.exact.solution.ExpandedDeterminant.Term;
import org.eigenlens.math.exact.solution.PrincipalAxes.Axis;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A step that claims something false does not hold: so that a step holds means something. */
class FalseClaimsTest {

    private static final ExactMatrix A = matrix("4 1; 2 3");
    private static final ExactMatrix SYMMETRIC = matrix("2 1; 1 2");
    private static final ExactMatrix DEFECTIVE = matrix("3 1; 0 3");
    private static final ExactMatrix CUBIC = matrix("0 0 1; 1 0 1; 0 1 0");
    private static final ExactMatrix IDENTITY = ExactMatrix.identity(2);
    private static final ExactVector V5 = vector(1, 1);
    private static final ExactVector V2 = vector(1, -2);
    private static final ExactVector ZERO = vector(0, 0);
    private static final Surd FIVE = Surd.of(5);
    private static final Surd TWO = Surd.of(2);
    private static final Polynomial P = Polynomial.ofIntegers(10, -7, 1);
    private static final Polynomial X = Polynomial.X;

    private static ExactMatrix matrix(String text) {
        return MatrixLiteral.parse(text).exact().orElseThrow();
    }

    private static ExactVector vector(long... entries) {
        return ExactVector.ofIntegers(entries);
    }

    private static ExactSpectrum spectrum(ExactMatrix matrix) {
        return ExactSpectrum.of(matrix);
    }

    static Stream<Step> ofPolynomials() {
        Polynomial x4 = Polynomial.ofIntegers(4, -1);
        Polynomial x3 = Polynomial.ofIntegers(3, -1);
        Polynomial one = Polynomial.ONE;
        Polynomial two = Polynomial.ofIntegers(2);
        return Stream.of(
                new ExpandedDeterminant(A, List.of(new Term(0, x4, x3))),
                new ExpandedDeterminant(A, List.of(new Term(0, x4, x3), new Term(1, two, one))),
                new ExpandedDeterminant(A, List.of(new Term(0, x4, x4), new Term(1, one, two))),
                new ExpandedDeterminant(A, List.of(new Term(0, x4, x3), new Term(0, x4, x3))),
                new CharacteristicDeterminant(A, Polynomial.ofIntegers(10, -6, 1)),
                new CharacteristicDeterminant(A, Polynomial.ofIntegers(11, -7, 1)),
                new CharacteristicDeterminant(A, Polynomial.ofIntegers(10, -7, 2)),
                new CharacteristicDeterminant(A, P.times(X)),
                new Factored(Polynomial.ofIntegers(10, -6, 1), Factorization.of(P)),
                new RootsOfFactor(P, 1, List.of(FIVE)),
                new RootsOfFactor(P, 1, List.of(FIVE, FIVE)),
                new RootsOfFactor(P, 1, List.of(FIVE, Surd.ONE)),
                new DividedRoot(P, FIVE, Polynomial.ofIntegers(-3, 1)),
                new DividedRoot(P, Surd.ONE, Polynomial.ofIntegers(-2, 1)),
                new QuadraticFormula(P, Surd.of(8), List.of(FIVE, TWO)),
                new QuadraticFormula(P, Surd.of(9), List.of(FIVE)),
                new QuadraticFormula(P, Surd.of(9), List.of(FIVE, FIVE)),
                new QuadraticFormula(P, Surd.of(9), List.of(FIVE, Surd.ONE)),
                new QuadraticFormula(P.times(TWO), Surd.of(36), List.of(FIVE, TWO)),
                new QuadraticFormula(P.times(X), Surd.of(9), List.of(FIVE, TWO)));
    }

    static Stream<Step> ofEnclosures() {
        EnclosedRoots right = enclosed();
        SignChange change = right.changes().getFirst();
        Surd above = Surd.of(4, 3);
        SignChange tooHigh = new SignChange(change.root(), above, TWO);
        SignChange reversed = new SignChange(change.root(), change.to(), change.from());
        return Stream.of(
                new EnclosedRoots(right.polynomial(), List.of(), right.roots()),
                new EnclosedRoots(right.polynomial(), List.of(tooHigh), right.roots()),
                new EnclosedRoots(right.polynomial(), List.of(reversed), right.roots()),
                new EnclosedRoots(
                        right.polynomial(), right.changes(), right.roots().subList(0, 2)),
                new EnclosedRoots(
                        right.polynomial(),
                        right.changes(),
                        List.of(
                                right.roots().get(0),
                                right.roots().get(1),
                                right.roots().get(1))),
                new EnclosedRoots(Polynomial.ofIntegers(-2, -1, 0, 1), right.changes(), right.roots()));
    }

    private static EnclosedRoots enclosed() {
        return (EnclosedRoots) EigenvalueSolution.of(spectrum(CUBIC)).steps().stream()
                .filter(EnclosedRoots.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    static Stream<Step> ofEigenvectors() {
        RowReduction reduction = RowReduction.of(A.minusMultipleOfIdentity(FIVE));
        RowReduction unfinished = new RowReduction(
                reduction.start(), reduction.operations().subList(0, 1), reduction.result(), reduction.pivots());
        RowReduction unreduced = new RowReduction(reduction.start(), List.of(), reduction.start(), List.of(0));
        RowOperation.Scale scale = new RowOperation.Scale(0, Surd.of(-1));
        RowReduction half =
                new RowReduction(reduction.start(), List.of(scale), scale.applyTo(reduction.start()), List.of(0));
        ExactVector complex = ExactVector.of(Surd.ONE, Surd.I.negate());
        ExactVector mirrored = ExactVector.of(Surd.ONE, Surd.I);
        ExactMatrix turn = matrix("1 -2; 2 1");
        Surd value = Surd.ONE.plus(TWO.times(Surd.I));
        return Stream.of(
                new ShiftedReduction(A, TWO, reduction),
                new ShiftedReduction(A, FIVE, unfinished),
                new ShiftedReduction(A, FIVE, unreduced),
                new ShiftedReduction(A, FIVE, half),
                new EigenvectorsReadOff(FIVE, reduction.start(), List.of(0), List.of(V5)),
                new EigenvectorsReadOff(FIVE, reduction.result(), List.of(0), List.of()),
                new EigenvectorsReadOff(FIVE, reduction.result(), List.of(0), List.of(V2)),
                new EigenvectorsReadOff(FIVE, reduction.result(), List.of(0), List.of(ZERO)),
                new EigenvectorCheck(A, FIVE, V5, vector(5, 4)),
                new EigenvectorCheck(A, FIVE, V2, A.times(V2)),
                new EigenvectorCheck(A, FIVE, ZERO, ZERO),
                new AdjugateColumn(A, FIVE, V2),
                new AdjugateColumn(A, FIVE, ZERO),
                new ConjugateEigenvectors(turn, value, complex, value, mirrored),
                new ConjugateEigenvectors(turn, value, complex, value.conjugate(), complex),
                new ConjugateEigenvectors(A, FIVE, V5, FIVE, V5),
                new ConjugateEigenvectors(turn, value, mirrored, value.conjugate(), complex));
    }

    static Stream<Step> ofConclusions() {
        ExactMatrix turn = matrix("1 -2; 2 1");
        return Stream.of(
                new Multiplicities(DEFECTIVE, Surd.of(3), 2, 2),
                new Multiplicities(DEFECTIVE, Surd.of(3), 1, 1),
                new Multiplicities(A, FIVE, 2, 1),
                new TraceAndDeterminant(A, spectrum(A).eigenvalues(), Surd.of(6), Surd.of(10)),
                new TraceAndDeterminant(A, spectrum(A).eigenvalues(), Surd.of(7), Surd.of(11)),
                new TraceAndDeterminant(DEFECTIVE, spectrum(A).eigenvalues(), Surd.of(7), Surd.of(10)),
                new TraceAndDeterminant(A, spectrum(DEFECTIVE).eigenvalues(), Surd.of(6), Surd.of(9)),
                new Verdict(2, spectrum(A).eigenvalues(), Verdict.Kind.DEFECTIVE),
                new Verdict(2, spectrum(A).eigenvalues(), Verdict.Kind.DIAGONALIZABLE_OVER_COMPLEX),
                new Verdict(2, spectrum(turn).eigenvalues(), Verdict.Kind.DIAGONALIZABLE_OVER_REALS),
                new Verdict(2, spectrum(DEFECTIVE).eigenvalues(), Verdict.Kind.DIAGONALIZABLE_OVER_REALS),
                new Verdict(2, spectrum(DEFECTIVE).eigenvalues(), Verdict.Kind.DIAGONALIZABLE_OVER_COMPLEX));
    }

    static Stream<Step> ofFactorizations() {
        Diagonalization right = Diagonalization.of(spectrum(A)).orElseThrow();
        ExactMatrix v = right.vectors();
        ExactMatrix lambda = right.values();
        ExactMatrix swapped = ExactMatrix.diagonal(List.of(TWO, FIVE));
        JordanForm jordan = JordanForm.of(spectrum(DEFECTIVE));
        JordanForm.Chain reversed = new JordanForm.Chain(Surd.of(3), List.of(vector(0, 1), vector(1, 0)));
        InverseByReduction inverse = InverseByReduction.of("V", v);
        return Stream.of(
                new DiagonalizationCheck(A, new Diagonalization(v, swapped, right.inverse())),
                new DiagonalizationCheck(SYMMETRIC, right),
                new LeftEigenvectors(A, new Diagonalization(v, swapped, right.inverse())),
                new LeftEigenvectors(
                        A, new Diagonalization(v, lambda, right.inverse().times(TWO))),
                new InverseByReduction(
                        "V", v, inverse.reduction(), inverse.inverse().times(TWO)),
                new InverseByReduction("V", v.times(TWO), inverse.reduction(), inverse.inverse()),
                new JordanCheck(DEFECTIVE, new JordanForm(IDENTITY, jordan.form(), IDENTITY, List.of(reversed))),
                new JordanCheck(DEFECTIVE, new JordanForm(jordan.basis(), IDENTITY, jordan.inverse(), jordan.chains())),
                new JordanCheck(
                        DEFECTIVE, new JordanForm(jordan.basis(), jordan.form(), ExactMatrix.zero(2), jordan.chains())),
                new JordanCheck(DEFECTIVE, new JordanForm(v, jordan.form(), right.inverse(), jordan.chains())),
                new JordanCheck(DEFECTIVE, new JordanForm(jordan.basis(), jordan.form(), jordan.inverse(), List.of())),
                new KernelGrowth(DEFECTIVE, Surd.of(3), List.of(1), List.of(1)),
                new KernelGrowth(DEFECTIVE, Surd.of(3), List.of(2), List.of(1, 1)),
                new KernelGrowth(DEFECTIVE, Surd.of(3), List.of(1, 2), List.of(1, 1)),
                new ChainLink(DEFECTIVE, Surd.of(3), 2, vector(1, 0), ZERO),
                new ChainLink(DEFECTIVE, Surd.of(3), 1, vector(0, 1), vector(1, 0)),
                new ChainLink(DEFECTIVE, Surd.of(3), 2, vector(0, 1), vector(2, 0)),
                new ChainLink(DEFECTIVE, Surd.of(3), 1, ZERO, ZERO),
                new ChangedMatrix(A, v, right.inverse(), swapped),
                new ChangedMatrix(A, v, right.inverse().times(TWO), lambda),
                new Coordinates(v, V5, V5));
    }

    static Stream<Step> ofPowers() {
        ExactMatrix square = A.times(A);
        Polynomial remainder = Polynomial.ofIntegers(-10, 7);
        return Stream.of(
                new PowerOfForm(DEFECTIVE, 2, DEFECTIVE),
                new PowerOfForm(DEFECTIVE, -1, DEFECTIVE),
                new PowerResult("V", A, 2, IDENTITY, A, IDENTITY, square),
                new PowerResult("V", A, 2, IDENTITY, A, IDENTITY, A),
                new PowerByRemainder(A, false, P, 2, remainder, A),
                new PowerByRemainder(A, false, P, 3, remainder, square),
                new PowerByRemainder(A, false, Polynomial.ofIntegers(0, 0, 1), 2, remainder, square),
                new PowerByRemainder(A, false, P, 2, Polynomial.ofIntegers(0, 0, 1), square));
    }

    static Stream<Step> ofQuadraticForms() {
        Surd half = Surd.of(1, 2);
        ExactVector form = ExactVector.of(Surd.ONE, half);
        ExactMatrix rest = ExactMatrix.diagonal(List.of(Surd.ZERO, Surd.of(3, 2)));
        ExactMatrix product = matrix("0 1; 1 0");
        Inertia two = new Inertia(2, 0, 0);
        List<Surd> coefficients = List.of(TWO, Surd.of(3, 2));
        List<ExactVector> forms = List.of(form, vector(0, 1));
        Axis first = new Axis(Surd.of(3), vector(1, 1), TWO);
        Axis second = new Axis(Surd.ONE, vector(1, -1), TWO);
        return Stream.of(
                new CompletedSquare(SYMMETRIC, 0, TWO, form, ExactMatrix.zero(2)),
                new CompletedSquare(SYMMETRIC, 1, TWO, form, rest),
                new CompletedSquare(ExactMatrix.zero(2), 0, Surd.ZERO, form, ExactMatrix.zero(2)),
                new SplitProduct(product, 0, 1, half, vector(1, 1), vector(1, -1), IDENTITY),
                new SplitProduct(product, 0, 1, Surd.ONE, vector(1, 1), vector(1, -1), ExactMatrix.zero(2)),
                new SplitProduct(SYMMETRIC, 0, 1, Surd.ZERO, vector(1, 1), vector(1, -1), SYMMETRIC),
                new SumOfSquares(SYMMETRIC, List.of(TWO, TWO), forms, two, Definiteness.POSITIVE_DEFINITE),
                new SumOfSquares(SYMMETRIC, coefficients, forms, new Inertia(1, 1, 0), Definiteness.POSITIVE_DEFINITE),
                new SumOfSquares(SYMMETRIC, coefficients, forms, two, Definiteness.INDEFINITE),
                new SumOfSquares(
                        matrix("4 0; 0 0"),
                        List.of(TWO, TWO),
                        List.of(vector(1, 0), vector(1, 0)),
                        two,
                        Definiteness.POSITIVE_DEFINITE),
                new SumOfSquares(
                        matrix("1 0; 0 0"),
                        List.of(Surd.ONE, Surd.ZERO),
                        List.of(vector(1, 0), vector(0, 1)),
                        new Inertia(1, 1, 0),
                        Definiteness.INDEFINITE),
                new OrthogonalEigenvectors(SYMMETRIC, Surd.of(3), List.of(vector(1, 1)), List.of(vector(1, -1))),
                new OrthogonalEigenvectors(SYMMETRIC, Surd.of(3), List.of(vector(1, 1)), List.of()),
                new OrthogonalEigenvectors(SYMMETRIC, Surd.of(3), List.of(vector(1, 1)), List.of(ZERO)),
                new OrthogonalEigenvectors(IDENTITY, Surd.ONE, List.of(V5, V2), List.of(vector(1, 1), vector(1, 0))),
                new PrincipalAxes(SYMMETRIC, List.of(first)),
                new PrincipalAxes(SYMMETRIC, List.of(first, new Axis(Surd.ONE, vector(1, -1), Surd.ONE))),
                new PrincipalAxes(IDENTITY, List.of(first, second)));
    }

    @ParameterizedTest
    @MethodSource({
        "ofPolynomials",
        "ofEnclosures",
        "ofEigenvectors",
        "ofConclusions",
        "ofFactorizations",
        "ofPowers",
        "ofQuadraticForms"
    })
    void stepsThatClaimSomethingFalseDoNotHold(Step step) {
        assertThat(step.holds()).isFalse();
        assertThat(new WorkedSolution(WorkedSolution.Task.POWER, A, List.of(step)).holds())
                .isFalse();
    }

    @Test
    void rootOfLeastSizeIsFoundFirst() {
        assertThat(EigenvalueSolution.of(spectrum(matrix("6 0 0; 0 -1 0; 0 0 3")))
                        .steps())
                .filteredOn(DividedRoot.class::isInstance)
                .extracting(step -> ((DividedRoot) step).root())
                .containsExactly(Surd.of(-1));
    }

    @Test
    void enclosuresHaveFourDigitsOrMoreWhereRootsAreClose() {
        SignChange change = enclosed().changes().getFirst();
        assertThat(change.from()).isEqualTo(Surd.of(1324, 1000));
        assertThat(change.to()).isEqualTo(Surd.of(1325, 1000));
        ExactSpectrum close = spectrum(matrix("1 1 0; 1e-12 1 0; 0 1 1/3").plus(matrix("0 0 0; 0 0 1e-20; 0 0 0")));
        assertThat(EigenvalueSolution.of(close).holds()).isTrue();
    }

    @Test
    void whatHasNoSolutionIsRefused() {
        assertThatThrownBy(() -> PrincipalAxesSolution.of(spectrum(A)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("symmetric");
        assertThatThrownBy(() -> SquareCompletionSolution.of(A))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("symmetric");
        assertThatThrownBy(() -> ChangeOfBasisSolution.of(A, matrix("1 1; 1 1"), Optional.empty()))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("basis");
    }
}
