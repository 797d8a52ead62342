package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Lecturers sign in at a provider of their own, and nobody else does. */
@DirtiesContext
class OpenIdJourney extends Journey {

    private static final FakeIssuer ISSUER = FakeIssuer.start();

    private static final String SIGN_IN = "oauth2/authorization/lecturers";

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry properties) {
        properties.add("eigenlens.oidc.issuer", ISSUER::address);
        properties.add("eigenlens.oidc.client-id", () -> "eigenlens");
        properties.add("eigenlens.oidc.client-secret", () -> "a secret of the test");
        properties.add("eigenlens.oidc.name", () -> "Example University");
        properties.add("eigenlens.oidc.domains", () -> "maths.example.org");
        properties.add("eigenlens.oidc.claim", () -> "groups");
        properties.add("eigenlens.oidc.values", () -> "lecturers");
    }

    @AfterAll
    static void close() {
        ISSUER.close();
    }

    private static Map<String, Object> person(String email, Object verified) {
        return Map.of("sub", UUID.randomUUID().toString(), "email", email, "email_verified", verified);
    }

    private static Map<String, Object> with(Map<String, Object> person, String claim, Object value) {
        Map<String, Object> more = new HashMap<>(person);
        more.put(claim, value);
        return more;
    }

    /** Where a sign-in of whoever the provider names comes to rest, without the address of this server. */
    private String end(Map<String, Object> person) throws Exception {
        ISSUER.names(person);
        return end(HttpClient.newBuilder().cookieHandler(jar()).build(), SIGN_IN);
    }

    private static CookieManager jar() {
        return new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    }

    private String end(HttpClient browser, String path) throws IOException, InterruptedException {
        URI at = URI.create(address(path));
        HttpResponse<Void> answer = get(browser, at);
        while (answer.statusCode() / 100 == 3) {
            at = at.resolve(answer.headers().firstValue("Location").orElseThrow());
            if (at.getPath().equals("/teach")) {
                break;
            }
            answer = get(browser, at);
        }
        return at.toString().replace(address(""), "/");
    }

    private static HttpResponse<Void> get(HttpClient browser, URI address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
    }

    @Test
    void lecturerSignsInElsewhereAndOpensARoom() {
        ISSUER.names(person("ada@maths.example.org", true));
        page.navigate(address("teach"));
        page.getByText("Sign in with Example University").click();
        assertThat(page.locator(".desk")).containsText("You are signed in as ada@maths.example.org.");
        Lecture.press(page.locator(".teach"), "Open a room");
        page.locator(".console .big-code").waitFor();
    }

    @Test
    void whoIsNoLecturerIsToldSo() {
        ISSUER.names(person("ben@example.org", true));
        page.navigate(address("teach"));
        page.getByText("Sign in with Example University").click();
        assertThat(page.locator(".sign-in")).containsText("not on the list of lecturers here");
        assertThat(page.locator(".desk")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({
        "cleo@maths.example.org,       true,  /teach",
        "CLEO@Maths.Example.ORG,       true,  /teach",
        "cleo@maths.example.org,       false, /teach?sign-in=no_lecturer",
        "cleo@example.org,             true,  /teach?sign-in=no_lecturer",
        "cleo@sub.maths.example.org,   true,  /teach?sign-in=no_lecturer",
        "maths.example.org@evil.test,  true,  /teach?sign-in=no_lecturer",
        "cleo@evil-maths.example.org,  true,  /teach?sign-in=no_lecturer"
    })
    void verifiedAddressOfTheDomainAndNoOtherLetsIn(String email, boolean verified, String end) throws Exception {
        assertThat(end(person(email, verified))).isEqualTo(end);
    }

    @Test
    void groupLetsInWhateverTheAddress() throws Exception {
        Map<String, Object> dora = person("dora@elsewhere.test", false);
        assertThat(end(with(dora, "groups", new String[] {"staff", "lecturers"})))
                .isEqualTo("/teach");
        assertThat(end(with(dora, "groups", new String[] {"staff", "lecturers-not"})))
                .isEqualTo("/teach?sign-in=no_lecturer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aud", "nonce", "iss", "forged"})
    void tokenThatIsNotForUsOrNotFromTheProviderIsRefused(String claim) throws Exception {
        Map<String, Object> eve = with(person("eve@maths.example.org", true), claim, "http://elsewhere.test");
        assertThat(end(eve)).isEqualTo("/teach?sign-in=failed");
        assertThat(accounts(String.valueOf(eve.get("sub")))).isZero();
    }

    @Test
    void tokenThatHasExpiredIsRefused() throws Exception {
        Map<String, Object> eve = person("eve@maths.example.org", true);
        assertThat(end(with(eve, "exp", 1_000))).isEqualTo("/teach?sign-in=failed");
    }

    private int accounts(String subject) {
        return database.sql("select count(*) from lecturer_identity where subject = :subject")
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    @Test
    void samePersonHasOneAccountWhateverTheirAddressIsNow() throws Exception {
        Map<String, Object> fay = person("fay@maths.example.org", true);
        end(fay);
        end(with(fay, "email", "fay.new@maths.example.org"));
        assertThat(accounts(String.valueOf(fay.get("sub")))).isEqualTo(1);
    }

    @Test
    void answerThatNobodyHereHasAskedForIsRefused() throws Exception {
        ISSUER.names(person("gus@maths.example.org", true));
        HttpClient stranger = HttpClient.newBuilder().cookieHandler(jar()).build();
        assertThat(end(stranger, "login/oauth2/code/lecturers?code=stolen&state=made-up"))
                .isEqualTo("/teach?sign-in=failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"redirect_uri", "continue", "redirect", "target", "next", "url"})
    void addressInTheRequestIsNotGoneTo(String parameter) throws Exception {
        ISSUER.names(person("hal@maths.example.org", true));
        HttpClient browser = HttpClient.newBuilder().cookieHandler(jar()).build();
        assertThat(end(browser, SIGN_IN + "?" + parameter + "=http://elsewhere.test/"))
                .isEqualTo("/teach");
    }
}
