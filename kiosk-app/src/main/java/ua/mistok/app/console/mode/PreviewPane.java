package ua.mistok.app.console.mode;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.mode.Preview;
import ua.mistok.app.mode.Preview.Screen;
import ua.mistok.config.mode.Look;
import ua.mistok.config.mode.Mode;

/// The real screen of a draft, small: the very components of a station, drawn in a page of its own
/// with the size and the style sheet of a station. Nothing in it can be touched.
@JsModule("./kiosk/preview.ts")
final class PreviewPane extends Div implements LocaleChangeObserver {

    /// Sizes that stations have.
    private enum Panel {
        LANDSCAPE(1920, 1080, 21.5),
        PORTRAIT(1080, 1920, 21.5),
        TABLET(1280, 800, 10.1);

        private final int width;
        private final int height;
        private final double inches;

        Panel(int width, int height, double inches) {
            this.width = width;
            this.height = height;
            this.inches = inches;
        }
    }

    private final transient Preview preview;
    private final RadioButtonGroup<Screen> screens = new RadioButtonGroup<>();
    private final RadioButtonGroup<Panel> panels = new RadioButtonGroup<>();
    private final Div source = new Div();
    private final Div shown = new Div();
    private transient @Nullable Mode draft;

    PreviewPane(Preview preview) {
        this.preview = preview;
        addClassName("preview");
        source.getElement().setAttribute("hidden", true);
        shown.addClassName("preview__screen");
        shown.getElement().setAttribute("role", "img");
        screens.setItems(Screen.values());
        screens.addThemeName("horizontal");
        panels.addThemeName("horizontal");
        screens.setValue(Screen.HOME);
        screens.addValueChangeListener(event -> redraw());
        panels.setItems(Panel.values());
        panels.setValue(Panel.LANDSCAPE);
        panels.addValueChangeListener(event -> fit());
        add(screens, shown, panels, source);
    }

    void show(Mode mode) {
        draft = mode;
        redraw();
    }

    private void redraw() {
        if (draft != null) {
            source.removeAll();
            source.add(preview.draw(draft, screens.getValue()));
            fit();
        }
    }

    private void fit() {
        if (draft != null && isAttached()) {
            var panel = panels.getValue();
            var look = draft.look();
            shown.getElement()
                    .executeJs(
                            "window.mistokPreview.show(this, $0, $1, $2, $3, $4)",
                            source,
                            panel.width,
                            panel.height,
                            panel.inches,
                            marks(look));
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
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        fit();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        screens.setLabel(getTranslation("console.modes.preview"));
        screens.setItemLabelGenerator(
                screen -> getTranslation("console.modes.preview." + ModeTell.key(screen)));
        panels.setLabel(getTranslation("console.modes.preview.panel"));
        panels.setItemLabelGenerator(
                panel -> getTranslation("console.modes.preview." + ModeTell.key(panel)));
        shown.getElement().setAttribute("aria-label", getTranslation("console.modes.preview"));
        redraw();
    }
}
