package ua.mistok.app.console.classroom;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import ua.mistok.app.classroom.LiveClass;
import ua.mistok.app.classroom.SeatShown;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.text.Language;

/// Which class, by which code, and what holds for all of it.
final class HeadPanel extends Section {

    private final transient LiveClass of;
    private final transient Ways ways;
    private final Div facts = new Div();
    private final Button pause;
    private String shown = "";

    HeadPanel(LiveClass of, Ways ways, Optional<String> wall, boolean network) {
        this.of = of;
        this.ways = ways;
        addClassName("panel");
        facts.addClassName("board__facts");
        pause = new Button("", click -> ways.leading(this::turn).run());
        pause.setId("pause");
        var end = new Button(getTranslation("console.class.end"), click -> askToEnd());
        end.setId("end");
        var buttons = new Div(pause, end);
        buttons.addClassName("btn-row");
        wall.ifPresent(
                address -> {
                    var link = new Anchor(address, getTranslation("console.class.wall"));
                    link.setTarget(AnchorTarget.BLANK);
                    link.setId("wall-link");
                    link.addClassName("link");
                    buttons.addComponentAsFirst(link);
                });
        var language = new Language(getLocale().getLanguage());
        add(new H2(of.agenda().title().in(language)), facts, buttons);
        if (wall.isEmpty()) {
            add(new Paragraph(getTranslation("console.class.no-door")));
        } else if (!network) {
            add(new Paragraph(getTranslation("console.class.no-network")));
        }
    }

    private void turn() {
        if (of.isPaused()) {
            of.trainer().resume();
        } else {
            of.trainer().pause();
        }
    }

    void draw() {
        pause.setText(
                getTranslation(of.isPaused() ? "console.class.resume" : "console.class.pause"));
        var seats = of.seats();
        var sat = seats.stream().filter(seat -> seat.state() != SeatShown.State.FREE).count();
        var html =
                "<span>%s <b>%s</b></span><span>%s</span>%s"
                        .formatted(
                                Dom.escape(getTranslation("console.class.code")),
                                of.code().digits(),
                                Dom.escape(getTranslation("console.class.sat", sat, seats.size())),
                                of.isTrial()
                                        ? "<span class=\"badge\">%s</span>"
                                                .formatted(
                                                        Dom.escape(
                                                                getTranslation(
                                                                        "console.class.trial")))
                                        : "");
        if (!html.equals(shown)) {
            shown = html;
            Dom.html(facts, html);
        }
    }

    private void askToEnd() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("console.class.end-it"));
        dialog.setText(getTranslation("console.class.end-means"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("console.people.cancel"));
        dialog.setConfirmText(getTranslation("console.class.end"));
        dialog.addConfirmListener(confirmed -> ways.end().run());
        dialog.open();
    }
}
