package ua.mistok.app.hub.afterwards;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import ua.mistok.config.text.Language;

/// What a form brought: everything that it knows, since the hub remembers nothing of it.
///
/// @param word as it was typed
/// @param form 32 hexadecimal digits that this form alone has
/// @param given what was answered so far, in the order of the questions
/// @param current what stands on the question shown now; empty on the page of the word
/// @param act the button
record Sent(
        Language language,
        String word,
        String form,
        List<Given> given,
        Optional<Given> current,
        Act act) {

    private static final int KEY = 16;
    private static final int MOST = 200;
    private static final int LONGEST = 200;

    /// A question and what was answered; no codes where it was left without an answer.
    record Given(String question, List<String> codes) {

        private static final String IS = "=";
        private static final String AND = " ";

        Given {
            codes = List.copyOf(codes);
        }

        static Given read(String written) {
            var at = written.indexOf(IS);
            return at < 0
                    ? new Given(written, List.of())
                    : new Given(
                            written.substring(0, at),
                            Arrays.stream(written.substring(at + 1).split(AND))
                                    .filter(code -> !code.isEmpty())
                                    .toList());
        }

        String written() {
            return question + IS + String.join(AND, codes);
        }
    }

    enum Act {
        NEXT,
        SKIP,
        BACK,
        /// Shows the same in another language.
        LANGUAGE
    }

    /// @param random unguessable: names a new form
    static Sent of(HttpServletRequest request, RandomGenerator random) {
        request.setCharacterEncoding(UTF_8);
        var act = parameter(request, "act");
        var other = language(act);
        return new Sent(
                other.or(() -> language(parameter(request, "language"))).orElse(Language.UKRAINIAN),
                parameter(request, "word"),
                form(parameter(request, "form"), random),
                parameters(request, "given").map(Given::read).toList(),
                Optional.of(parameter(request, "question"))
                        .filter(question -> !question.isEmpty())
                        .map(
                                question ->
                                        new Given(question, parameters(request, "value").toList())),
                other.isPresent() ? Act.LANGUAGE : act(act));
    }

    /// The language that an address asks for.
    static Language language(HttpServletRequest request) {
        return language(parameter(request, "language")).orElse(Language.UKRAINIAN);
    }

    private static Optional<Language> language(String tag) {
        return Language.SHIPPED.stream().filter(one -> one.tag().equals(tag)).findFirst();
    }

    private static Act act(String name) {
        return switch (name) {
            case "skip" -> Act.SKIP;
            case "back" -> Act.BACK;
            default -> Act.NEXT;
        };
    }

    private static String form(String told, RandomGenerator random) {
        if (told.matches("[0-9a-f]{32}")) {
            return told;
        }
        var bytes = new byte[KEY];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String parameter(HttpServletRequest request, String name) {
        return parameters(request, name).findFirst().orElse("");
    }

    private static Stream<String> parameters(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getParameterValues(name))
                .flatMap(Arrays::stream)
                .limit(MOST)
                .filter(value -> value.length() <= LONGEST);
    }
}
