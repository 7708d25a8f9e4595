package ua.mistok.walls;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// String constants of compiled code that name a translation, whole or put together from parts.
///
/// A key is known by its first word, which is a room that has translations. A part that is only
/// known when the code runs may be anything: `"demo.rung." + rung` stands for every key that begins
/// so.
record KeysInCode(Set<String> named) {

    private static final char ANYTHING = '\u0001';
    private static final Pattern KEY =
            Pattern.compile("[a-z]+(\\.([a-z0-9-]|" + ANYTHING + ")+)+\\.?");
    private static final Pattern FILE = Pattern.compile(".*\\.(css|js|ts|svg|yaml|json)");

    /// @param keys what translations know; their first words are the rooms looked for
    static KeysInCode of(JavaClasses code, Set<String> keys) {
        var rooms =
                keys.stream()
                        .map(key -> key.split("\\.")[0])
                        .collect(Collectors.toUnmodifiableSet());
        var named = new TreeSet<String>();
        for (var type : code) {
            Sentences.strings(type).stream()
                    .filter(text -> KEY.matcher(text).matches() && !FILE.matcher(text).matches())
                    .filter(text -> rooms.contains(text.split("\\.")[0]))
                    .forEach(named::add);
        }
        return new KeysInCode(named);
    }

    /// Names in code that no key answers to.
    Set<String> unknown(Set<String> keys) {
        var unknown = new TreeSet<>(named);
        unknown.removeIf(name -> keys.stream().anyMatch(meantBy(name)));
        return unknown;
    }

    /// Keys that nobody names.
    Set<String> unused(Set<String> keys) {
        var unused = new TreeSet<>(keys);
        named.forEach(name -> unused.removeIf(meantBy(name)));
        return unused;
    }

    private static Predicate<String> meantBy(String name) {
        var pattern = name.replace(".", "\\.").replace(String.valueOf(ANYTHING), ".+");
        var tail = name.endsWith(".") ? ".+" : "(\\.(one|few|many))?";
        return Pattern.compile(pattern + tail).asMatchPredicate();
    }
}
