package org.eigenlens.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells the browser it may do. */
class HeadersJourney extends Journey {

    private static final String WIDGET = "widget/linear-map";

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String policy(HttpResponse<?> answer) {
        return header(answer, "Content-Security-Policy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", WIDGET, "no-such-page", "icons/undo.svg", "actuator/health"})
    void everyAnswerCarriesTheHeaders(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(policy(answer))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "geolocation=()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"actuator/prometheus", "actuator"})
    void metricsAreNotThereForEverybody(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"livez", "readyz", "actuator/health", "actuator/health/readiness"})
    void healthIsOneWord(String path) throws Exception {
        assertThat(get(path).body()).matches("\\{(\"groups\":\\[[a-z\",]+],)?\"status\":\"UP\"}");
    }

    @Test
    void everyAnswerHasAnIdOfItsRequest() throws Exception {
        assertThat(header(get(""), "X-Request-Id")).matches("[0-9a-f]{16}");
        assertThat(header(get("", "X-Request-Id", "from-the-proxy-1"), "X-Request-Id"))
                .isEqualTo("from-the-proxy-1");
    }

    @Test
    void scriptsInlineOrFromElsewhereAreNotAllowed() throws Exception {
        assertThat(policy(get(""))).containsPattern("script-src 'self' 'nonce-\\S+' 'sha256-\\S+' 'unsafe-eval';");
    }

    @Test
    void everyInlineScriptBearsTheNonceOfItsAnswer() throws Exception {
        HttpResponse<String> answer = get("");
        var scripts = Jsoup.parse(answer.body()).select("script:not([src])");
        assertThat(scripts).isNotEmpty();
        assertThat(scripts.stream().filter(script -> !isLicenceBanner(script)))
                .allSatisfy(script -> assertThat(policy(answer)).contains("'nonce-" + script.attr("nonce") + "'"));
    }

    private static boolean isLicenceBanner(Element script) {
        return script.data().contains("vaadin-commercial-banner");
    }

    @Test
    void nonceIsNewInEveryAnswer() throws Exception {
        assertThat(policy(get(""))).isNotEqualTo(policy(get("")));
    }

    @Test
    void onlyAWidgetMayBeFramed() throws Exception {
        assertThat(policy(get(WIDGET))).contains("frame-ancestors *");
        assertThat(policy(get(""))).contains("frame-ancestors 'none'");
        assertThat(policy(get("no-such-page"))).contains("frame-ancestors 'none'");
    }

    @Test
    void strictTransportIsAskedForBehindTlsOnly() throws Exception {
        assertThat(header(get("", "X-Forwarded-Proto", "https"), "Strict-Transport-Security"))
                .contains("max-age=31536000");
        assertThat(header(get(""), "Strict-Transport-Security")).isEmpty();
    }

    @Test
    void sessionCookieStaysWithThisSite() throws Exception {
        assertThat(header(get(WIDGET), "Set-Cookie"))
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Partitioned", "Secure");
    }

    @Test
    void sessionCookieBehindTlsIsSecure() throws Exception {
        assertThat(header(get("", "X-Forwarded-Proto", "https"), "Set-Cookie")).contains("Secure", "SameSite=Lax");
    }

    @Test
    void sessionCookieOfAFramedWidgetIsPartitioned() throws Exception {
        assertThat(header(get(WIDGET, "Sec-Fetch-Dest", "iframe"), "Set-Cookie"))
                .contains("HttpOnly", "SameSite=None", "Secure", "Partitioned");
        assertThat(header(get("", "Sec-Fetch-Dest", "iframe"), "Set-Cookie")).contains("SameSite=Lax");
    }
}
