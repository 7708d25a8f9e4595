package ua.mistok.app.console;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Week;
import ua.mistok.app.remark.Remark;
import ua.mistok.app.remark.Texts;
import ua.mistok.app.tables.QuestionTable;
import ua.mistok.app.tables.Tell;
import ua.mistok.config.survey.Survey;

/// What people said in their own words to a survey, question by question, as far as somebody of the
/// staff has released it.
final class ReleasedWords extends Div {

    private final transient Texts texts;

    ReleasedWords(Texts texts) {
        this.texts = texts;
        addClassName("cols");
    }

    /// @param everyVersion whether other versions of the survey are told with this one
    /// @param weeks those in which it was said
    void show(Survey survey, boolean everyVersion, List<Period.Leaf> weeks) {
        removeAll();
        for (var question : survey.questions()) {
            var said =
                    texts.released(survey.id().slug(), question.id()).reversed().stream()
                            .filter(remark -> everyVersion || remark.version() == survey.version())
                            .filter(remark -> weeks.contains(week(remark)))
                            .toList();
            if (!said.isEmpty()) {
                var quotes = new Quotes(remark -> Tell.period(this, week(remark)), _ -> new Div());
                add(quotes);
                quotes.show(
                        QuestionTable.asked(this, question),
                        getTranslation("console.words.released", Tell.number(this, said.size())),
                        said);
            }
        }
    }

    static Period.Leaf week(Remark remark) {
        return remark.week() == 0 ? new Period.Unknown() : Week.of(remark.week());
    }
}
