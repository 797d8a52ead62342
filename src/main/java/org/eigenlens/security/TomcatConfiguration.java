package org.eigenlens.security;

import org.apache.catalina.Context;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fits Tomcat to what the security headers and the session cookie need. */
@Configuration
class TomcatConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> cookiesAndHeaders() {
        return factory -> factory.addContextCustomizers(TomcatConfiguration::fit);
    }

    private static void fit(Context context) {
        context.setCookieProcessor(new SessionCookies());
        // Vaadin's pages come from a forward. By default Tomcat sends the answer off when that returns, past the
        // filters that
        // add the headers as it leaves.
        context.setSuspendWrappedResponseAfterForward(false);
    }
}
