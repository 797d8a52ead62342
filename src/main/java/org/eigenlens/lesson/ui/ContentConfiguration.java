package org.eigenlens.lesson.ui;

import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.communication.PushMode;
import java.nio.file.Path;
import org.eigenlens.content.Catalogue;
import org.eigenlens.quiz.CheckpointGrader;
import org.eigenlens.widget.Widgets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/**
 * Where the content comes from: packaged with the application, or, where {@value #FOLDER} names a folder, from there; that
 * folder is then watched, and what is saved in it appears on the pages that are open.
 */
@Configuration
class ContentConfiguration {

    static final String FOLDER = "eigenlens.content.directory";

    @Bean
    Course course(@Value("${" + FOLDER + ":}") String folder, Widgets widgets) {
        return new Course(folder.isBlank() ? Catalogue.packaged() : Catalogue.read(Path.of(folder)), widgets);
    }

    /** The content as it stands when somebody asks: never kept for longer than a page. */
    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Catalogue catalogue(Course course) {
        return course.catalogue();
    }

    @Bean
    CheckpointGrader checkpointGrader() {
        return new CheckpointGrader();
    }

    /** Only for authors: readers' pages keep no connection open for content that does not change. */
    @Configuration
    @ConditionalOnProperty(FOLDER)
    static class Watched {

        @Bean
        ContentWatcher contentWatcher(@Value("${" + FOLDER + "}") Path folder, Course course) {
            return new ContentWatcher(folder, course);
        }

        @Bean
        VaadinServiceInitListener pushWhatIsSaved() {
            return service -> service.getSource()
                    .addUIInitListener(
                            init -> init.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC));
        }
    }
}
