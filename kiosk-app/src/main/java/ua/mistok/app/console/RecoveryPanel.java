package ua.mistok.app.console;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import ua.mistok.app.backup.Passphrase;

/// What belongs on paper, the one time it is shown, and what each is for: the recovery code, and
/// at set-up the key of the backups.
public final class RecoveryPanel extends Div implements LocaleChangeObserver {

    private final String code;
    private final String key;
    private final H2 title = new H2();
    private final Div shown = new Div();
    private final Paragraph lost = new Paragraph();
    private final Anchor on = new Anchor("/staff", "");

    /// The recovery code alone.
    public RecoveryPanel(String code) {
        this(code, "");
    }

    /// The recovery code and the key of the backups.
    public RecoveryPanel(String code, Passphrase key) {
        this(code, key.shown());
    }

    private RecoveryPanel(String code, String key) {
        this.code = code;
        this.key = key;
        addClassNames("panel", "recovery");
        shown.addClassName("recovery__codes");
        on.addClassNames("btn", "btn--go");
        on.setRouterIgnore(true);
        add(title, shown, lost, on);
    }

    /// Where it goes on once everything is written down, if not to the day's page.
    public RecoveryPanel leadingTo(String path) {
        on.setHref(path);
        return this;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        shown.removeAll();
        on.setText(getTranslation("console.recovery.written"));
        if (key.isEmpty()) {
            title.setText(getTranslation("console.recovery"));
            shown.add(code(code, "recovery"), why("console.recovery.why"));
            lost.setText(getTranslation("console.recovery.lost"));
        } else {
            title.setText(getTranslation("console.recovery.two"));
            shown.add(
                    new Section(
                            new H3(getTranslation("console.recovery.first")),
                            code(code, "recovery"),
                            why("console.recovery.code-for")),
                    new Section(
                            new H3(getTranslation("console.recovery.second")),
                            code(key, "backup-key"),
                            why("console.recovery.key-for")));
            lost.setText(getTranslation("console.recovery.two-kept"));
        }
    }

    private static Div code(String signs, String id) {
        var shown = new Div(signs);
        shown.addClassName("recovery__code");
        shown.setId(id);
        return shown;
    }

    private Paragraph why(String words) {
        return new Paragraph(getTranslation(words));
    }
}
