package ua.mistok.app.console.classroom;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.classroom.LiveClass;
import ua.mistok.app.classroom.SeatShown;
import ua.mistok.app.ui.Dom;

/// One seat: where it is, for how long, and whether a person is needed.
final class SeatTile extends Div {

    private static final int LEAST_MINUTES = 1;

    private final int number;
    private final Div words = new Div();
    private final Button come;
    private final Button restart;
    private @Nullable String shown;

    SeatTile(int number, LiveClass of, Ways ways) {
        this.number = number;
        addClassName("seat");
        setId("seat-" + number);
        words.addClassName("seat__words");
        come = new Button("", click -> ways.leading(() -> of.trainer().come(number)).run());
        come.addThemeVariants(ButtonVariant.PRIMARY);
        come.addClassName("seat__come");
        restart = new Button("", click -> ways.leading(() -> of.trainer().restart(number)).run());
        restart.addThemeVariants(ButtonVariant.TERTIARY);
        restart.addClassName("seat__restart");
        add(words, come, restart);
    }

    void draw(SeatShown seat, Instant now) {
        come.setText(getTranslation("console.class.coming"));
        come.setVisible(seat.isCalling());
        restart.setText(getTranslation("console.class.restart-one"));
        restart.setVisible(seat.step().isPresent());
        getElement().setAttribute("data-state", code(seat.state()));
        getElement().setAttribute("data-bell", seat.isCalling());
        var html =
                "<b class=\"seat__n\">%d</b><span class=\"seat__state\">%s</span><span>%s</span>"
                        .formatted(
                                number,
                                Dom.escape(
                                        getTranslation(
                                                "console.class.state." + code(seat.state()))),
                                Dom.escape(String.join(" · ", details(seat, now))));
        if (!html.equals(shown)) {
            shown = html;
            Dom.html(words, html);
        }
    }

    private List<String> details(SeatShown seat, Instant now) {
        var details = new ArrayList<String>();
        if (seat.isCalling()) {
            details.add(getTranslation("console.class.calls"));
        } else if (seat.coming()) {
            details.add(getTranslation("console.class.comes"));
        }
        seat.step()
                .ifPresent(
                        step ->
                                details.add(
                                        getTranslation("console.class.step", step, seat.count())));
        var minutes = Duration.between(seat.since(), now).toMinutes();
        if (isTimed(seat.state()) && minutes >= LEAST_MINUTES) {
            details.add(getTranslation("console.class.minutes", minutes));
        }
        if (seat.hints() > 0) {
            details.add(getTranslation("console.class.hints", seat.hints()));
        }
        return details;
    }

    private static boolean isTimed(SeatShown.State state) {
        return switch (state) {
            case STUCK, AT_WORK -> true;
            case AWAY, DONE, READY, FREE -> false;
        };
    }

    private static String code(SeatShown.State state) {
        return switch (state) {
            case STUCK -> "stuck";
            case AWAY -> "away";
            case AT_WORK -> "at-work";
            case DONE -> "done";
            case READY -> "ready";
            case FREE -> "free";
        };
    }
}
