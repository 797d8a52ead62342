package org.eigenlens.classroom.ui;

import java.util.List;
import java.util.Objects;
import org.eigenlens.classroom.staff.Eligibility;
import org.eigenlens.classroom.staff.Identity;
import org.eigenlens.classroom.staff.Lecturers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Finds the account of whoever has signed in at the provider, each time anew: who is no lecturer any more does not come in. */
final class OpenIdLecturers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OAuth2UserService<OidcUserRequest, OidcUser> provider = new OidcUserService();
    private final Eligibility eligibility;
    private final Lecturers lecturers;

    OpenIdLecturers(Eligibility eligibility, Lecturers lecturers) {
        this.eligibility = eligibility;
        this.lecturers = lecturers;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser person = Objects.requireNonNull(provider.loadUser(request));
        if (!eligibility.admits(person.getClaims())) {
            throw new OAuth2AuthenticationException(new OAuth2Error(ClassroomNavigation.NO_LECTURER));
        }
        // The filters have checked that there are these two.
        Identity identity = new Identity(
                Objects.requireNonNull(person.getIssuer()).toString(), Objects.requireNonNull(person.getSubject()));
        return new Lecturer(lecturers.recognize(identity, person.getClaims()), request);
    }

    /** A lecturer by the name of their account. */
    private static final class Lecturer extends DefaultOidcUser {

        private static final long serialVersionUID = 1L;

        private final String account;

        Lecturer(String account, OidcUserRequest request) {
            super(List.of(new SimpleGrantedAuthority(SignedIn.LECTURER)), request.getIdToken());
            this.account = account;
        }

        @Override
        public String getName() {
            return account;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return super.equals(other) && other instanceof Lecturer same && same.account.equals(account);
        }

        @Override
        public int hashCode() {
            return account.hashCode();
        }
    }
}
