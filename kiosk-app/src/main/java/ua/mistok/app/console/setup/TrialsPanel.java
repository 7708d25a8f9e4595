package ua.mistok.app.console.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.mistok.app.setup.Asked;
import ua.mistok.app.setup.DiskFound;
import ua.mistok.app.setup.Refusal;
import ua.mistok.app.setup.SetUpRun;
import ua.mistok.app.setup.Trials;
import ua.mistok.app.ui.Dom;

/// Whether the screen answers in its corners, whether one hears it, whether the disk keeps what it
/// is given. What fails is said, and is no reason to stop here.
final class TrialsPanel extends StepPanel {

    private final transient SetUpRun run;
    private final Div rows = new Div();

    TrialsPanel(SetUpRun run) {
        super("trials");
        this.run = run;
        rows.addClassName("setup__trials");
        if (run.draft().trials.disk().isEmpty()) {
            run.tryDisk();
        }
        add(rows);
        draw();
    }

    private void draw() {
        rows.removeAll();
        var made = run.draft().trials;
        rows.add(touch(made), sound(made), disk(made));
    }

    private void made(Trials trials) {
        run.draft().trials = trials;
        say("");
        draw();
    }

    private Component touch(Trials made) {
        var begin = Dom.button("btn touch", Dom.escape(word("touch-begin")), this::corners);
        var row = row("touch", "hand", made.touch(), begin);
        row.getElement().setAttribute("data-asked", "touch");
        return row;
    }

    private void corners() {
        var corners = new CornersPanel();
        corners.whenDone(
                everywhere -> {
                    remove(corners);
                    made(run.draft().trials.touched(everywhere));
                });
        add(corners);
    }

    private Component sound(Trials made) {
        var play = Dom.button("btn sound", Dom.escape(word("sound-play")), this::play);
        var yes = answer("heard", true);
        var no = answer("unheard", false);
        var row = row("sound", "volume-2", made.sound(), play, yes, no);
        return new Question(Asked.SOUND, row);
    }

    private Component answer(String name, boolean heard) {
        var trials = run.draft().trials;
        var button =
                Dom.button(
                        "chip " + name,
                        Dom.escape(word("sound-" + name)),
                        () -> made(run.draft().trials.heard(heard)));
        button.getElement()
                .setAttribute(
                        "aria-pressed",
                        Boolean.toString(trials.sound().equals(Optional.of(heard))));
        return button;
    }

    private void play() {
        getElement()
                .executeJs("return window.mistokSound()")
                .then(
                        Boolean.class,
                        sounded -> say(sounded ? "" : getTranslation("console.hands.not-sounded")));
    }

    private Component disk(Trials made) {
        var again =
                Dom.button(
                        "btn disk",
                        Dom.escape(word("disk-again")),
                        () -> {
                            run.tryDisk();
                            draw();
                        });
        var good = made.disk().map(TrialsPanel::isGood);
        var row = row("disk", "hard-drive", good, again);
        row.add(new Span());
        return row;
    }

    private static boolean isGood(DiskFound found) {
        return found instanceof DiskFound.Good good && good.isRoomy();
    }

    private Div row(String name, String icon, Optional<Boolean> good, Component... controls) {
        var mark = new Span();
        mark.addClassName("setup__mark");
        Dom.html(mark, Dom.icon(good.map(is -> is ? "check" : "triangle-alert").orElse(icon)));
        var state = good.map(is -> is ? "-good" : "-bad").orElse("-open");
        var said = new Paragraph(words(name, state));
        said.getElement().setAttribute("role", "status");
        var text = new Div(new H2(word(name)), said);
        var buttons = new Div(controls);
        buttons.addClassName("setup__btns");
        var row = new Div(mark, text, buttons);
        row.addClassName("setup__trial");
        row.setClassName("is-good", good.equals(Optional.of(true)));
        row.setClassName("is-bad", good.equals(Optional.of(false)));
        return row;
    }

    private String words(String name, String state) {
        var free =
                run.draft().trials.disk().stream()
                        .flatMap(
                                found ->
                                        found instanceof DiskFound.Good good
                                                ? Stream.of(good)
                                                : Stream.empty())
                        .findFirst();
        if (name.equals("disk") && free.isPresent()) {
            return word(
                    free.get().isRoomy() ? "disk-good" : "disk-little",
                    SetUpTell.decimal(this, free.get().freeGigabytes()));
        }
        return word(name + state);
    }

    @Override
    List<Refusal> forward() {
        return run.trials();
    }
}
