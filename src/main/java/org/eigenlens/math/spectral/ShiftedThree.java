package org.eigenlens.math.spectral;

/**
 * {@link ShiftedTriangular} for 3×3: with \(T = \begin{bmatrix} a & p & q \\ & b & r \\ & & c \end{bmatrix}\) and
 * \(\alpha = z-a\), \(\beta = z-b\), \(\gamma = z-c\),
 * \(\operatorname{adj}M = \begin{bmatrix} \beta\gamma & p\gamma & pr+q\beta \\ & \alpha\gamma & r\alpha \\ & & \alpha\beta \end{bmatrix}\).
 */
final class ShiftedThree extends ShiftedTriangular {

    private final ComplexNumber a;
    private final ComplexNumber b;
    private final ComplexNumber c;
    private final double pRe;
    private final double pIm;
    private final double qRe;
    private final double qIm;
    private final double rRe;
    private final double rIm;
    private final double prRe;
    private final double prIm;
    private final double pSquare;
    private final double rSquare;

    ShiftedThree(ComplexSchur schur) {
        a = schur.entry(0, 0);
        b = schur.entry(1, 1);
        c = schur.entry(2, 2);
        pRe = schur.re[1];
        pIm = schur.im[1];
        qRe = schur.re[2];
        qIm = schur.im[2];
        rRe = schur.re[5];
        rIm = schur.im[5];
        prRe = pRe * rRe - pIm * rIm;
        prIm = pRe * rIm + pIm * rRe;
        pSquare = pRe * pRe + pIm * pIm;
        rSquare = rRe * rRe + rIm * rIm;
    }

    @Override
    double sigmaMin(double x, double y) {
        double betaRe = x - b.re();
        double betaIm = y - b.im();
        double gammaRe = x - c.re();
        double gammaIm = y - c.im();
        double alphaSquare = square(x - a.re(), y - a.im());
        double betaSquare = square(betaRe, betaIm);
        double gammaSquare = square(gammaRe, gammaIm);
        // The corner s = pr + qβ of the adjugate, and the entries above the diagonal of its Gram matrix.
        double sRe = prRe + qRe * betaRe - qIm * betaIm;
        double sIm = prIm + qRe * betaIm + qIm * betaRe;
        double g01Re = gammaSquare * (betaRe * pRe + betaIm * pIm);
        double g01Im = gammaSquare * (betaRe * pIm - betaIm * pRe);
        double betaGammaRe = betaRe * gammaRe - betaIm * gammaIm;
        double betaGammaIm = betaRe * gammaIm + betaIm * gammaRe;
        double g02Re = betaGammaRe * sRe + betaGammaIm * sIm;
        double g02Im = betaGammaRe * sIm - betaGammaIm * sRe;
        double psRe = pRe * sRe + pIm * sIm + alphaSquare * rRe;
        double psIm = pRe * sIm - pIm * sRe + alphaSquare * rIm;
        double g12Re = gammaRe * psRe + gammaIm * psIm;
        double g12Im = gammaRe * psIm - gammaIm * psRe;
        double largest = HermitianThree.largest(
                betaSquare * gammaSquare,
                gammaSquare * (pSquare + alphaSquare),
                sRe * sRe + sIm * sIm + alphaSquare * (rSquare + betaSquare),
                g01Re,
                g01Im,
                g02Re,
                g02Im,
                g12Re,
                g12Im);
        return largest > 0 ? Math.sqrt(alphaSquare * betaSquare * gammaSquare / largest) : 0;
    }

    private static double square(double x, double y) {
        return x * x + y * y;
    }
}
