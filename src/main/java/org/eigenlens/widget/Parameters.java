package org.eigenlens.widget;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A widget's state as text: names and values in order, as a lesson, an address or a message carries them.
 *
 * <p>Names are letters, digits, dots and hyphens, at most {@value #MAX_NAME} characters; values at most {@value #MAX_VALUE}
 * characters; at most {@value #MAX_SIZE} of them.
 */
public record Parameters(Map<String, String> values) {

    public static final Parameters NONE = new Parameters(Map.of());

    static final int MAX_SIZE = 32;
    static final int MAX_NAME = 40;
    static final int MAX_VALUE = 2_000;

    public Parameters {
        if (values.size() > MAX_SIZE) {
            throw new BadParameter(
                    "", "There are " + values.size() + " parameters; at most " + MAX_SIZE + " are read.");
        }
        values.forEach(Parameters::check);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    private static void check(String name, String value) {
        if (name.length() > MAX_NAME || !name.matches("[A-Za-z][A-Za-z0-9.-]*")) {
            throw new BadParameter("", "A parameter's name is a letter, then letters, digits, dots or hyphens.");
        }
        if (value.length() > MAX_VALUE) {
            throw new BadParameter(
                    name, "This is " + value.length() + " characters long; write at most " + MAX_VALUE + ".");
        }
    }

    /** Reads a parameter, or gives the default where it is absent; the reader's complaint becomes the parameter's. */
    public <T> T read(String name, Function<String, T> reader, T ifAbsent) {
        String value = values.get(name);
        if (value == null) {
            return ifAbsent;
        }
        try {
            return reader.apply(value);
        } catch (BadParameter complaint) {
            throw complaint;
        } catch (IllegalArgumentException complaint) {
            throw new BadParameter(name, String.valueOf(complaint.getMessage()), complaint);
        }
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The same parameters with one value set; its place is kept, or it goes last. */
    public Parameters with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new Parameters(changed);
    }

    /** Those parameters whose value differs from the other's: what an address has to carry. */
    public Parameters differingFrom(Parameters other) {
        Map<String, String> kept = new LinkedHashMap<>(values);
        kept.entrySet().removeIf(entry -> entry.getValue().equals(other.values.get(entry.getKey())));
        return new Parameters(kept);
    }

    /** The same parameters without one of them. */
    public Parameters without(String name) {
        Map<String, String> kept = new LinkedHashMap<>(values);
        kept.remove(name);
        return new Parameters(kept);
    }

    /** The parameters as the query part of an address, {@code A=2+1%3B+1+2&x=1+0}; empty if there are none. */
    public String query() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Refuses every name that is not among the known ones, so that a misspelt parameter is not silently ignored. */
    public Parameters onlyKnowing(Set<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new BadParameter(
                        name, "There is no parameter " + name + " here; known are " + String.join(", ", known) + ".");
            }
        }
        return this;
    }
}
