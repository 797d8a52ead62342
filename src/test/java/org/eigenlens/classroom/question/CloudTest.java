package org.eigenlens.classroom.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eigenlens.quiz.Families;
import org.junit.jupiter.api.Test;

class CloudTest {

    private static Cloud cloud(String watched, String... answers) {
        Source poll = new Source.Picture("Set it.", "optimizer", Map.of("eta", "0.1"), watched);
        Tally tally = Tallying.of(new Prompts(Families.find()).prompt(poll, 1), List.of(answers));
        assertThat(tally.bars()).isEmpty();
        return tally.cloud().orElseThrow();
    }

    @Test
    void numbersLieOnALineInAscendingOrder() {
        Cloud cloud = cloud("eta", "H=4+0%3B+0+1&eta=0.5", "eta=1/4", "eta=0.49", "eta=0.45");
        assertThat(cloud.isInPlane()).isFalse();
        assertThat(cloud.points()).extracting(Cloud.Point::text).containsExactly("1/4", "0.45", "0.49", "0.5");
        assertThat(cloud.median()).map(Cloud.Point::text).contains("0.45");
    }

    @Test
    void vectorsLieInThePlane() {
        Cloud cloud = cloud("x", "x=1+0", "x=-1%2F2+2");
        assertThat(cloud.isInPlane()).isTrue();
        assertThat(cloud.points())
                .extracting(Cloud.Point::coordinates)
                .containsExactly(List.of(-0.5, 2.0), List.of(1.0, 0.0));
    }

    @Test
    void whatIsNoPointIsPassedOver() {
        assertThat(cloud("eta", "eta=i", "eta=1+2+3", "eta=<script>", "other=1", "nonsense", "eta=")
                        .points())
                .isEmpty();
    }
}
