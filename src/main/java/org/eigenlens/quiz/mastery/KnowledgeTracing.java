package org.eigenlens.quiz.mastery;

/**
 * Bayesian knowledge tracing (Corbett and Anderson, <i>Knowledge tracing: modeling the acquisition of procedural knowledge</i>, User Modeling and User-Adapted
 * Interaction 4, 1995).
 *
 * <p>Somebody knows a skill or does not. Who knows it answers wrongly only by a slip, who does not answers rightly only by a guess, and each answer is an occasion to learn.
 * After an answer the probability L of knowing becomes \(L' + (1-L')\,t\) with, by Bayes' rule, \(L'=\frac{L(1-s)}{L(1-s)+(1-L)g}\) when it was right and
 * \(L'=\frac{Ls}{Ls+(1-L)(1-g)}\) when it was wrong; an answer with credit c between 0 and 1 moves L' by that part of the way from one to the other.
 *
 * @param prior the probability of knowing before the first answer
 * @param learn t, the probability of learning at an occasion
 * @param guess g, the probability of a right answer without knowing
 * @param slip s, the probability of a wrong answer in spite of knowing
 */
public record KnowledgeTracing(double prior, double learn, double guess, double slip) {

    /** From here on a skill counts as mastered, as in the paper. */
    public static final double MASTERED = 0.95;

    private static final double PRIOR = 0.25;
    private static final double LEARN = 0.2;
    private static final double GUESS_WHEN_TYPED = 0.05;
    private static final double SLIP = 0.1;

    /** Refuses what is no probability, and models in which a right answer would speak against knowing, by an {@link IllegalArgumentException}. */
    public KnowledgeTracing {
        requireProbability("prior", prior);
        requireProbability("learn", learn);
        requireProbability("guess", guess);
        requireProbability("slip", slip);
        if (guess + slip >= 1) {
            throw new IllegalArgumentException("With a guess of " + guess + " and a slip of " + slip
                    + " a right answer would not speak for knowing: keep their sum below 1.");
        }
    }

    private static void requireProbability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("The " + name + " is a probability between 0 and 1, not " + value + ".");
        }
    }

    /** The model for answers that are typed, which are seldom guessed. */
    public static KnowledgeTracing typed() {
        return new KnowledgeTracing(PRIOR, LEARN, GUESS_WHEN_TYPED, SLIP);
    }

    /** The model for one of some options. */
    public static KnowledgeTracing chosen(int options) {
        return new KnowledgeTracing(PRIOR, LEARN, 1.0 / options, SLIP);
    }

    /**
     * The probability of knowing after an answer.
     *
     * @param known the probability before it
     * @param credit what the answer was worth, from 0 to 1
     */
    public double after(double known, double credit) {
        requireProbability("known", known);
        requireProbability("credit", credit);
        double ifRight = known * (1 - slip) / (known * (1 - slip) + (1 - known) * guess + Double.MIN_NORMAL);
        double ifWrong = known * slip / (known * slip + (1 - known) * (1 - guess) + Double.MIN_NORMAL);
        double inferred = credit * ifRight + (1 - credit) * ifWrong;
        return inferred + (1 - inferred) * learn;
    }

    /** The probability that the next answer is right. */
    public double predicted(double known) {
        return known * (1 - slip) + (1 - known) * guess;
    }
}
