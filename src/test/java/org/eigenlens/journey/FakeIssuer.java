package org.eigenlens.journey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** An OpenID provider on loopback that signs everybody in as whom the test says. */
final class FakeIssuer implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey published;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private Map<String, Object> claims = Map.of();

    private FakeIssuer(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
        this.published = key.toPublicJWK();
    }

    static FakeIssuer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeIssuer issuer = new FakeIssuer(
                    server, new RSAKeyGenerator(2048).keyID("key").generate());
            server.createContext("/.well-known/openid-configuration", issuer::describe);
            server.createContext("/authorize", issuer::authorize);
            server.createContext("/token", issuer::token);
            server.createContext("/keys", issuer::keys);
            server.start();
            return issuer;
        } catch (IOException | JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Who signs in next: claims that stand beside, or instead of, those that any provider makes; null leaves one out. */
    void names(Map<String, Object> person) {
        claims = person;
    }

    private void describe(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "issuer",
                                address(),
                                "authorization_endpoint",
                                address() + "/authorize",
                                "token_endpoint",
                                address() + "/token",
                                "jwks_uri",
                                address() + "/keys",
                                "response_types_supported",
                                new String[] {"code"},
                                "subject_types_supported",
                                new String[] {"public"},
                                "id_token_signing_alg_values_supported",
                                new String[] {"RS256"})));
    }

    private void keys(HttpExchange exchange) throws IOException {
        answer(exchange, new JWKSet(published).toString());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> query = UriComponentsBuilder.fromUri(exchange.getRequestURI())
                .build()
                .getQueryParams()
                .toSingleValueMap();
        String code = UUID.randomUUID().toString();
        nonces.put(code, query.getOrDefault("nonce", ""));
        String back = java.net.URLDecoder.decode(query.get("redirect_uri"), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Location", back + "?code=" + code + "&state=" + query.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String code = form.replaceFirst("(?s).*code=([^&]*).*", "$1");
        try {
            answer(
                    exchange,
                    JsonMapper.shared()
                            .writeValueAsString(Map.of(
                                    "access_token",
                                    UUID.randomUUID().toString(),
                                    "token_type",
                                    "Bearer",
                                    "expires_in",
                                    60,
                                    "id_token",
                                    idToken(nonces.getOrDefault(code, "")))));
        } catch (JOSEException broken) {
            throw new IOException(broken);
        }
    }

    private String idToken(String nonce) throws JOSEException, IOException {
        Map<String, Object> all = new HashMap<>(Map.of(
                "iss", address(),
                "aud", "eigenlens",
                "iat", Date.from(Instant.now()),
                "exp", Date.from(Instant.now().plusSeconds(60)),
                "nonce", nonce));
        all.putAll(claims);
        RSAKey signing = all.remove("forged") == null
                ? key
                : new RSAKeyGenerator(2048).keyID("key").generate();
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
        all.forEach(set::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key").build(), set.build());
        token.sign(new RSASSASigner(signing));
        return token.serialize();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
