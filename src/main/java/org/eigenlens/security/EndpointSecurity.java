package org.eigenlens.security;

import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Shows metrics at a management port of their own, and at the port of the pages nothing but whether the process is well. */
@Configuration
class EndpointSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain endpoints(HttpSecurity http, Environment environment) {
        boolean apart = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
        http.securityMatcher(EndpointRequest.toAnyEndpoint().excluding(HealthEndpoint.class));
        http.authorizeHttpRequests(requests -> {
            if (apart) {
                requests.anyRequest().permitAll();
            } else {
                requests.anyRequest().denyAll();
            }
        });
        // Says no more than that of a page that there is not.
        http.exceptionHandling(
                refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
                        .accessDeniedHandler((request, response, denied) -> response.setStatus(404)));
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.headers(SecurityConfiguration::fillIn);
        return http.build();
    }
}
