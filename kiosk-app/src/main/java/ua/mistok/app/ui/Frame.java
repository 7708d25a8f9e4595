package ua.mistok.app.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Sky above, river below: the bars that stay while screens change between them.
@NpmPackage(value = "@fontsource-variable/geologica", version = "5.3.0")
@NpmPackage(value = "lucide-static", version = "1.62.0")
@NpmPackage(value = "simple-keyboard", version = "3.8.192")
@JsModule("./kiosk/index.ts")
public final class Frame extends Div implements Overlay, LocaleChangeObserver {

    /// Whom the bell calls.
    public enum Bell {
        LIBRARIAN("ui.bell", "ui.bell.take-back", "ui.bell.rung", "ui.bell.comes"),
        TRAINER(
                "ui.bell.trainer",
                "ui.bell.trainer.take-back",
                "ui.bell.trainer.rung",
                "ui.bell.trainer.comes");

        private final String call;
        private final String takeBack;
        private final String rung;
        private final String comes;

        Bell(String call, String takeBack, String rung, String comes) {
            this.call = call;
            this.takeBack = takeBack;
            this.rung = rung;
            this.comes = comes;
        }
    }

    private final Div brand = new Div();
    private final NativeButton language;
    private final NativeButton comfort;
    private final NativeButton leave;
    private final NativeButton bell;
    private final NativeButton finish;
    private final Paragraph note = new Paragraph();
    private final Header top;
    private Runnable left = () -> {};
    private Optional<Leave> way = Optional.empty();
    private boolean ringing;
    private Bell calls = Bell.LIBRARIAN;
    private @Nullable Component progress;
    private @Nullable Component screen;
    private @Nullable Component sheet;

    /// @param tools what the buttons do
    /// @param reads whether screens can be read aloud in a language
    public Frame(Tools tools, Predicate<Locale> reads) {
        addClassName("kiosk");
        brand.addClassName("brand");
        language = Dom.button("tool", "", tools::language);
        comfort = Dom.button("tool", "", tools::comfort);
        comfort.getElement().setAttribute("aria-haspopup", "dialog");
        leave = Dom.button("btn btn--river", "", () -> left.run());
        bell = Dom.button("btn btn--river", "", tools::bell);
        finish = Dom.button("btn btn--finish", "", tools::finish);
        note.addClassName("bottombar__note");
        note.getElement().setAttribute("role", "status");
        var buttons = new Div(language, comfort, new ListenButton("tool", reads));
        buttons.addClassName("topbar__tools");
        top = new Header(brand, buttons);
        top.addClassName("topbar");
        var foot = new Footer(leave, bell, note, finish);
        foot.addClassNames("bottombar", "on-river");
        add(top, foot);
    }

    /// Puts a screen between the bars.
    ///
    /// @param progress the stretches of the way, for the top bar
    public void show(Component main, Optional<Component> progress, Optional<Leave> leave) {
        lift();
        if (screen != null) {
            remove(screen);
        }
        if (this.progress != null) {
            top.remove(this.progress);
        }
        screen = main;
        this.progress = progress.orElse(null);
        progress.ifPresent(spans -> top.addComponentAtIndex(1, spans));
        addComponentAtIndex(1, main);
        way = leave;
        left = leave.map(Leave::go).orElse(() -> {});
        this.leave.setVisible(leave.isPresent());
        nameLeave();
        Dom.focusHeading(main);
    }

    /// Tells the screen that a visitor wants larger letters, or buttons further down.
    public void fit(Comfort comfort) {
        if (screen instanceof Fitted fitted) {
            fitted.fit(comfort);
        }
    }

    /// Says whom the bell calls from now on.
    public void calls(Bell whom) {
        calls = whom;
        nameBell();
    }

    /// Shows that a librarian is called, or no longer.
    public void ring(boolean ringing) {
        this.ringing = ringing;
        bell.getElement().setAttribute("aria-pressed", Boolean.toString(ringing));
        bell.setClassName("is-pressed", ringing);
        nameBell();
    }

    /// Shows that a librarian is on the way, until something is called or told anew.
    public void comes() {
        ring(false);
        note.setText(getTranslation(calls.comes));
        note.setClassName("is-rung", true);
    }

    @Override
    public void lay(Component over) {
        lift();
        sheet = over;
        add(over);
        cover(true);
        over.getElement().executeJs("this.querySelector('button').focus({ preventScroll: true })");
    }

    @Override
    public void lift() {
        if (sheet != null) {
            remove(sheet);
            sheet = null;
            cover(false);
        }
    }

    /// Everything behind a sheet can be neither touched nor reached by keyboard.
    private void cover(boolean covered) {
        top.getElement().setAttribute("inert", covered);
        if (screen != null) {
            screen.getElement().setAttribute("inert", covered);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Dom.html(brand, Dom.art("mark", "mark") + span(getTranslation("ui.brand")));
        var other = getTranslation("ui.other-language");
        Dom.html(language, Dom.icon("globe") + span(other));
        language.getElement().setAttribute("lang", getTranslation("ui.other-language.tag"));
        Dom.html(comfort, Dom.icon("accessibility") + span(getTranslation("ui.comfort")));
        Dom.html(finish, Dom.icon("eraser") + span(getTranslation("ui.finish")));
        nameLeave();
        nameBell();
    }

    private void nameLeave() {
        way.ifPresent(
                to -> Dom.html(leave, Dom.icon(to.icon()) + span(getTranslation(to.words()))));
    }

    private void nameBell() {
        var words = getTranslation(ringing ? calls.takeBack : calls.call);
        Dom.html(bell, Dom.icon("bell") + span(words));
        note.setText(getTranslation(ringing ? calls.rung : "ui.wipes-itself"));
        note.setClassName("is-rung", ringing);
    }

    private static String span(String words) {
        return "<span>" + Dom.escape(words) + "</span>";
    }
}
