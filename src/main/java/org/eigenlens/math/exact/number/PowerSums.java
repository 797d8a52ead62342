package org.eigenlens.math.exact.number;

import java.util.ArrayList;
import java.util.List;

/** Sums of powers of all roots of a polynomial, without the roots. */
public final class PowerSums {

    private PowerSums() {}

    /**
     * The sums \(s_k=\sum_m\lambda_m^k\) for k = 0, …, count − 1 over the roots with multiplicity, by Newton's identities
     * \(s_k + c_{n-1}s_{k-1} + \dots + c_{n-k+1}s_1 + k\,c_{n-k} = 0\).
     *
     * @param monic the polynomial \(x^n + c_{n-1}x^{n-1} + \dots + c_0\)
     */
    public static List<Surd> of(Polynomial monic, int count) {
        int n = monic.degree();
        List<Surd> sums = new ArrayList<>(List.of(Surd.of(n)));
        for (int k = 1; k < count; k++) {
            Surd sum = k <= n ? monic.coefficient(n - k).times(Surd.of(-k)) : Surd.ZERO;
            for (int i = 1; i < k && i <= n; i++) {
                sum = sum.minus(monic.coefficient(n - i).times(sums.get(k - i)));
            }
            sums.add(sum);
        }
        return List.copyOf(sums);
    }
}
