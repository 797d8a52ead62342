package org.eigenlens.widget;

import com.vaadin.flow.signals.local.ValueSignal;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The matrices that a page names once and its widgets share: edit one in one picture, and all that bind to it follow. */
public final class NamedMatrices implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What a parameter's value begins with when it names a matrix of the page: {@code A=@M}. */
    public static final String MARK = "@";

    private final LinkedHashMap<String, ValueSignal<String>> byName = new LinkedHashMap<>();
    private final LinkedHashMap<String, String> asNamed;

    /** Names the matrices of a page, each by its text as typed. */
    public NamedMatrices(Map<String, String> texts) {
        asNamed = new LinkedHashMap<>(texts);
        texts.forEach((name, text) -> byName.put(name, new ValueSignal<>(text)));
    }

    private NamedMatrices(NamedMatrices live) {
        asNamed = new LinkedHashMap<>(live.texts());
        byName.putAll(live.byName);
    }

    /** The same live matrices, named as they stand now: what is placed on the page later goes back to these. */
    public NamedMatrices asTheyStand() {
        return new NamedMatrices(this);
    }

    /** The live text of a matrix, if the page has one of that name. */
    public Optional<ValueSignal<String>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The texts as they stand now, in the page's order. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        byName.forEach((name, signal) -> texts.put(name, signal.peek()));
        return texts;
    }

    /** Those texts that are not as the page named them any more. */
    public Map<String, String> changed() {
        Map<String, String> changed = texts();
        changed.entrySet().removeIf(entry -> entry.getValue().equals(asNamed.get(entry.getKey())));
        return changed;
    }

    /**
     * The parameters with each reference replaced by the matrix that it names, as it stands now.
     *
     * @throws BadParameter if the page has no matrix of that name
     */
    public Parameters resolve(Parameters parameters) {
        return resolve(parameters, texts());
    }

    /**
     * The parameters with each reference replaced by the matrix that it names, as the page named it first.
     *
     * @throws BadParameter if the page has no matrix of that name
     */
    public Parameters resolveAsNamed(Parameters parameters) {
        return resolve(parameters, asNamed);
    }

    private static Parameters resolve(Parameters parameters, Map<String, String> texts) {
        Parameters resolved = parameters;
        for (var binding : bindings(parameters).entrySet()) {
            String text = texts.get(binding.getValue());
            if (text == null) {
                throw new BadParameter(binding.getKey(), "No matrix is named " + binding.getValue() + " on this page.");
            }
            resolved = resolved.with(binding.getKey(), text);
        }
        return resolved;
    }

    /** Which parameters are bound, and to which name. */
    public static Map<String, String> bindings(Parameters parameters) {
        Map<String, String> bound = new LinkedHashMap<>();
        parameters.values().forEach((key, value) -> {
            if (value.startsWith(MARK)) {
                bound.put(key, value.substring(MARK.length()));
            }
        });
        return bound;
    }
}
