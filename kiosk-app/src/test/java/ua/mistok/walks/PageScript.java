package ua.mistok.walks;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question to a page, asked by a script of `src/test/resources/walks`.
///
/// @param text a JavaScript function that returns sentences about what is wrong
record PageScript(String text) {

    static PageScript read(String name) {
        try (var file = PageScript.class.getResourceAsStream("/walks/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no script " + name);
            }
            return new PageScript(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<String> ask(Page page, @Nullable Object argument) {
        return ((List<?>) page.evaluate(withoutComment(), argument))
                .stream().map(Object::toString).toList();
    }

    private String withoutComment() {
        return text.substring(text.indexOf("\n(") + 1);
    }
}
