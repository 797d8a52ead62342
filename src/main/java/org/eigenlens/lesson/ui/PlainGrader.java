package org.eigenlens.lesson.ui;

import java.util.List;
import java.util.Set;
import org.eigenlens.content.Answer;
import org.eigenlens.content.Block;

/** Grades choices by the options that were chosen. */
final class PlainGrader implements CheckpointGrader {

    @Override
    public Verdict grade(Answer answer, String response) {
        List<Block> feedback = answer.feedback().stream()
                .filter(said -> Set.of(response.split(" ")).contains(said.response()))
                .flatMap(said -> said.blocks().stream())
                .toList();
        boolean right =
                Set.of(response.split(" ")).equals(Set.of(answer.spec().answer().split(" ")));
        return right ? new Verdict.Right(feedback) : new Verdict.Wrong(feedback);
    }
}
