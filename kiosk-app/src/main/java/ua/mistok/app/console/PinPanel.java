package ua.mistok.app.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.app.staff.Secret;
import ua.mistok.app.ui.Dom;

/// The PIN or password. It is typed in the browser (`pad.ts`), which sends it once.
final class PinPanel extends Section implements LocaleChangeObserver {

    private final boolean pad;
    private final boolean forgotten;
    private final Div field = new Div();
    private final Paragraph said = new Paragraph();
    private final Div enter = new Div();
    private Secret kind = Secret.PIN;

    /// @param pad whether there are keys for fingers
    /// @param forgotten whether there is a way for whoever forgot it
    PinPanel(boolean pad, boolean forgotten) {
        this.pad = pad;
        this.forgotten = forgotten;
        addClassName("pin__box");
        field.addClassName("pin__field");
        said.addClassName("pin__said");
        said.getElement().setAttribute("role", "alert");
        add(field, said, enter);
    }

    /// Asks for what this person has; digits that were typed already stay.
    void ask(Secret secret) {
        if (kind != secret) {
            kind = secret;
            draw();
        }
        said.setText(
                secret == Secret.PASSWORD && pad
                        ? getTranslation("console.password.keyboard")
                        : "");
        getElement().executeJs("this.querySelector('#pin').focus({ preventScroll: true })");
    }

    void say(String words) {
        said.setText(words);
    }

    private void draw() {
        Dom.html(field, pad && kind == Secret.PIN ? input() + keys() : input());
        Dom.html(
                enter,
                "<button type=\"button\" class=\"btn btn--go btn--wide\" data-pad=\"enter\">%s</button>"
                        .formatted(word("console.enter")));
    }

    private String input() {
        var asked =
                switch (kind) {
                    case PIN -> pad ? "console.pin.yours" : "console.pin.or-password";
                    case PASSWORD -> "console.password.yours";
                };
        var withKeys = pad && kind == Secret.PIN;
        return """
        <h2 id="pin-heading">%s</h2>
        <input id="pin" class="pin__in" type="password" aria-labelledby="pin-heading"
            autocomplete="off" inputmode="%s" maxlength="%d">"""
                .formatted(
                        word(asked),
                        withKeys ? "none" : "text",
                        withKeys ? Secret.LONGEST_PIN : Secret.LONGEST_PASSWORD);
    }

    private String keys() {
        var digits =
                Stream.of("1", "2", "3", "4", "5", "6", "7", "8", "9")
                        .map(PinPanel::key)
                        .collect(Collectors.joining());
        var help =
                forgotten
                        ? "<a class=\"num num--w\" href=\"/staff/recover\" router-ignore>%s</a>"
                                .formatted(word("console.recover.short"))
                        : "<span></span>";
        var erase =
                "<button type=\"button\" class=\"num\" data-pad=\"erase\" aria-label=\"%s\">%s</button>"
                        .formatted(word("console.pin.erase"), Dom.icon("delete"));
        return "<div class=\"pad\">" + digits + help + key("0") + erase + "</div>";
    }

    private static String key(String digit) {
        return "<button type=\"button\" class=\"num\" data-pad=\"%1$s\">%1$s</button>"
                .formatted(digit);
    }

    private String word(String key) {
        return Dom.escape(getTranslation(key));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        said.setText("");
        draw();
    }
}
