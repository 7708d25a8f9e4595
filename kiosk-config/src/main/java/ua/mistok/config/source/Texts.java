package ua.mistok.config.source;

import java.util.ArrayList;
import java.util.List;
import ua.mistok.config.text.Language;

/// The texts of one file as they are read, and the languages that each of them must have.
final class Texts {

    private final List<Written> written = new ArrayList<>();
    private List<Language> promised = Language.SHIPPED;

    void add(Written text) {
        written.add(text);
    }

    List<Written> list() {
        return List.copyOf(written);
    }

    List<Language> promised() {
        return promised;
    }

    void promise(List<Language> languages) {
        promised = List.copyOf(languages);
    }
}
