package ua.mistok.config.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.check.Content;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Every shipped demo through every branch, in all four ways, to its end, in both languages.
class EveryWayTest {

    private static final int MOST_ACTS = 400;
    private static final List<Demo> DEMOS = Content.read(ContentSource.shipped()).demos().toList();

    /// A walker who takes this option wherever it can be taken, and every wrong turn if it likes.
    private record Walker(Demo demo, Way way, Optional<Taken> taken, boolean clumsy) {

        @Override
        public String toString() {
            return demo.id() + " " + way + taken.map(t -> " " + t).orElse("") + (clumsy ? "!" : "");
        }
    }

    /// @param asked id of the step or field
    private record Taken(String asked, String option) {

        @Override
        public String toString() {
            return asked + "=" + option;
        }
    }

    static Stream<Walker> walkers() {
        return DEMOS.stream()
                .flatMap(demo -> Stream.of(Way.values()).flatMap(way -> walkers(demo, way)));
    }

    private static Stream<Walker> walkers(Demo demo, Way way) {
        var straight = new Walker(demo, way, Optional.empty(), false);
        var clumsy = new Walker(demo, way, Optional.empty(), true);
        var branches =
                branches(demo).stream()
                        .map(taken -> new Walker(demo, way, Optional.of(taken), false));
        return Stream.concat(Stream.of(straight, clumsy), branches);
    }

    /// Every option that leads on, of steps and of fields.
    private static List<Taken> branches(Demo demo) {
        var branches = new ArrayList<Taken>();
        for (var step : demo.steps()) {
            if (!(step instanceof Step.ChooseMany)) {
                right(step.choices())
                        .map(option -> new Taken(step.id(), option.id()))
                        .forEach(branches::add);
            }
            for (var field : step.fields()) {
                if (field instanceof Field.Pick) {
                    right(field.choices())
                            .map(option -> new Taken(field.id(), option.id()))
                            .forEach(branches::add);
                }
            }
        }
        return branches;
    }

    private static Stream<Option> right(List<Option> options) {
        return options.stream().filter(Option::right);
    }

    @ParameterizedTest
    @MethodSource("walkers")
    void a_walker_comes_to_the_end(Walker walker) {
        var seen = new HashSet<String>();
        var run = walk(walker, seen);
        assertThat(run.ended()).isTrue();
        assertThat(run.beats())
                .filteredOn(mark -> seenBeat(walker, seen, mark))
                .allMatch(BeatMark::done);
        if (!walker.clumsy() && walker.taken().isEmpty()) {
            assertThat(run.result().repeat()).isEmpty();
        }
    }

    private static boolean seenBeat(Walker walker, Set<String> seen, BeatMark mark) {
        return walker.demo().steps().stream()
                .filter(step -> seen.contains(step.id()))
                .anyMatch(step -> step.head().beat().equals(Optional.of(mark.beat().id())));
    }

    static Stream<Demo> demos() {
        return DEMOS.stream();
    }

    @ParameterizedTest
    @MethodSource("demos")
    void the_walkers_together_see_every_step(Demo demo) {
        var seen = new HashSet<String>();
        walkers(demo, Way.ALONE).forEach(walker -> walk(walker, seen));
        assertThat(seen).containsAll(demo.steps().stream().map(Step::id).toList());
    }

    private static DemoRun walk(Walker walker, Set<String> seen) {
        var run = DemoRun.begin(walker.demo(), walker.way(), Scripts.CLOCK);
        for (var acts = 0; !run.ended(); acts++) {
            assertThat(acts).as("acts of %s", walker).isLessThan(MOST_ACTS);
            if (seen.add(run.step().id()) && walker.clumsy()) {
                stumble(run);
            }
            speaks(run);
            act(walker, run);
        }
        return run;
    }

    private static void act(Walker walker, DemoRun run) {
        if (walker.taken().isPresent()) {
            var taken = walker.taken().get();
            if (taken.asked().equals(run.step().id())
                    && !run.chosen(taken.asked()).contains(taken.option())) {
                run.choose(taken.option());
                return;
            }
            if (run.fields().stream().anyMatch(field -> field.id().equals(taken.asked()))
                    && !run.chosen(taken.asked()).contains(taken.option())) {
                run.pick(taken.asked(), taken.option());
                return;
            }
        }
        run.play();
    }

    /// Every wrong option once, something unfit in every field, and on too early.
    private static void stumble(DemoRun run) {
        var here = run.step();
        here.choices().stream()
                .filter(option -> !option.right())
                .forEach(option -> run.choose(option.id()));
        for (var field : run.fields()) {
            if (field instanceof Field.Typed typed && typed.prefilled().isEmpty()) {
                run.enter(typed.id(), "?");
                run.enter(typed.id(), "");
            }
            field.choices().stream()
                    .filter(option -> !option.right())
                    .forEach(option -> run.pick(field.id(), option.id()));
        }
        if (here.asks()) {
            run.forward();
        }
        assertThat(run.step()).as("a wrong turn returns").isSameAs(here);
    }

    private static void speaks(DemoRun run) {
        var head = run.step().head();
        var texts = new ArrayList<LocalizedText>();
        texts.add(head.title());
        head.body().ifPresent(texts::add);
        head.why().ifPresent(texts::add);
        head.hint().ifPresent(texts::add);
        run.remarks().forEach(remark -> texts.add(remark.words()));
        run.fields().forEach(field -> texts.add(field.label()));
        for (var text : texts) {
            for (var language : Language.SHIPPED) {
                assertThat(text.has(language)).as("%s in %s", text, language).isTrue();
            }
        }
    }
}
