package ua.mistok.app.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.demo.Remark;
import ua.mistok.config.demo.Rung;

/// The panel beside the practice page: whom we help, what to touch now, why, and four steps of
/// help.
///
/// Its headline is the heading of the whole screen, so a change of step can be focused and heard.
final class Coach extends Aside {

    private static final Map<Rung, String> ICONS =
            Map.of(
                    Rung.HINT, "lightbulb",
                    Rung.WHERE, "map-pin",
                    Rung.SHOW, "play",
                    Rung.DO, "hand-helping");

    private final Div who = new Div();
    private final NativeButton papers;
    private final Span step = new Span();
    private final NativeButton why;
    private final H1 sentence = new H1();
    private final Div remark = new Div();
    private final Paragraph reason = new Paragraph();
    private final Div offer = new Div();
    private final Map<Rung, NativeButton> rungs = new EnumMap<>(Rung.class);
    private final NativeButton back;
    private final NativeButton forward;
    private final NativeButton startOver;
    private final NativeButton undo;
    private final Div ladder = new Div();

    /// @param helps whether help can be asked for
    /// @param playback the controls of a demo that plays itself, in place of a visitor's own
    Coach(CoachMoves moves, boolean helps, Optional<Playback> playback) {
        addClassName("coach");
        papers = Dom.button("btn", "", moves::showPapers);
        papers.getElement().setAttribute("aria-haspopup", "dialog");
        why = Dom.button("chip chip--why", "", () -> explain(!reason.isVisible()));
        back = Dom.button("btn", "", moves::back);
        startOver = Dom.button("chip", "", moves::startOver);
        undo = Dom.button("chip chip--undo", "", moves::undo);
        forward = Dom.button("btn", "", moves::forward);
        for (var rung : Rung.values()) {
            rungs.put(rung, Dom.button("rung", "", () -> moves.help(rung)));
        }
        who.addClassName("grow");
        reason.addClassName("why");
        offer.addClassName("coach__hint");
        sentence.getElement().setAttribute("tabindex", "-1");
        ladder.addClassName("ladder");
        ladder.add(part("ladder__head", offer, startOver));
        offer.setVisible(helps);
        if (helps) {
            ladder.add(row());
        }
        ladder.setVisible(playback.isEmpty());
        var nav = part("coach__nav", back, forward);
        nav.setVisible(playback.isEmpty());
        add(
                part("persona", new Portrait(), who, papers),
                part("coach__step", step, undo, why),
                said(),
                ladder);
        add(playback.<Component>map(play -> play).orElse(nav));
        explain(false);
    }

    /// The words that stay for the whole exercise.
    void relabel(String name, String story) {
        getElement().setAttribute("aria-label", getTranslation("demo.coach.label"));
        Dom.html(who, "<h2>%s</h2><p>%s</p>".formatted(Dom.escape(name), Dom.escape(story)));
        label(papers, "id-card", "demo.coach.papers");
        why.setText(getTranslation("demo.coach.why"));
        offer.setText(getTranslation("demo.coach.need-a-hint"));
        rungs.forEach(
                (rung, button) ->
                        label(
                                button,
                                ICONS.getOrDefault(rung, ""),
                                "demo.rung." + rung.name().toLowerCase(Locale.ROOT)));
        label(back, "arrow-left", "demo.coach.back");
        label(startOver, "rotate-ccw", "demo.coach.start-over");
        label(undo, "undo-2", "demo.coach.undo");
    }

    void count(int number, int count) {
        step.setText(getTranslation("demo.coach.step", number, count));
    }

    /// What to do now.
    void say(String words) {
        sentence.setText(words);
    }

    /// The answer to what was done; a wrong turn has a pencil and a remedy, never a red cross.
    void remark(Remark.Tone tone, String words) {
        remark.setClassName("remark" + (tone == Remark.Tone.RIGHT ? " remark--right" : ""));
        var heading =
                switch (tone) {
                    case RIGHT -> "<b>" + Dom.escape(getTranslation("demo.remark.right")) + "</b> ";
                    case AGAIN -> "<b>" + Dom.escape(getTranslation("demo.remark.again")) + "</b> ";
                    case NOTE -> "";
                };
        var icon =
                switch (tone) {
                    case RIGHT -> "check";
                    case AGAIN -> "pencil";
                    case NOTE -> "lightbulb";
                };
        Dom.html(remark, Dom.icon(icon) + "<p>" + heading + Dom.escape(words) + "</p>");
        remark.setVisible(true);
    }

    void stopRemark() {
        remark.setVisible(false);
    }

    /// Why this step is as it is; opened when asked for.
    void reason(Optional<String> words) {
        why.setVisible(words.isPresent());
        reason.setText(words.orElse(""));
    }

    void explain(boolean open) {
        reason.setVisible(open);
        why.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    void used(Set<Rung> used) {
        rungs.forEach((rung, button) -> button.setClassName("is-used", used.contains(rung)));
    }

    void undo(boolean possible) {
        undo.setVisible(possible);
    }

    /// @param leads whether the coach itself leads on, on a step whose page has no way of its own
    /// @param ready whether nothing is left to do: only then the way on is yellow
    void ways(boolean canGoBack, boolean leads, boolean ready) {
        back.setVisible(canGoBack);
        startOver.setVisible(canGoBack);
        forward.setVisible(leads);
        forward.setClassName("btn--go", ready);
        label(forward, "arrow-right", "demo.coach.forward");
    }

    private void label(NativeButton button, String icon, String key) {
        Dom.html(button, Dom.icon(icon) + Dom.escape(getTranslation(key)));
    }

    private Div said() {
        var said = part("coach__say", sentence, remark, reason);
        said.getElement().setAttribute("aria-live", "polite");
        said.getElement().setAttribute("tabindex", "0");
        stopRemark();
        return said;
    }

    private Div row() {
        var row = new Div();
        row.addClassName("ladder__row");
        rungs.values().forEach(row::add);
        return row;
    }

    private static Div part(String className, Component... inside) {
        var part = new Div(inside);
        part.addClassName(className);
        return part;
    }
}
