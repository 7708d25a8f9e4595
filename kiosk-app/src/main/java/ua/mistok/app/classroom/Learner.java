package ua.mistok.app.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.demo.DemoScreen;
import ua.mistok.app.survey.SurveyScreen;
import ua.mistok.app.ui.RetrySheet;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.Picture;
import ua.mistok.config.demo.Way;
import ua.mistok.config.survey.Setting;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.Language;

/// One learner at one page: the code, the card, and then whatever the class shows. Of its page's
/// thread, but for [Sitting], which hears of the class by push.
public final class Learner {

    private final Hall hall;
    private final Stage stage;
    private final Device device;
    private final BiFunction<Demo, Picture, Optional<String>> pictures;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private Language language;
    private Optional<LiveClass> in = Optional.empty();
    private Optional<Sitting> sitting = Optional.empty();
    private boolean begun;
    private Shown shown = new Shown(new Scene.Over(), 0, false);
    private boolean paused;
    private @Nullable Drawn drawn;

    /// Where a learner sits.
    ///
    /// @param from the address that guesses are counted for
    /// @param station slug of a station, or [Hall#OWN_DEVICE]
    public record Device(String from, String station) {}

    /// What the page shows, so that it is drawn anew only for something else.
    private record Shown(Scene scene, int round, boolean done) {}

    /// What stands on the page, or waits behind a pause.
    private record Drawn(
            Shown shown,
            Component screen,
            Optional<Component> progress,
            Optional<Playing> playing) {}

    /// @param pictures finds what a page can show of a picture
    public Learner(
            Hall hall,
            Stage stage,
            Device device,
            Language language,
            BiFunction<Demo, Picture, Optional<String>> pictures,
            InstantSource clock) {
        this.hall = hall;
        this.stage = stage;
        this.device = device;
        this.language = language;
        this.pictures = pictures;
        this.clock = clock;
    }

    /// Asks for the code.
    public void begin() {
        stage.show(new JoinScreen(this), Optional.empty());
    }

    // ── the door ────────────────────────────────────────────────────────

    Hall.Answer<LiveClass> enter(String code) {
        var answer = hall.enter(code, device.from());
        if (answer instanceof Hall.Answer.Yes<LiveClass>(var found)) {
            in = Optional.of(found);
        }
        return answer;
    }

    Hall.Answer<Sitting> sit(String secret) {
        var changed = UI.getCurrentOrThrow().accessLater(this::look, () -> {});
        var answer =
                in.map(
                                of ->
                                        hall.sit(
                                                of,
                                                secret,
                                                device.from(),
                                                device.station(),
                                                language,
                                                changed::run))
                        .orElseGet(Hall.Answer.No::new);
        if (answer instanceof Hall.Answer.Yes<Sitting>(var mine)) {
            sitting = Optional.of(mine);
        }
        return answer;
    }

    /// «Почати разом з усіма».
    void start() {
        begun = true;
        look();
    }

    // ── the class ───────────────────────────────────────────────────────

    /// The class may show something else.
    private void look() {
        sitting.ifPresent(
                mine -> {
                    var view = mine.view();
                    if (!view.isMine()) {
                        leave();
                        end(NoticeScreen.ELSEWHERE);
                    } else if (view.scene() instanceof Scene.Over) {
                        sitting = Optional.empty();
                        end(NoticeScreen.OVER);
                    } else if (begun) {
                        stage.ring(view.call());
                        draw(mine, view);
                    }
                });
    }

    private void end(NoticeScreen.Kind why) {
        drawn = null;
        stage.overlay().lift();
        stage.show(new NoticeScreen(why, 0, Optional.empty()), Optional.empty());
        stage.over();
    }

    /// The class is over, and nobody sat down here.
    void endUnseated() {
        if (sitting.isEmpty()) {
            end(NoticeScreen.OVER);
        }
    }

    private void draw(Sitting mine, Sitting.View view) {
        var now = new Shown(view.scene(), view.round(), view.done());
        if (view.scene() instanceof Scene.Paused) {
            pause();
            return;
        }
        var before = drawn;
        if (before != null && (before.shown().equals(now) || isGoneOn(before.shown(), now))) {
            goOn(before);
            return;
        }
        shown = now;
        stage.overlay().lift();
        switch (view.scene()) {
            case Scene.Gathering() -> notice(NoticeScreen.GATHERING, Optional.empty());
            case Scene.Away(var item) -> notice(NoticeScreen.of(item), Optional.of(item));
            case Scene.Asking(var item) -> ask(mine, view, item, item.survey(), Setting.USUAL);
            case Scene.Assessing(var item) -> ask(mine, view, item, item.survey(), item.setting());
            case Scene.Following(var item, var _, var _) when item.way() == Way.WATCH ->
                    notice(NoticeScreen.WALL, Optional.of(item));
            case Scene.Following(var item, var step, var _) ->
                    play(mine, Playing.following(item.demo(), step, clock), view);
            case Scene.Alone(var item) -> play(mine, Playing.alone(item, view.from(), clock), view);
            case Scene.Paused(), Scene.Over() -> {}
        }
    }

