package org.eigenlens.widget;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of one widget in one language: the bundle {@code words.properties} of its package, then the words that all share.
 *
 * <p>A translation is a file, {@code words_de.properties}; no Java changes.
 */
public final class Words {

    private static final String SHARED = Words.class.getPackageName() + ".words";

    private final ResourceBundle own;
    private final ResourceBundle shared;

    private Words(ResourceBundle own, ResourceBundle shared) {
        this.own = own;
        this.shared = shared;
    }

    /** The words of the package that the type lives in; English where a language is missing. */
    public static Words of(Class<?> type, Locale locale) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ClassLoader loader = type.getClassLoader();
        return new Words(
                ResourceBundle.getBundle(type.getPackageName() + ".words", locale, loader, noFallback),
                ResourceBundle.getBundle(SHARED, locale, loader, noFallback));
    }

    /**
     * Says the message with its arguments filled in, by {@link MessageFormat}.
     *
     * @throws MissingResourceException if neither bundle has the key
     */
    public String say(String key, Object... arguments) {
        String pattern = (own.containsKey(key) ? own : shared).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /** Every message whose key begins with the prefix, the prefix removed: what an element in the browser needs. */
    public Map<String, String> beginningWith(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        for (ResourceBundle bundle : new ResourceBundle[] {shared, own}) {
            bundle.keySet().stream()
                    .filter(key -> key.startsWith(prefix))
                    .sorted()
                    .forEach(key -> found.put(key.substring(prefix.length()), bundle.getString(key)));
        }
        return found;
    }
}
