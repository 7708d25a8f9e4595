package ua.mistok.app.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.Language;

/// The question itself, with what stands above and below it.
final class Asked extends Div {

    /// Signs of a heading that still fits two lines in large letters.
    private static final int SHORT = 70;

    private final Progress progress = new Progress();
    private final Paragraph part = new Paragraph();
    private final H1 question = new H1();
    private final Paragraph lead = new Paragraph();

    Asked() {
        addClassName("survey__q");
        part.addClassName("survey__part");
        question.setId("question");
        lead.addClassName("lead");
        add(progress, part, question, lead);
    }

    void show(SurveyRun run, Language language) {
        progress.show(run);
        say(part, above(run, language));
        var text = run.text().in(language);
        question.setText(text);
        question.setClassName("is-long", text.length() > SHORT);
        say(
                lead,
                run.lead()
                        .map(words -> words.in(language))
                        .orElseGet(() -> Hint.of(run.question(), this)));
    }

    /// The heading of the section, and what the rows of a matrix have in common.
    private static String above(SurveyRun run, Language language) {
        return Stream.of(run.section(), run.stem())
                .flatMap(Optional::stream)
                .map(text -> text.in(language))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static void say(Paragraph line, String words) {
        line.setText(words);
        line.setVisible(!words.isEmpty());
    }
}
