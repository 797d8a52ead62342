package org.eigenlens.classroom.ui;

import org.eigenlens.classroom.staff.Lecturers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/**
 * Lets lecturers sign in at an OpenID provider, where one is configured. The room for security finds these parts and puts its filters before the pages.
 */
@Configuration
@Conditional(OpenIdConfiguration.IsNamed.class)
@EnableConfigurationProperties(OpenIdSettings.class)
class OpenIdConfiguration {

    /** What the provider's answers come back to: {@code /login/oauth2/code/lecturers}. */
    static final String REGISTRATION = "lecturers";

    /** Whether a provider is named; a variable that is set to nothing names none. */
    static final class IsNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment()
                    .getProperty("eigenlens.oidc.issuer", "")
                    .isBlank();
        }
    }

    /** Asks the provider about itself when the first lecturer signs in: lessons are read while it is away, too. */
    @Bean
    ClientRegistrationRepository providers(OpenIdSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    private static ClientRegistration registration(OpenIdSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(settings.scopes())
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    @Bean
    OpenIdLecturers openIdLecturers(OpenIdSettings settings, Lecturers lecturers) {
        return new OpenIdLecturers(settings.eligibility(), lecturers);
    }

    @Bean
    OAuth2AuthorizedClientRepository forgotten() {
        return new ForgottenTokens();
    }
}
