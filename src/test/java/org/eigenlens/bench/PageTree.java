package org.eigenlens.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What stands on a page, from the changes that the server tells: tags, properties, texts, and what is in what. */
final class PageTree {

    private static final int DATA = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int TEXT = 7;

    private final Map<Integer, Node> nodes = new TreeMap<>();
    private final Map<Integer, Integer> parents = new TreeMap<>();

    private static final class Node {
        private final Map<String, JsonNode> data = new TreeMap<>();
        private final Map<String, JsonNode> properties = new TreeMap<>();
        private final List<Integer> children = new ArrayList<>();
        private String text = "";
    }

    void apply(JsonNode changes) {
        changes.forEach(this::change);
    }

    private void change(JsonNode change) {
        int id = change.path("node").asInt();
        String type = change.path("type").asString("");
        if (type.equals("detach")) {
            nodes.remove(id);
            parents.remove(id);
            return;
        }
        Node node = nodes.computeIfAbsent(id, added -> new Node());
        switch (change.path("feat").asInt(-1)) {
            case DATA -> node.data.put(change.path("key").asString(""), change.path("value"));
            case PROPERTIES -> node.properties.put(change.path("key").asString(""), change.path("value"));
            case TEXT -> node.text = change.path("value").asString("");
            case CHILDREN -> place(id, node, change, type);
            default -> {
                // Listeners, classes and scripts say nothing to whoever has no screen.
            }
        }
    }

    private void place(int id, Node node, JsonNode change, String type) {
        if (type.equals("clear")) {
            node.children.clear();
            return;
        }
        int index = change.path("index").asInt();
        node.children.subList(index, index + change.path("remove").asInt(0)).clear();
        List<Integer> added = new ArrayList<>();
        change.path("addNodes").forEach(child -> added.add(child.asInt()));
        added.forEach(child -> parents.put(child, id));
        node.children.addAll(index, added);
    }

    /** The first element of a tag that reads so. */
    Optional<Integer> reading(String tag, String text) {
        return first(tag, id -> text(id).equals(text));
    }

    /** The first element of a tag with that label. */
    Optional<Integer> labelled(String tag, String label) {
        return first(tag, id -> property(id, "label").equals(label));
    }

    /** The element of a tag that reads so, or has that label, and stands beside another one, by itself or in a box of its own. */
    Optional<Integer> beside(int other, String tag, String words) {
        return first(
                tag,
                id -> (text(id).equals(words) || property(id, "label").equals(words))
                        && nodes.values().stream().anyMatch(box -> box.children.contains(other) && isIn(box, id)));
    }

    private boolean isIn(Node box, int id) {
        return box.children.contains(id)
                || box.children.stream()
                        .map(nodes::get)
                        .anyMatch(inner -> inner != null && inner.children.contains(id));
    }

    /** What the first element of a tag that has this property has there; empty if there is none. */
    String property(String tag, String name) {
        return first(tag, id -> !property(id, name).isEmpty())
                .map(id -> property(id, name))
                .orElse("");
    }

    Optional<Integer> first(String tag) {
        return first(tag, id -> true);
    }

    private Optional<Integer> first(String tag, Predicate<Integer> which) {
        return nodes.entrySet().stream()
                .filter(entry -> entry.getValue().data.containsKey("tag")
                        && entry.getValue().data.get("tag").asString("").equals(tag))
                .map(Map.Entry::getKey)
                .filter(which)
                .filter(this::isSeen)
                .min(Comparator.naturalOrder());
    }

    /** Whether neither an element nor one that it is in is hidden. The server listens to nothing from what is. */
    private boolean isSeen(int id) {
        Integer at = id;
        while (at != null) {
            Node node = nodes.get(at);
            JsonNode visible = node == null ? null : node.data.get("visible");
            if (visible != null && !visible.asBoolean(true)) {
                return false;
            }
            at = parents.get(at);
        }
        return true;
    }

    /** What can be read on the page, for whoever looks for what is missing. */
    String words() {
        return nodes.entrySet().stream()
                .filter(entry -> !entry.getValue().text.isBlank() && isSeen(entry.getKey()))
                .map(entry -> entry.getValue().text.strip())
                .collect(Collectors.joining(" | "));
    }

    /** Whether anything on the page begins with these words. */
    boolean says(String words) {
        return nodes.entrySet().stream()
                .anyMatch(entry -> entry.getValue().text.startsWith(words) && isSeen(entry.getKey()));
    }

    String property(int id, String name) {
        Node node = nodes.get(id);
        return node == null || !node.properties.containsKey(name)
                ? ""
                : node.properties.get(name).asString("");
    }

    private String text(int id) {
        Node node = nodes.get(id);
        return node == null
                ? ""
                : node.text + node.children.stream().map(this::text).collect(Collectors.joining());
    }
}
