package ua.mistok.app.paper;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.Option;
import ua.mistok.config.demo.Step;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// An exercise as a practical task on paper, for a class or for home.
public record TaskSheet(Demo demo, Language language, Wording wording) {

    private static final int TIPS = 3;
    private static final int QUESTIONS = 2;

    public Pdf pdf() {
        var title = say(demo.title());
        return Typesetter.set(
                language,
                title,
                Markup.element("h1", title)
                        + objective()
                        + person()
                        + Markup.element("h2", wording.say("paper.task.steps"))
                        + Markup.ticks(demo.steps().stream().map(this::title).toList())
                        + Markup.dots(wording.say("paper.task.mistakes"), few(demo.mistakes()))
                        + Markup.dots(wording.say("paper.task.safety"), few(demo.safety()))
                        + questions()
                        + address());
    }

    private String objective() {
        return Markup.element("p", say(demo.objective()))
                + Markup.element("p", wording.say("paper.task.minutes", demo.minutes()));
    }

    private String person() {
        var persona = demo.persona();
        var papers =
                persona.papers().stream()
                        .map(
                                paper ->
                                        "<tr>%s%s</tr>"
                                                .formatted(
                                                        Markup.element("th", say(paper.label())),
                                                        Markup.element("td", say(paper.value()))))
                        .collect(Collectors.joining());
        return Markup.element("h2", say(persona.name()))
                + Markup.element("p", say(persona.story()))
                + (papers.isEmpty() ? "" : "<table>" + papers + "</table>")
                + "<p class=\"note\">%s</p>"
                        .formatted(Markup.escape(wording.say("paper.task.made-up")));
    }

    private String title(Step step) {
        return say(step.head().title());
    }

    private List<String> few(List<LocalizedText> texts) {
        return texts.stream().limit(TIPS).map(this::say).toList();
    }

    /// Questions of the exercise's quiz come first; where there are too few, other choices follow.
    private String questions() {
        var asked =
                demo.steps().stream()
                        .filter(step -> !step.choices().isEmpty())
                        .sorted(Comparator.comparing(step -> !step.head().quiz()))
                        .limit(QUESTIONS)
                        .map(this::question)
                        .collect(Collectors.joining());
        return asked.isEmpty()
                ? ""
                : Markup.element("h2", wording.say("paper.task.questions")) + asked;
    }

    private String question(Step step) {
        var options = step.choices().stream().map(Option::label).map(this::say).toList();
        return "<div class=\"whole\"><p><b>%s</b>%s</p>%s</div>"
                .formatted(
                        Markup.escape(title(step)),
                        asks(step).map(text -> "<br/>" + Markup.escape(say(text))).orElse(""),
                        Markup.boxes(options));
    }

    private static Optional<LocalizedText> asks(Step step) {
        return switch (step) {
            case Step.Timeline timeline -> Optional.of(timeline.question());
            case Step.PopUp popUp -> Optional.of(popUp.message());
            default -> step.head().body();
        };
    }

    private String address() {
        return "<div class=\"whole\">%s<p class=\"address\">%s</p>%s</div>"
                .formatted(
                        Markup.element("h2", wording.say("paper.task.site")),
                        Markup.escape(typed()),
                        Markup.code("code", demo.site().toString(), Ecc.MEDIUM));
    }

    /// The address as a person types it.
    private String typed() {
        return demo.site().toString().replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    private String say(LocalizedText text) {
        return text.in(language);
    }
}
