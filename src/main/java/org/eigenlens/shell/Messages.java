package org.eigenlens.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The application's own words: {@code messages.properties} in English, and one file beside it for each translation.
 *
 * <p>Messages with arguments follow {@link java.text.MessageFormat}. What a translation leaves out is said in English.
 */
@Component
class Messages implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private static final String BASE = "messages";

    private final transient ResourceBundleMessageSource source = new ResourceBundleMessageSource();
    private final List<Locale> locales = new ArrayList<>(List.of(Locale.ENGLISH));

    Messages() {
        source.setBasename(BASE);
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setUseCodeAsDefaultMessage(true);
        locales.addAll(translations());
    }

    private static List<Locale> translations() {
        List<Locale> found = new ArrayList<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + BASE + "_*.properties")) {
                String name = String.valueOf(file.getFilename());
                String tag = name.substring(BASE.length() + 1, name.length() - ".properties".length());
                found.add(Locale.forLanguageTag(tag.replace('_', '-')));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.copyOf(locales);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return source.getMessage(key, arguments, locale);
    }
}
