package ua.mistok.app.paper;

/// The application's words in the language of the visitor; a screen has them.
@FunctionalInterface
public interface Wording {

    String say(String key, Object... values);
}
