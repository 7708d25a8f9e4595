package ua.mistok.app.speech;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ua.mistok.config.text.Language;

/// Which voice a programme has for a language of its own.
final class Voices {

    /// In the table of voices: priority, language, age and gender, name, file.
    private static final int LANGUAGE = 1;

    private static final int COLUMNS = 5;

    private final Program program;

    Voices(Program program) {
        this.program = program;
    }

    /// The voice's name; empty if the language would be read by a foreign one.
    Optional<String> find(Language language) {
        return program.ask("", "--voices=" + language.tag())
                .map(table -> new String(table, StandardCharsets.UTF_8))
                .flatMap(table -> find(language, table));
    }

    /// One that needs a further programme (MBROLA) may be listed without it.
    private static Optional<String> find(Language language, String table) {
        return table.lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length >= COLUMNS && isOwn(language, columns[LANGUAGE]))
                .filter(columns -> !columns[COLUMNS - 1].startsWith("mb/"))
                .map(columns -> columns[LANGUAGE])
                .findFirst();
    }

    private static boolean isOwn(Language language, String tag) {
        return tag.equals(language.tag()) || tag.startsWith(language.tag() + "-");
    }
}
