package ua.mistok.app.visitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ua.mistok.app.fact.Danger;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Sheet;

/// What a long press in the corner of a station opens: the alarm, the bell, and the way back. It
/// needs no PIN, so it offers nothing that shows or changes anything of the library.
final class StaffCorner extends Div implements LocaleChangeObserver {

    /// How long a finger must stay on an alarm, in milliseconds.
    private static final String HOLD = "2000";

    private final Div words = new Div();
    private final Map<Danger, NativeButton> alarms = new EnumMap<>(Danger.class);
    private final NativeButton bell;
    private final NativeButton close;
    private final Optional<NativeButton> signIn;

    /// @param signIn goes to the console; empty on a station of another machine
    /// @param stands whether an alarm stands already, which only staff can end
    /// @param raise hears what was held for two seconds
    /// @param ring calls a librarian
    /// @param closed puts the sheet away
    StaffCorner(
            Optional<Runnable> signIn,
            boolean stands,
            Consumer<Danger> raise,
            Runnable ring,
            Runnable closed) {
        var row = new Div();
        row.addClassName("corner__alarms");
        for (var danger : Danger.values()) {
            var button = Dom.button("btn btn--big hold", "", () -> {});
            button.getElement()
                    .setAttribute("data-hold", HOLD)
                    .setAttribute("data-danger", danger.stableName())
                    .setAttribute("aria-describedby", "corner-hold")
                    .addEventListener("held", held -> raise.accept(danger));
            alarms.put(danger, button);
            row.add(button);
        }
        row.setVisible(!stands);
        bell = Dom.button("btn", "", ring);
        bell.setVisible(!stands);
        close = Dom.button("btn", "", closed);
        this.signIn = signIn.map(go -> Dom.button("btn btn--go", "", go));
        var buttons = new Div(close, bell);
        this.signIn.ifPresent(buttons::add);
        buttons.addClassName("sheet__btns");
        addClassNames("over", "over-all");
        getElement().setAttribute("data-stands", stands);
        add(new Sheet("corner", "corner-heading", words, row, buttons));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var stands = getElement().hasAttribute("data-stands");
        Dom.html(
                words,
                "<h1 id=\"corner-heading\">%s</h1><p class=\"lead\" id=\"corner-hold\">%s</p>"
                        .formatted(
                                Dom.escape(getTranslation("visitor.corner")),
                                Dom.escape(
                                        getTranslation(
                                                stands
                                                        ? "visitor.corner.stands"
                                                        : "visitor.corner.hold"))));
        alarms.forEach(
                (danger, button) ->
                        Dom.html(
                                button,
                                "<i class=\"hold__fill\" aria-hidden=\"true\"></i>"
                                        + Dom.icon("siren")
                                        + "<span>"
                                        + Dom.escape(
                                                getTranslation(
                                                        "alarm.title." + danger.stableName()))
                                        + "</span>"));
        signIn.ifPresent(go -> Dom.html(go, Dom.escape(getTranslation("visitor.corner.sign-in"))));
        Dom.html(bell, Dom.icon("bell") + Dom.escape(getTranslation("ui.bell")));
        Dom.html(close, Dom.icon("arrow-left") + Dom.escape(getTranslation("visitor.corner.back")));
    }
}
