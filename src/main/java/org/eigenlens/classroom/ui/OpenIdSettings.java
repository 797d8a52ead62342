package org.eigenlens.classroom.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eigenlens.classroom.staff.Eligibility;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID provider at which lecturers may sign in.
 *
 * @param issuer its address, below which it describes itself at {@code /.well-known/openid-configuration}
 * @param clientId what it calls this application
 * @param clientSecret what this application proves itself by
 * @param name what it is called on the button
 * @param scopes what is asked for, {@code openid} among it
 * @param emails addresses of lecturers
 * @param domains domains of their addresses
 * @param claim a claim that tells lecturers from others
 * @param values what it holds for a lecturer
 */
@ConfigurationProperties("eigenlens.oidc")
record OpenIdSettings(
        String issuer,
        String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("your university") String name,
        @DefaultValue({"openid", "email", "profile"}) List<String> scopes,
        @DefaultValue Set<String> emails,
        @DefaultValue Set<String> domains,
        @DefaultValue("") String claim,
        @DefaultValue Set<String> values) {

    /** Who may be a lecturer; refused where nobody could be one, with a sentence for whoever configures it. */
    Eligibility eligibility() {
        try {
            return new Eligibility(filled(emails), filled(domains), claim, filled(values));
        } catch (IllegalArgumentException nobody) {
            throw new IllegalStateException(
                    "EIGENLENS_OIDC_ISSUER is set, but not who may be a lecturer: set EIGENLENS_OIDC_EMAILS,"
                            + " EIGENLENS_OIDC_DOMAINS, or EIGENLENS_OIDC_CLAIM with EIGENLENS_OIDC_VALUES.",
                    nobody);
        }
    }

    /** A variable that is set to nothing says nothing. */
    private static Set<String> filled(Set<String> words) {
        return words.stream().filter(word -> !word.isBlank()).collect(Collectors.toSet());
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "OpenIdSettings[" + issuer + ", " + clientId + "]";
    }
}
