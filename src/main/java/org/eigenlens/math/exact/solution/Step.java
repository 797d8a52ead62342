package org.eigenlens.math.exact.solution;

/** One step of a worked solution: what is claimed, as exact values, without words. */
public sealed interface Step
        permits AdjugateColumn,
                ChainLink,
                ChangedMatrix,
                CharacteristicDeterminant,
                CompletedSquare,
                ConjugateEigenvectors,
                Coordinates,
                DiagonalizationCheck,
                DividedRoot,
                EigenvectorCheck,
                EigenvectorsReadOff,
                EnclosedRoots,
                ExpandedDeterminant,
                Factored,
                InverseByReduction,
                JordanCheck,
                KernelGrowth,
                LeftEigenvectors,
                Multiplicities,
                OrthogonalEigenvectors,
                PowerByRemainder,
                PowerOfForm,
                PowerResult,
                PrincipalAxes,
                QuadraticFormula,
                RootsOfFactor,
                ShiftedReduction,
                SplitProduct,
                SumOfSquares,
                TraceAndDeterminant,
                Verdict {

    /** Whether the claim of the step is true: computed anew, exactly, from what the step says. */
    boolean holds();
}
