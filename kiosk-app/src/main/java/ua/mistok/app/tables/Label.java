package ua.mistok.app.tables;

import com.vaadin.flow.component.Component;
import java.util.List;

/// What a table, a row or a column is called: by a program that reads a saved file, and by a person
/// in the language of the moment.
///
/// @param key English and the same in every edition of Mistok, or a code of the content
public record Label(String key, String words) {

    /// What stands before a name in the file of words.
    private static final String CONSOLE = "console.";

    /// @param name of the words; what is behind `console.` is the key
    public static Label of(Component at, String name) {
        return new Label(name.substring(CONSOLE.length()), at.getTranslation(name));
    }

    /// As many.
    public static List<Label> all(Component at, String... names) {
        return List.of(names).stream().map(name -> of(at, name)).toList();
    }
}
