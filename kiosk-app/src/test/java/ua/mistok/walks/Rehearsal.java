package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Field;
import ua.mistok.config.demo.Option;
import ua.mistok.config.demo.Step;
import ua.mistok.config.demo.Way;
import ua.mistok.config.text.Language;

/// An exercise as its story goes, worked on the page by somebody's hands.
///
/// Nothing is done for the visitor: every choice is touched and every text typed. After each act it
/// waits for what the page must show of it.
final class Rehearsal {

    private final Page page;
    private final Hands hands;
    private final Demo demo;
    private final Language language;

    Rehearsal(StationPage station, Hands hands, Demo demo, Language language) {
        this.page = station.page();
        this.hands = hands;
        this.demo = demo;
        this.language = language;
    }

    /// Plays every step from the first, up to this one, which stays to be played.
    void playTo(String step) {
        play(each -> each.id().equals(step));
    }

    /// Plays every step; the last one leads out of the exercise.
    void playAll() {
        play(each -> false);
    }

    /// The story's own answers decide which steps come.
    private void play(Predicate<Step> enough) {
        var story = DemoRun.begin(demo, Way.WATCH, InstantSource.system());
        while (!story.ended()) {
            var step = story.step();
            isAt(step.id());
            if (enough.test(step)) {
                return;
            }
            play(step);
            while (!story.ended() && story.step() == step) {
                story.play();
            }
        }
    }

    void isAt(String step) {
        var head =
                demo.steps().stream()
                        .filter(each -> each.id().equals(step))
                        .findFirst()
                        .orElseThrow()
                        .head();
        assertThat(page.locator(".portal__title")).hasText(head.title().in(language));
    }

    void play(Step step) {
        switch (step) {
            case Step.Tell _, Step.Takeaways _ -> {}
            case Step.Choose choose -> choose(List.of(firstRight(choose.options())));
            case Step.PopUp popUp -> choose(List.of(firstRight(popUp.options())));
            case Step.Timeline line -> choose(List.of(firstRight(line.options())));
            case Step.ChooseMany many ->
                    choose(many.options().stream().filter(Option::right).toList());
            case Step.Form form -> form.fields().forEach(this::fill);
            case Step.Rows rows -> {
                hands.press(page.locator("[data-row=add]"));
                assertThat(page.locator("[data-row=keep]")).isVisible();
                rows.fields().forEach(this::fill);
                hands.press(page.locator("[data-row=keep]"));
                assertThat(page.locator(".person")).hasCount(rows.least());
            }
            case Step.FindError find -> {
                hands.press(line(find.planted().id()));
                var planted = field(find.planted().id());
                assertThat(planted).isVisible();
                hands.write(planted, find.planted().sample());
                assertThat(planted).isHidden();
            }
        }
        forward(step);
    }

    void forward(Step step) {
        hands.press(step.head().forward().isPresent() ? pageForward() : coachForward());
    }

    private void choose(List<Option> options) {
        for (var option : options) {
            hands.press(option(option.id()));
            assertThat(option(option.id())).hasAttribute("aria-checked", "true");
        }
    }

    private static Option firstRight(List<Option> options) {
        return options.stream().filter(Option::right).findFirst().orElseThrow();
    }

    /// Fills a field as the story does; one that is not asked for is left alone.
    void fill(Field field) {
        if (!field(field.id()).isVisible()) {
            return;
        }
        switch (field) {
            case Field.Typed typed -> write(typed, typed.sample());
            case Field.Pick pick -> pick(pick.id(), pick.sample());
            case Field.PickMany pick -> pick.samples().forEach(one -> pick(pick.id(), one));
            case Field.Confirm confirm -> {
                hands.press(field(confirm.id()));
                assertThat(field(confirm.id())).hasAttribute("aria-checked", "true");
            }
        }
    }

    void write(Field.Typed field, String text) {
        var typed =
                switch (field.kind().keys()) {
                    case PHONE -> field.prefilled().isPresent() ? text : text.replace(" ", "");
                    default -> text;
                };
        hands.write(field(field.id()), typed);
        assertThat(field(field.id()))
                .containsText(field.kind().masked() ? "●".repeat(typed.length()) : typed);
    }

    void pick(String field, String option) {
        var button = option(field, option);
        hands.press(button);
        assertThat(button).hasAttribute("aria-checked", "true");
    }

    Locator field(String id) {
        return page.locator(".sim [data-field=" + id + "]");
    }

    Locator option(String id) {
        return page.locator(".sim [data-option=" + id + "]");
    }

    Locator option(String field, String id) {
        return field(field).locator("[data-option=" + id + "]");
    }

    Locator line(String id) {
        return page.locator(".sim [data-line=" + id + "]");
    }

    /// What the coach says of what was done.
    Locator remark() {
        return page.locator(".coach .remark");
    }

    /// What is said under a field.
    Locator message(String field) {
        return page.locator(".sim .pf:has([data-field=" + field + "]) .pf__msg");
    }

    /// What is said under a line of the review.
    Locator lineMessage(String id) {
        return page.locator(".sim .check:has([data-line=" + id + "]) .pf__msg");
    }

    /// Lets «Зробіть за мене» play up to this step.
    void doTo(String step) {
        var title = Subsidy.step(step).head().title().in(language);
        while (!title.equals(title())) {
            doIt();
        }
        isAt(step);
    }

    /// Lets «Зробіть за мене» do what is left of this step, and leave it.
    void doOutOf(String step) {
        var title = Subsidy.step(step).head().title().in(language);
        while (title.equals(title())) {
            doIt();
        }
    }

    private void doIt() {
        hands.press(page.locator(".rung").nth(3));
        StationPage.settle(page);
    }

    /// Empty where there is no exercise.
    private String title() {
        return String.join("", page.locator(".portal__title").allInnerTexts());
    }

    Locator pageForward() {
        return page.locator("[data-forward=page]");
    }

    Locator coachForward() {
        return page.locator(".coach__nav .btn:last-child");
    }
}
