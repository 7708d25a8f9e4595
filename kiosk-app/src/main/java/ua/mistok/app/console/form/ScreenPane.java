package ua.mistok.app.console.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/// A real screen, small: the very components of a station, drawn in a page of its own with the size
/// and the style sheet of a station. A picture, unless it is made to be tried: then a touch in it
/// is one on what was drawn.
@JsModule("./kiosk/preview.ts")
public final class ScreenPane extends Div implements LocaleChangeObserver {

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

    private final RadioButtonGroup<Panel> panels = new RadioButtonGroup<>();
    private final Div source = new Div();
    private final Div shown = new Div();
    private final boolean isTried;
    private String marks = "";

    /// A picture.
    public ScreenPane() {
        this(false);
    }

    /// @param isTried whether it can be touched
    public ScreenPane(boolean isTried) {
        this.isTried = isTried;
        addClassName("preview");
        source.getElement().setAttribute("hidden", true);
        shown.addClassName("preview__screen");
        shown.getElement().setAttribute("role", isTried ? "group" : "img");
        panels.addThemeName("horizontal");
        panels.setItems(Panel.values());
        panels.setValue(Panel.LANDSCAPE);
        panels.addValueChangeListener(event -> fit());
        add(shown, panels, source);
    }

    /// @param screen as a station draws it
    /// @param marks of the page, such as `text:large theme:contrast`
    public void show(Component screen, String marks) {
        this.marks = marks;
        source.removeAll();
        source.add(screen);
        fit();
    }

    private void fit() {
        if (isAttached()) {
            var panel = panels.getValue();
            shown.getElement()
                    .executeJs(
                            "window.mistokPreview.show(this, $0, $1, $2, $3, $4, $5)",
                            source,
                            panel.width,
                            panel.height,
                            panel.inches,
                            marks,
                            isTried);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        fit();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        panels.setLabel(getTranslation("console.form.screen.panel"));
        panels.setItemLabelGenerator(
                panel -> getTranslation("console.form.screen." + FormTell.key(panel)));
        shown.getElement().setAttribute("aria-label", getTranslation("console.form.screen"));
    }
}
