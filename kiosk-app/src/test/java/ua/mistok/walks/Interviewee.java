package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.BiConsumer;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.Option;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Note;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.survey.Typing;
import ua.mistok.config.text.Language;

/// Answers a survey on the page by touch, and in a run of its own beside it: both must go the same
/// way.
final class Interviewee {

    private final Page page;
    private final Touching hands;
    private final SurveyRun run;
    private final Language language;

    Interviewee(StationPage station, SurveyRun run, Language language) {
        this.page = station.page();
        this.hands = new Touching(page);
        this.run = run;
        this.language = language;
    }

    /// From the question that is shown to the last one.
    ///
    /// @param look is told each question while it is shown, before and after it was answered
    void answerAll(BiConsumer<Question, String> look) {
        while (!run.ended()) {
            var question = run.question();
            assertThat(page.locator(".survey h1")).hasText(run.text().in(language));
            look.accept(question, "asked");
            if (question.kind() instanceof Note) {
                hands.press(forward());
                run.skip();
            } else {
                answer(question, look);
            }
            StationPage.settle(page);
        }
    }

    private void answer(Question question, BiConsumer<Question, String> look) {
        var answer = Sample.of(question);
        switch (answer) {
            case Answer.Point(var number) -> hands.press(find(Integer.toString(number)));
            case Answer.One(var code) -> one(question, code, look);
            case Answer.Some(var codes) -> {
                codes.forEach(code -> choose(code, "aria-checked"));
                say(question, look);
            }
            case Answer.Ranked(var codes) -> {
                codes.forEach(code -> choose(code, "aria-pressed"));
                look.accept(question, "answered");
                hands.press(forward());
            }
            case Answer.Amount _, Answer.On _ -> {
                write(Typing.write(answer).replace('-', '−'), question, look);
                hands.press(forward());
            }
            case Answer.Words(var text) -> {
                write(text, question, look);
                hands.press(forward());
            }
        }
        run.answer(answer);
    }

    private void one(Question question, String code, BiConsumer<Question, String> look) {
        hands.press(find(code));
        var takesWords =
                run.options().stream()
                        .filter(each -> each.code().equals(code))
                        .anyMatch(run::takesWords);
        if (takesWords) {
            say(question, look);
        }
    }

    /// Words of one's own where a field for them is open.
    private void say(Question question, BiConsumer<Question, String> look) {
        if (field().isVisible() || run.options().stream().anyMatch(this::isOpen)) {
            write(Sample.WORDS, question, look);
            run.say(Sample.WORDS);
        } else {
            look.accept(question, "answered");
        }
        hands.press(forward());
    }

    private boolean isOpen(Option option) {
        return run.takesWords(option)
                && Sample.of(run.question()).asCodes().contains(option.code());
    }

    private void write(String text, Question question, BiConsumer<Question, String> look) {
        field().tap();
        hands.type(text);
        look.accept(question, "keyboard");
        hands.key("{done}").tap();
        assertThat(page.locator(".typing")).hasCount(0);
        assertThat(field()).containsText(text);
        look.accept(question, "answered");
    }

    private void choose(String code, String state) {
        hands.press(find(code));
        assertThat(option(code)).hasAttribute(state, "true");
    }

    /// Turns the pages from the first on until the option is there.
    private Locator find(String code) {
        var option = option(code);
        if (!option.isVisible()) {
            turnTo(page.locator(".leaves .btn").first(), option);
            turnTo(page.locator(".leaves .btn").last(), option);
        }
        return option;
    }

    private void turnTo(Locator button, Locator option) {
        while (!option.isVisible() && button.isEnabled()) {
            hands.press(button);
            StationPage.settle(page);
        }
    }

    private Locator option(String code) {
        return page.locator(".survey [data-answer='" + code + "']");
    }

    private Locator field() {
        return page.locator(".survey .says");
    }

    private Locator forward() {
        return page.locator(".survey__nav .btn--go");
    }
}
