package ua.mistok.app.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.VaadinService;
import java.util.List;
import java.util.function.Function;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.staff.Secret;
import ua.mistok.app.staff.StaffDoor.Outcome;
import ua.mistok.app.ui.Dom;

/// A code from paper or screen, and a new PIN twice: lets an admin in and shows the recovery code
/// that holds from then on.
final class CodeForm extends Div implements LocaleChangeObserver {

    private final transient Doorway doorway;
    private final transient Door door;
    private final transient Function<String, RecoveryPanel> paper;
    private final Wording words;
    private final Paragraph lead = new Paragraph();
    private final Typed code = Typed.plain("code");
    private final Typed pin = Typed.secret("pin", true);
    private final Typed again = Typed.secret("again", true);
    private final Paragraph said = new Paragraph();
    private final NativeButton set = Dom.button("btn btn--go", "", this::set);

    /// What opens to a code.
    interface Door {

        /// @param from the address that tries
        Outcome open(String code, String pin, String from);
    }

    /// Keys of the words: the lead, and the name of the field for the code.
    record Wording(String lead, String code) {}

    /// @param more fields that stand behind the code
    /// @param paper what is shown of a recovery code, once
    CodeForm(
            Doorway doorway,
            Wording words,
            List<? extends Component> more,
            Door door,
            Function<String, RecoveryPanel> paper) {
        this.doorway = doorway;
        this.words = words;
        this.door = door;
        this.paper = paper;
        said.getElement().setAttribute("role", "alert");
        add(lead, code);
        more.forEach(this::add);
        add(pin, again, said, set);
        addClassNames("panel", "form", "sign-in");
    }

    private void set() {
        var typed = code.take();
        var chosen = pin.take();
        if (!chosen.equals(again.take())) {
            said.setText(getTranslation("console.pins-differ"));
            return;
        }
        var from = VaadinService.getCurrentRequest().getRemoteAddr();
        switch (door.open(typed, chosen, from)) {
            case Outcome.OpenWithCode(var staff, var recovery) -> {
                doorway.enter(staff);
                getElement().getParent().insertChild(0, paper.apply(recovery).getElement());
                getElement().removeFromParent();
            }
            case Outcome.Wait(var left) ->
                    said.setText(getTranslation("console.wait", left.toSeconds() + 1));
            case Outcome.Open _, Outcome.Wrong _ ->
                    said.setText(getTranslation("console.wrong-code"));
            case Outcome.Unfit(var fault) -> said.setText(UnfitSecret.words(this, fault));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        lead.setText(getTranslation(words.lead()));
        code.name(getTranslation(words.code()));
        pin.name(getTranslation("console.new-pin", Secret.SHORTEST_PIN, Secret.LONGEST_PIN));
        again.name(getTranslation("console.pin-again"));
        set.setText(getTranslation("console.set"));
    }
}
