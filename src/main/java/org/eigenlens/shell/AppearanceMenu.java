package org.eigenlens.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets the reader choose colours and text size; the browser remembers, and the server never hears of it. */
@Tag("appearance-menu")
@JsModule("./shell/appearance-menu.ts")
class AppearanceMenu extends Component {

    private static final long serialVersionUID = 1L;

    AppearanceMenu() {
        Map<String, String> words = Stream.of(
                        "title", "scheme", "system", "light", "dark", "size", "normal", "large", "projector")
                .collect(Collectors.toMap(word -> word, word -> getTranslation("appearance." + word)));
        getElement().setPropertyMap("words", words);
    }
}
