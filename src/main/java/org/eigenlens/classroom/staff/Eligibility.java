package org.eigenlens.classroom.staff;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may be a lecturer, of all whom an OpenID provider knows: whoever has one of the addresses, or an address of one of the domains, that the provider has verified,
 * or one of the values in a claim, such as a group.
 *
 * @param emails addresses
 * @param domains what stands after the at sign, in full: a domain below it is another one
 * @param claim the name of the claim; empty if none counts
 * @param values what in the claim lets somebody in
 */
public record Eligibility(Set<String> emails, Set<String> domains, String claim, Set<String> values) {

    /** Refuses to let nobody in by an {@link IllegalArgumentException}, since that cannot be meant. */
    public Eligibility {
        emails = small(emails);
        domains = small(domains);
        claim = claim.strip();
        values = Set.copyOf(values);
        if (emails.isEmpty() && domains.isEmpty() && (claim.isEmpty() || values.isEmpty())) {
            throw new IllegalArgumentException("Nobody could be a lecturer.");
        }
    }

    private static Set<String> small(Set<String> words) {
        return words.stream().map(Eligibility::small).collect(Collectors.toUnmodifiableSet());
    }

    private static String small(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody of whom a provider claims this may be a lecturer. */
    public boolean admits(Map<String, Object> claims) {
        return isByAddress(claims) || isByClaim(claims);
    }

    private boolean isByAddress(Map<String, Object> claims) {
        if (!isVerified(claims) || !(claims.get("email") instanceof String email)) {
            return false;
        }
        String address = small(email);
        return emails.contains(address) || domains.contains(address.substring(address.lastIndexOf('@') + 1));
    }

    /** Whether the provider says that the address is theirs; some say it in quotes. */
    static boolean isVerified(Map<String, Object> claims) {
        return "true".equals(String.valueOf(claims.get("email_verified")));
    }

    private boolean isByClaim(Map<String, Object> claims) {
        Object claimed = claims.get(claim);
        Stream<?> all = claimed instanceof Collection<?> several ? several.stream() : Stream.ofNullable(claimed);
        return !claim.isEmpty() && all.map(String::valueOf).anyMatch(values::contains);
    }

    /** What somebody's account could be called: their verified address, or how they are called there. */
    static List<String> names(Map<String, Object> claims) {
        return Stream.of(isVerified(claims) ? claims.get("email") : null, claims.get("preferred_username"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }
}
