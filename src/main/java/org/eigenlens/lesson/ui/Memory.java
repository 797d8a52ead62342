package org.eigenlens.lesson.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What has been answered to the questions and predictions of lessons. */
interface Memory {

    /** The last response to a question or prediction of a lesson. */
    Optional<String> response(String slug, String id);

    void remember(String slug, String id, String response);

    /** A memory that begins with nothing and ends with its page. */
    static Memory ofAPage() {
        Map<String, String> responses = new HashMap<>();
        return new Memory() {
            @Override
            public Optional<String> response(String slug, String id) {
                return Optional.ofNullable(responses.get(slug + "#" + id));
            }

            @Override
            public void remember(String slug, String id, String response) {
                responses.put(slug + "#" + id, response);
            }
        };
    }
}
