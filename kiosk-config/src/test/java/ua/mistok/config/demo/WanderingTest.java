package ua.mistok.config.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.text.Language;

/// Visitors who touch whatever is there: whatever they did, the way to the end stays open.
class WanderingTest {

    private static final int TOUCHES = 120;
    private static final int SHORTEST_WAY = 90;
    private static final List<String> TEXTS =
            List.of("", "1", "абв", "9999900020", "+380000000001", "00000", "123456", "Ґ’ї-Є");

    static List<Long> visitors() {
        return new Random(7).longs(60).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void a_visitor_can_always_come_to_the_end(long seed) {
        var random = new Random(seed);
        var run = Scripts.subsidy();
        var finished = new HashSet<String>();
        for (var touch = 0; touch < TOUCHES && !run.ended(); touch++) {
            var outcome = touch(run, random);
            if (outcome == Outcome.STAYED) {
                assertThat(run.number()).isBetween(1, run.count());
            }
            keepsItsBeats(run, finished);
            speaksBothLanguages(run);
        }
        for (var touch = 0; !run.ended(); touch++) {
            assertThat(touch).as("touches to the end, seed %d", seed).isLessThan(SHORTEST_WAY);
            run.play();
        }
    }

    private static Outcome touch(DemoRun run, Random random) {
        var step = run.step();
        var touches = new ArrayList<Supplier<Outcome>>();
        touches.add(run::forward);
        touches.add(run::forward);
        touches.add(run::play);
        touches.add(run::back);
        touches.add(run::doIt);
        step.choices().forEach(option -> touches.add(() -> run.choose(option.id())));
        for (var field : run.fields()) {
            switch (field) {
                case Field.Typed typed ->
                        TEXTS.forEach(text -> touches.add(() -> run.enter(typed.id(), text)));
                case Field.Confirm confirm -> touches.add(() -> run.tick(confirm.id()));
                case Field.Pick pick -> pickAny(run, pick, touches);
                case Field.PickMany pick -> pickAny(run, pick, touches);
            }
        }
        if (step instanceof Step.Rows) {
            touches.add(run::addRow);
            touches.add(run::keepRow);
            touches.add(run::dropRow);
        }
        run.lines().forEach(line -> touches.add(() -> run.fix(line)));
        return touches.get(random.nextInt(touches.size())).get();
    }

    private static void pickAny(DemoRun run, Field field, List<Supplier<Outcome>> touches) {
        field.choices().forEach(option -> touches.add(() -> run.pick(field.id(), option.id())));
    }

    private static void keepsItsBeats(DemoRun run, Set<String> finished) {
        var now = run.beats().stream().filter(BeatMark::done).map(mark -> mark.beat().id());
        var done = new HashSet<>(now.toList());
        assertThat(done).containsAll(finished);
        finished.addAll(done);
    }

    private static void speaksBothLanguages(DemoRun run) {
        for (var remark : run.remarks()) {
            for (var language : Language.SHIPPED) {
                assertThat(remark.words().has(language)).as("%s", remark).isTrue();
            }
        }
    }
}
