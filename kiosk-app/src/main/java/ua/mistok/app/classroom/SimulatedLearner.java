package ua.mistok.app.classroom;

import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.classroom.Progress.Mark;
import ua.mistok.app.classroom.Rehearsal.Temper;
import ua.mistok.config.demo.Rung;
import ua.mistok.config.demo.Way;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.QuestionKind;
import ua.mistok.config.survey.Setting;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyRun;

/// One of the learners of a rehearsal. Of one thread.
final class SimulatedLearner {

    private static final int FIRST_STUCK = 2;

    private final Sitting sitting;
    private final Temper temper;
    private final InstantSource clock;
    private final RandomGenerator random;
    private @Nullable Scene scene;
    private int round;
    private @Nullable Playing playing;
    private int ticks;
    private boolean rang;

    SimulatedLearner(Sitting sitting, Temper temper, InstantSource clock, RandomGenerator random) {
        this.sitting = sitting;
        this.temper = temper;
        this.clock = clock;
        this.random = random;
    }

    void tick() {
        var view = sitting.view();
        if (!view.isMine()) {
            return;
        }
        if (!view.scene().equals(scene) || view.round() != round) {
            begin(view);
        }
        ticks++;
        if (ticks % temper.ticks() == 0) {
            act(view);
        }
    }

    private void begin(Sitting.View view) {
        var resumed = scene instanceof Scene.Paused && playing != null;
        scene = view.scene();
        round = view.round();
        if (resumed && scene instanceof Scene.Alone) {
            return;
        }
        playing =
                switch (view.scene()) {
                    case Scene.Following(var item, var step, var _) when item.way() != Way.WATCH ->
                            Playing.following(item.demo(), step, clock);
                    case Scene.Alone(var item) -> Playing.alone(item, view.from(), clock);
                    case Scene.Paused() -> playing;
                    case Scene.Following _,
                            Scene.Gathering _,
                            Scene.Away _,
                            Scene.Asking _,
                            Scene.Assessing _,
                            Scene.Over _ ->
                            null;
                };
        if (playing != null && !(scene instanceof Scene.Paused)) {
            sitting.begin();
            sitting.report(playing.progress(Mark.AT_WORK));
        }
    }

    private void act(Sitting.View view) {
        switch (view.scene()) {
            case Scene.Following _, Scene.Alone _ -> play();
            case Scene.Asking(var item) when !view.done() ->
                    answer(item, item.survey(), Setting.USUAL);
            case Scene.Assessing(var item) when !view.done() ->
                    answer(item, item.survey(), item.setting());
            case Scene.Asking _,
                    Scene.Assessing _,
                    Scene.Gathering _,
                    Scene.Away _,
                    Scene.Paused _,
                    Scene.Over _ -> {}
        }
    }

    private void play() {
        var play = playing;
        if (play == null) {
            return;
        }
        if (temper.isStuck() && play.run().number() >= FIRST_STUCK) {
            stand(play);
            return;
        }
        play.run().play();
        if (play.run().ended()) {
            playing = null;
            sitting.report(play.progress(Mark.ENDED));
        } else if (play.hasLeftStep()) {
            playing = null;
            sitting.report(play.progress(Mark.WAITS));
        } else {
            sitting.report(play.progress(Mark.AT_WORK));
        }
    }

    /// Asks the coach once, and then a person or nobody.
    private void stand(Playing play) {
        if (!rang) {
            rang = true;
            play.run().help(Rung.HINT);
            sitting.report(play.progress(Mark.AT_WORK));
            if (temper == Temper.CALLS) {
                sitting.ring();
            }
        }
    }

    private void answer(Item item, Survey survey, Setting setting) {
        var run = SurveyRun.begin(survey, setting, random, clock);
        while (!run.ended()) {
            if (!run.answer(any(run.question().kind()))) {
                run.skip();
            }
        }
        sitting.keep(item.head().id(), run);
    }

    private Answer any(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.Scale scale ->
                    new Answer.Point(random.nextInt(scale.from(), scale.to() + 1));
            case QuestionKind.Multi multi -> new Answer.Some(List.of(multi.codes().getFirst()));
            default ->
                    new Answer.One(
                            kind.codes().isEmpty()
                                    ? QuestionKind.Consent.AGREED
                                    : kind.codes().get(random.nextInt(kind.codes().size())));
        };
    }
}
