package org.eigenlens.math.exact.narration;

import java.util.List;
import org.eigenlens.math.exact.solution.AdjugateColumn;
import org.eigenlens.math.exact.solution.ChainLink;
import org.eigenlens.math.exact.solution.ChangedMatrix;
import org.eigenlens.math.exact.solution.CharacteristicDeterminant;
import org.eigenlens.math.exact.solution.CompletedSquare;
import org.eigenlens.math.exact.solution.ConjugateEigenvectors;
import org.eigenlens.math.exact.solution.Coordinates;
import org.eigenlens.math.exact.solution.DiagonalizationCheck;
import org.eigenlens.math.exact.solution.DividedRoot;
import org.eigenlens.math.exact.solution.EigenvectorCheck;
import org.eigenlens.math.exact.solution.EigenvectorsReadOff;
import org.eigenlens.math.exact.solution.EnclosedRoots;
import org.eigenlens.math.exact.solution.ExpandedDeterminant;
import org.eigenlens.math.exact.solution.Factored;
import org.eigenlens.math.exact.solution.InverseByReduction;
import org.eigenlens.math.exact.solution.JordanCheck;
import org.eigenlens.math.exact.solution.KernelGrowth;
import org.eigenlens.math.exact.solution.LeftEigenvectors;
import org.eigenlens.math.exact.solution.Multiplicities;
import org.eigenlens.math.exact.solution.OrthogonalEigenvectors;
import org.eigenlens.math.exact.solution.PowerByRemainder;
import org.eigenlens.math.exact.solution.PowerOfForm;
import org.eigenlens.math.exact.solution.PowerResult;
import org.eigenlens.math.exact.solution.PrincipalAxes;
import org.eigenlens.math.exact.solution.QuadraticFormula;
import org.eigenlens.math.exact.solution.RootsOfFactor;
import org.eigenlens.math.exact.solution.ShiftedReduction;
import org.eigenlens.math.exact.solution.SplitProduct;
import org.eigenlens.math.exact.solution.Step;
import org.eigenlens.math.exact.solution.SumOfSquares;
import org.eigenlens.math.exact.solution.TraceAndDeterminant;
import org.eigenlens.math.exact.solution.Verdict;
import org.eigenlens.math.exact.solution.WorkedSolution;

/** Tells a worked solution: a passage of words and formulas for each of its steps. */
public final class Narrator {

    private Narrator() {}

    /** The passages of a solution, in the order of its steps. */
    public static List<Passage> tell(WorkedSolution solution) {
        return solution.steps().stream().map(Narrator::tell).toList();
    }

    /** The passage of one step. */
    public static Passage tell(Step step) {
        return switch (step) {
            case CharacteristicDeterminant s -> PolynomialWords.tell(s);
            case ExpandedDeterminant s -> PolynomialWords.tell(s);
            case Factored s -> PolynomialWords.tell(s);
            case RootsOfFactor s -> RootWords.tell(s);
            case DividedRoot s -> RootWords.tell(s);
            case QuadraticFormula s -> RootWords.tell(s);
            case EnclosedRoots s -> RootWords.tell(s);
            case TraceAndDeterminant s -> SpectrumWords.tell(s);
            case Multiplicities s -> SpectrumWords.tell(s);
            case Verdict s -> SpectrumWords.tell(s);
            case ShiftedReduction s -> EigenspaceWords.tell(s);
            case EigenvectorsReadOff s -> EigenspaceWords.tell(s);
            case AdjugateColumn s -> EigenspaceWords.tell(s);
            case ConjugateEigenvectors s -> EigenspaceWords.tell(s);
            case EigenvectorCheck s -> EigenspaceWords.tell(s);
            case InverseByReduction s -> FactorizationWords.tell(s);
            case LeftEigenvectors s -> FactorizationWords.tell(s);
            case DiagonalizationCheck s -> FactorizationWords.tell(s);
            case ChangedMatrix s -> FactorizationWords.tell(s);
            case Coordinates s -> FactorizationWords.tell(s);
            case KernelGrowth s -> JordanWords.tell(s);
            case ChainLink s -> JordanWords.tell(s);
            case JordanCheck s -> JordanWords.tell(s);
            case PowerOfForm s -> PowerWords.tell(s);
            case PowerResult s -> PowerWords.tell(s);
            case PowerByRemainder s -> PowerWords.tell(s);
            case CompletedSquare s -> QuadraticFormWords.tell(s);
            case SplitProduct s -> QuadraticFormWords.tell(s);
            case SumOfSquares s -> QuadraticFormWords.tell(s);
            case OrthogonalEigenvectors s -> QuadraticFormWords.tell(s);
            case PrincipalAxes s -> QuadraticFormWords.tell(s);
        };
    }
}
