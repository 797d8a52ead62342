package org.eigenlens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestIdsTest {

    /** What is logged while the request is served, and what its answer says. */
    private record Ids(@Nullable String logged, @Nullable String answered) {}

    private static Ids served(@Nullable String given) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (given != null) {
            request.addHeader(RequestIds.HEADER, given);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        String[] logged = new String[1];
        MockFilterChain chain = new MockFilterChain() {
            @Override
            public void doFilter(jakarta.servlet.ServletRequest any, jakarta.servlet.ServletResponse answer) {
                logged[0] = MDC.get(RequestIds.KEY);
            }
        };
        new RequestIds().doFilter(request, response, chain);
        assertThat(MDC.get(RequestIds.KEY)).isNull();
        return new Ids(logged[0], response.getHeader(RequestIds.HEADER));
    }

    @Test
    void requestWithoutAnIdGetsOneOfItsOwn() throws Exception {
        Ids first = served(null);
        assertThat(first.logged()).matches("[0-9a-f]{16}").isEqualTo(first.answered());
        assertThat(served(null)).isNotEqualTo(first);
    }

    @Test
    void idThatTheProxyHasGivenIsKept() throws Exception {
        String given = "0af76519-16cd.43dd_8448";
        assertThat(served(given)).isEqualTo(new Ids(given, given));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "two words long",
                "line\nbreak-and-more",
                "\u001b[31mred-letters",
                "${jndi:ldap://x}",
                "\"quoted\"-and-more",
                "0123456789012345678901234567890123456789012345678901234567890123456789"
            })
    void idThatCouldWriteALogOfItsOwnIsReplaced(String given) throws Exception {
        assertThat(served(given).logged()).matches("[0-9a-f]{16}");
        assertThat(served(given).answered()).matches("[0-9a-f]{16}");
    }
}
