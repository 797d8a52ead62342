package org.eigenlens.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Opens every page to everybody: reading a lesson, trying a widget and practising need no account.
 *
 * <p>Nobody can log in yet, so there are no users and no view is closed.
 */
@Configuration
class SecurityConfiguration {

    @Bean
    SecurityFilterChain filters(HttpSecurity http) {
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.anyRequest(AuthorizedUrl::permitAll).enableNavigationAccessControl(false));
        return http.build();
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager();
    }
}
