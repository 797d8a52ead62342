package org.eigenlens.classroom.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {

    private static final Eligibility EITHER =
            new Eligibility(Set.of("Ada@Example.org"), Set.of("maths.example.org"), "groups", Set.of("lecturers"));

    @ParameterizedTest
    @CsvSource({
        "ada@example.org,          true",
        "ADA@EXAMPLE.ORG,          true",
        "ben@maths.example.org,    true",
        "ben@example.org,          false",
        "ben@sub.maths.example.org,false",
        "ben@notmaths.example.org, false",
        "maths.example.org@evil,   false",
        "ben@maths.example.org@evil,false"
    })
    void verifiedAddressCounts(String email, boolean admitted) {
        assertThat(EITHER.admits(Map.of("email", email, "email_verified", true)))
                .isEqualTo(admitted);
        assertThat(EITHER.admits(Map.of("email", email, "email_verified", "true")))
                .isEqualTo(admitted);
        assertThat(EITHER.admits(Map.of("email", email, "email_verified", false)))
                .isFalse();
        assertThat(EITHER.admits(Map.of("email", email))).isFalse();
    }

    @Test
    void claimIsOneWordOrSeveral() {
        assertThat(EITHER.admits(Map.of("groups", "lecturers"))).isTrue();
        assertThat(EITHER.admits(Map.of("groups", List.of("students", "lecturers"))))
                .isTrue();
        assertThat(EITHER.admits(Map.of("groups", "lecturers students"))).isFalse();
        assertThat(EITHER.admits(Map.of("roles", "lecturers"))).isFalse();
        assertThat(EITHER.admits(Map.of("groups", Map.of("lecturers", true)))).isFalse();
        assertThat(EITHER.admits(Map.of())).isFalse();
    }

    @Test
    void claimAloneIsEnoughAndAnAddressThenDoesNotCount() {
        Eligibility byGroup = new Eligibility(Set.of(), Set.of(), "groups", Set.of("lecturers"));
        assertThat(byGroup.admits(Map.of("email", "ada@example.org", "email_verified", true)))
                .isFalse();
    }

    @Test
    void ruleThatLetsNobodyInIsRefused() {
        assertThatThrownBy(() -> new Eligibility(Set.of(), Set.of(), "groups", Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Eligibility(Set.of(), Set.of(), " ", Set.of("lecturers")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
