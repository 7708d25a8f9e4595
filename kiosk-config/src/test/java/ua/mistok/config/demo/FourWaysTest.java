package ua.mistok.config.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.mistok.config.problem.Checked.Good;

/// What differs from way to way, and what every way has.
class FourWaysTest {

    private static DemoRun at(Way way, String step) {
        return Scripts.playedTo(DemoRun.begin(Scripts.SUBSIDY, way, Scripts.CLOCK), step);
    }

    @Test
    void a_demo_that_plays_itself_lights_what_it_touches_and_counts_no_help() {
        var run = at(Way.WATCH, "real_site");
        assertThat(run.isLit()).isTrue();
        while (!run.ended()) {
            run.play();
        }
        assertThat(run.report().withHelp()).isFalse();
        assertThat(run.offersHelp()).isFalse();
    }

    @Test
    void together_lights_all_but_what_is_to_be_found() {
        assertThat(at(Way.TOGETHER, "applicant").isLit()).isTrue();
        assertThat(at(Way.TOGETHER, "real_site").isLit()).isFalse();
    }

    @Test
    void alone_lights_only_when_asked_and_until_something_is_done() {
        var run = at(Way.ALONE, "applicant");
        assertThat(run.isLit()).isFalse();
        run.help(Rung.WHERE);
        assertThat(run.isLit()).isTrue();
        run.play();
        assertThat(run.isLit()).isFalse();
    }

    @Test
    void a_check_gives_no_help_and_says_what_to_repeat() {
        var run = at(Way.CHECK, "real_site");
        assertThat(run.help(Rung.HINT)).isEmpty();
        assertThat(run.doIt()).isEqualTo(Outcome.STAYED);
        run.choose("dash");
        while (!run.ended()) {
            run.play();
        }
        var result = run.result();
        assertThat(result.repeat()).extracting(Step::id).containsExactly("real_site");
        assertThat(result.clean()).isEqualTo(result.asked() - 1);
    }

    @ParameterizedTest
    @EnumSource
    void every_act_can_be_taken_back_to_the_very_beginning(Way way) {
        var run = DemoRun.begin(Scripts.SUBSIDY, way, Scripts.CLOCK);
        while (!run.ended()) {
            run.play();
        }
        for (var acts = 0; run.canUndo(); acts++) {
            assertThat(acts).isLessThan(200);
            run.undo();
        }
        assertThat(run.step().id()).isEqualTo("intro");
        assertThat(run.ended()).isFalse();
        assertThat(run.chosen("real_site")).isEmpty();
        assertThat(run.text("name")).isEmpty();
    }

    @Test
    void starting_over_can_be_taken_back() {
        var run = at(Way.TOGETHER, "services");
        run.startOver();
        assertThat(run.undo()).isEqualTo(Outcome.MOVED);
        assertThat(run.step().id()).isEqualTo("services");
        assertThat(run.chosen("real_site")).containsExactly("real");
    }

    @Test
    void what_changed_nothing_leaves_nothing_to_take_back() {
        var run = DemoRun.begin(Scripts.SUBSIDY, Way.ALONE, Scripts.CLOCK);
        run.forward();
        run.undo();
        assertThat(run.canUndo()).isFalse();
        run.back();
        assertThat(run.canUndo()).isFalse();
    }

    @Test
    void what_the_guard_threw_away_does_not_come_back() {
        var run = at(Way.TOGETHER, "applicant");
        run.enter("name", "Зразкова Марія Іванівна");
        assertThat(run.enter("account", "+380 67 123 45 67")).isInstanceOf(Outcome.Discarded.class);
        run.undo();
        assertThat(run.text("account")).isEmpty();
    }

    @Test
    void a_script_branches_on_how_the_run_goes() {
        var script =
                """
                id: x01
                version: 1
                service: x01
                minutes: 3
                level: easy
                site: https://example.gov.ua
                title: *t
                objective: *t
                portal: *t
                persona: {name: *t, story: *t, portrait: woman}
                steps:
                  - id: site
                    kind: choose
                    title: *t
                    options:
                      - {id: real, right: true, label: *t}
                      - {id: fake, label: *t}
                  - {id: again, kind: tell, title: *t, relevant: "${site_wrong_turns} > 1"}
                  - {id: badly, kind: tell, title: *t, relevant: "${score} < 100 and ${wrong_turns} > 0"}
                  - {id: end, kind: takeaways, title: *t, points: [*t]}
                did: [*t]
                mistakes: [*t, *t, *t]
                safety: [*t, *t, *t]
                """
                        .replace("*t", "{uk: Назва, en: Title}");
        if (!(DemoReader.read("x01.yaml", script) instanceof Good<Demo>(var demo, var _))) {
            throw new AssertionError(DemoReader.read("x01.yaml", script).problems());
        }
        assertThat(after(demo, 0)).isEqualTo("end");
        assertThat(after(demo, 1)).isEqualTo("badly");
        assertThat(after(demo, 2)).isEqualTo("again");
    }

    private static String after(Demo demo, int wrongTurns) {
        var run = DemoRun.begin(demo, Way.ALONE, Scripts.CLOCK);
        for (var turn = 0; turn < wrongTurns; turn++) {
            run.choose("fake");
        }
        run.choose("real");
        run.forward();
        return run.step().id();
    }
}
