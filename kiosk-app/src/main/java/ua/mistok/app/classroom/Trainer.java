package ua.mistok.app.classroom;

import java.util.Optional;
import java.util.function.Consumer;
import ua.mistok.app.fact.BellAnswered;
import ua.mistok.config.lesson.AttendanceGroup;

/// What a trainer does in a class; everybody is shown it at once. For several threads.
///
/// Nothing of it belongs to one console: whoever may lead a class goes on where another one was.
public final class Trainer {

    private final Baton baton;
    private final Chairs chairs;
    private final Exercises exercises;
    private final Attendance attendance;
    private final Turns turns;

    Trainer(Baton baton, Chairs chairs, Exercises exercises, Attendance attendance, Turns turns) {
        this.baton = baton;
        this.chairs = chairs;
        this.exercises = exercises;
        this.attendance = attendance;
        this.turns = turns;
    }

    /// To a part of the agenda; what was under way ends.
    ///
    /// @param part its place, from 0; no further than there are
    public void go(int part) {
        turns.change(
                () -> {
                    exercises.endAll(false);
                    rest();
                    baton.go(part);
                    chairs.all().forEach(chair -> chair.since = exercises.clock().instant());
                });
    }

    public void next() {
        go(turns.look(baton::at) + 1);
    }

    public void previous() {
        go(turns.look(baton::at) - 1);
    }

    /// Everything waits.
    public void pause() {
        turns.change(baton::pause);
    }

    public void resume() {
        turns.change(this::rest);
    }

    private void rest() {
        var waited = baton.resume();
        chairs.all().forEach(chair -> chair.rest(waited));
    }

    /// Does the next thing of the story on the wall.
    public void act() {
        lead(Leading::act);
    }

    /// @param by how many steps, back if negative
    public void move(int by) {
        lead(led -> led.move(by));
    }

    /// To a step of the story.
    public void jump(String step) {
        lead(led -> led.go(step));
    }

    private void lead(Consumer<Leading> how) {
        turns.change(() -> baton.lead(how));
    }

    public void showHint(boolean shown) {
        turns.change(() -> baton.showHint(shown));
    }

    public void showAnswer(boolean shown) {
        turns.change(() -> baton.showAnswer(shown));
    }

    /// Everybody begins the exercise anew.
    public void restart() {
        turns.change(
                () -> {
                    exercises.endAll(true);
                    baton.beginAnew();
                });
    }

    /// One seat begins the exercise anew.
    public void restart(int number) {
        seat(
                number,
                chair -> {
                    exercises.end(chair, true);
                    chair.round++;
                });
    }

    /// «Уже йду»: somebody goes to a seat that rang.
    public void come(int number) {
        seat(
                number,
                chair -> {
                    if (chair.isCalling()) {
                        chair.come();
                        exercises.notes().add(new BellAnswered(BellAnswered.How.CAME), chair);
                    }
                });
    }

    private void seat(int number, Consumer<Chair> what) {
        turns.change(() -> chairs.find(number).ifPresent(what));
    }

    /// Counts who came.
    ///
    /// @param group none for all people together
    /// @param by one more, or one less; never less than none
    public void count(Optional<AttendanceGroup> group, int by) {
        turns.change(() -> attendance.count(group, by));
    }
}