    /// What stands on the screen waits behind the pause, with all that was typed.
    private void pause() {
        if (!paused) {
            paused = true;
            stage.overlay().lift();
            stage.show(
                    new NoticeScreen(NoticeScreen.PAUSED, number(), Optional.empty()),
                    Optional.empty());
        }
    }

    private void goOn(Drawn before) {
        if (paused) {
            paused = false;
            stage.show(before.screen(), before.progress());
        }
    }

    /// Nobody loses what stands on the screen because they have just done with it by themselves.
    private static boolean isGoneOn(Shown before, Shown now) {
        return before.scene().equals(now.scene())
                && before.round() == now.round()
                && now.done()
                && !before.done();
    }

    private void show(Component screen, Optional<Component> progress, Optional<Playing> playing) {
        paused = false;
        drawn = new Drawn(shown, screen, progress, playing);
        stage.show(screen, progress);
    }

    private void notice(NoticeScreen.Kind kind, Optional<Item> about) {
        show(new NoticeScreen(kind, number(), about), Optional.empty(), Optional.empty());
    }

    private int number() {
        return sitting.map(Sitting::number).orElse(0);
    }

    private void ask(Sitting mine, Sitting.View view, Item item, Survey survey, Setting setting) {
        if (view.done()) {
            notice(NoticeScreen.ANSWERED, Optional.empty());
            return;
        }
        var run = SurveyRun.begin(survey, setting, random, clock);
        var screen = new SurveyScreen(run, stage.letters(), () -> keep(mine, item, run));
        show(screen, Optional.empty(), Optional.empty());
    }

    private void keep(Sitting mine, Item item, SurveyRun run) {
        try {
            mine.keep(item.head().id(), run);
            stage.overlay().lift();
            notice(NoticeScreen.ANSWERED, Optional.empty());
        } catch (RuntimeException refused) {
            stage.overlay()
                    .lay(
                            RetrySheet.of(
                                    refused,
                                    () -> keep(mine, item, run),
                                    () -> goOnWithout(mine, item)));
        }
    }

    private void goOnWithout(Sitting mine, Item item) {
        mine.goOnWithout(item.head().id());
        stage.overlay().lift();
        notice(NoticeScreen.ANSWERED, Optional.empty());
    }

    private void play(Sitting mine, Playing play, Sitting.View view) {
        mine.begin();
        if (view.done()) {
            notice(NoticeScreen.DONE, Optional.empty());
            return;
        }
        var screen =
                new DemoScreen(
                        play.run(),
                        stage.overlay(),
                        picture -> pictures.apply(play.run().demo(), picture),
                        report -> done(mine, play, Progress.Mark.ENDED));
        screen.watch(() -> watched(mine, play));
        mine.report(play.progress(Progress.Mark.AT_WORK));
        show(screen, Optional.of(screen.progress()), Optional.of(play));
    }

    private void watched(Sitting mine, Playing play) {
        if (drawn != null && drawn.playing().filter(play::equals).isPresent()) {
            if (play.hasLeftStep()) {
                done(mine, play, Progress.Mark.WAITS);
            } else {
                mine.report(play.progress(Progress.Mark.AT_WORK));
            }
        }
    }

    private void done(Sitting mine, Playing play, Progress.Mark mark) {
        mine.report(play.progress(mark));
        notice(
                mark == Progress.Mark.ENDED ? NoticeScreen.DONE : NoticeScreen.WAITS,
                Optional.empty());
    }

    // ── what stands on every screen ─────────────────────────────────────

    /// Whether there is a seat from which a person can be asked for.
    public boolean sits() {
        return begun && sitting.isPresent();
    }

    /// «Потрібна допомога», or taking it back.
    public void ring() {
        if (begun) {
            sitting.ifPresent(Sitting::ring);
        }
    }

    public void speak(Language spoken) {
        language = spoken;
        sitting.ifPresent(mine -> mine.speak(spoken));
    }

    /// The page goes; the seat waits for its card.
    public void leave() {
        sitting.ifPresent(Sitting::leave);
        sitting = Optional.empty();
        drawn = null;
    }
}
