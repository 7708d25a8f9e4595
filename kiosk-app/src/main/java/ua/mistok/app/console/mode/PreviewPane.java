package ua.mistok.app.console.mode;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.console.form.ScreenPane;
import ua.mistok.app.mode.Preview;
import ua.mistok.app.mode.Preview.Screen;
import ua.mistok.config.mode.Look;
import ua.mistok.config.mode.Mode;

/// The real screen of a draft of a mode, small.
final class PreviewPane extends Div implements LocaleChangeObserver {

    private final transient Preview preview;
    private final RadioButtonGroup<Screen> screens = new RadioButtonGroup<>();
    private final ScreenPane pane = new ScreenPane();
    private transient @Nullable Mode draft;

    PreviewPane(Preview preview) {
        this.preview = preview;
        addClassName("preview");
        screens.setItems(Screen.values());
        screens.addThemeName("horizontal");
        screens.setValue(Screen.HOME);
        screens.addValueChangeListener(event -> redraw());
        add(screens, pane);
    }

    void show(Mode mode) {
        draft = mode;
        redraw();
    }

    private void redraw() {
        if (draft != null) {
            pane.show(preview.draw(draft, screens.getValue()), marks(draft.look()));
        }
    }

    /// As the page of a station is marked: theme, text, reach, motion.
    private static String marks(Look look) {
        var theme = look.theme() == Look.Theme.CONTRAST ? "contrast" : "";
        var text =
                switch (look.text()) {
                    case USUAL -> "";
                    case LARGE -> "large";
                    case LARGEST -> "xlarge";
                };
        return String.join(
                " ",
                "theme:" + theme,
                "text:" + text,
                "reach:" + (look.lowReach() ? "low" : ""),
                "motion:" + (look.calm() ? "calm" : ""));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        screens.setLabel(getTranslation("console.form.screen"));
        screens.setItemLabelGenerator(
                screen -> getTranslation("console.modes.preview." + ModeTell.key(screen)));
        redraw();
    }
}
