package ua.mistok.app.demo;

/// The name of a field as the coach says it: without the explanation in brackets after it.
final class Shorter {

    private Shorter() {}

    static String of(String label) {
        var bracket = label.indexOf(" (");
        return bracket < 0 ? label : label.substring(0, bracket);
    }
}
