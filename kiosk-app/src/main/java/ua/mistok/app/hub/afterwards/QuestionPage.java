package ua.mistok.app.hub.afterwards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.app.hub.afterwards.Sent.Given;
import ua.mistok.config.survey.Objection;
import ua.mistok.config.survey.SurveyRun;

/// One question of a form, with everything that the form brought before.
///
/// @param word of the class
record QuestionPage(Words words, Sent sent, String word) {

    private static final String FORM =
            """
            <form method="post" action="%s">
            %s
            <p class="progress">%s</p>
            <fieldset aria-describedby="lead said">
            <legend>%s</legend>
            <p class="hint" id="lead">%s</p>
            %s
            %s
            </fieldset>
            %s
            </form>
            """;

    /// @param current what stands in its fields
    /// @param isRefused whether that was not taken
    String ask(Walk walk, Optional<Given> current, boolean isRefused) {
        var run = walk.run();
        var values = current.map(Given::codes).orElse(List.of());
        var form =
                FORM.formatted(
                        AfterPage.PATH,
                        hidden(walk),
                        words.say("survey.progress", run.number(), run.count()),
                        above(run) + words.say(run.text()),
                        run.lead().map(words::say).orElse(""),
                        Frame.said(isRefused ? objection(run, values) : ""),
                        new Fields(words, run).draw(values),
                        buttons(walk));
        return Frame.page(words, words.say("hub.after.class", word), form);
    }

    private String hidden(Walk walk) {
        return Stream.concat(
                        Stream.of(
                                hidden("language", words.language().tag()),
                                hidden("word", sent.word()),
                                hidden("form", sent.form()),
                                hidden("question", walk.run().question().id())),
                        walk.given().stream().map(each -> hidden("given", each.written())))
                .collect(Collectors.joining("\n"));
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                .formatted(name, Words.safe(value));
    }

    private String above(SurveyRun run) {
        return Stream.of(run.section(), run.stem())
                .flatMap(Optional::stream)
                .map(text -> "<small>" + words.say(text) + "</small> ")
                .collect(Collectors.joining());
    }

    private String objection(SurveyRun run, List<String> values) {
        return Typed.answer(run.question().kind(), values)
                .flatMap(run::objection)
                .filter(Objection.Against.class::isInstance)
                .map(Objection.Against.class::cast)
                .map(Objection.Against::message)
                .map(text -> words.say(text))
                .orElseGet(() -> new Fields(words, run).unfit());
    }

    private String buttons(Walk walk) {
        var run = walk.run();
        var leaving =
                switch (run.leaving()) {
                    case SKIP -> button("quiet", "skip", "survey.skip");
                    case DECLINE -> button("quiet", "skip", "survey.decline");
                    case READ -> button("go", "skip", "survey.forward");
                    case NONE -> "";
                };
        var next =
                run.leaving() == SurveyRun.Leaving.READ
                        ? ""
                        : button("go", "next", "survey.forward");
        var back = walk.given().isEmpty() ? "" : button("quiet", "back", "survey.back");
        return next + leaving + back + Frame.languages(words);
    }

    private String button(String look, String act, String key) {
        return "<button class=\"%s\" name=\"act\" value=\"%s\">%s</button>"
                .formatted(look, act, words.say(key));
    }
}
