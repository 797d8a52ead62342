package org.eigenlens.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.eigenlens.classroom.ui.ClassroomNavigation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Opens every page to everybody: reading a lesson, trying a widget and practising need no account.
 *
 * <p>Lecturers sign in on a page of the classroom, which itself asks who they are; so there are no users here and no view is closed. Where an OpenID provider is configured
 * they may sign in there, too, and come back to that page.
 */
@Configuration
class SecurityConfiguration {

    private static final String NO_DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(), display-capture=()";

    /** @param providers where somebody may sign in elsewhere, if that is configured */
    @Bean
    SecurityFilterChain filters(HttpSecurity http, ObjectProvider<ClientRegistrationRepository> providers) {
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.anyRequest(AuthorizedUrl::permitAll).enableNavigationAccessControl(false));
        http.headers(SecurityConfiguration::fillIn);
        providers.ifAvailable(configured -> http.oauth2Login(SecurityConfiguration::signInElsewhere));
        return http.build();
    }

    /** Whatever was asked for before, it ends on the lecturers' page: no address that comes with a request is gone to. */
    private static void signInElsewhere(OAuth2LoginConfigurer<HttpSecurity> login) {
        AuthenticationFailureHandler failure = (request, response, refused) -> {
            String error = refused instanceof OAuth2AuthenticationException known
                    ? known.getError().getErrorCode()
                    : "";
            response.sendRedirect("/" + ClassroomNavigation.teachAfterFailure(error));
        };
        login.loginPage("/" + ClassroomNavigation.teach())
                .defaultSuccessUrl("/" + ClassroomNavigation.teach(), true)
                .failureHandler(failure)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                        // The provider may be away.
                        filter.setAuthenticationFailureHandler(failure);
                        return filter;
                    }
                });
    }

    static void fillIn(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(new ContentSecurityPolicy())
                // Says less than frame-ancestors does, and would close the widgets that may be framed.
                .frameOptions(FrameOptionsConfig::disable)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES))
                // The host is ours, its neighbours under the same domain need not be.
                .httpStrictTransportSecurity(transport -> transport.includeSubDomains(false));
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager();
    }
}
