package org.eigenlens.lesson.ui;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the pictures of the lessons at {@code /media/…}, from where the lessons come. */
@Configuration
class MediaConfiguration implements WebMvcConfigurer {

    private final String location;

    MediaConfiguration(@Value("${" + ContentConfiguration.FOLDER + ":}") String folder) {
        location = folder.isBlank()
                ? "classpath:/content/media/"
                : "file:" + Path.of(folder, "media").toAbsolutePath() + "/";
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/media/**").addResourceLocations(location).setCacheControl(CacheControl.noCache());
    }
}
