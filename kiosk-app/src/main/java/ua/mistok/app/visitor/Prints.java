package ua.mistok.app.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.paper.MemoPage;
import ua.mistok.app.paper.Pdf;
import ua.mistok.app.paper.Printer;
import ua.mistok.app.paper.Printing;
import ua.mistok.app.paper.TaskSheet;
import ua.mistok.app.ui.Overlay;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.Memo;
import ua.mistok.config.text.Language;

/// Prints for a visitor, in the visitor's language, and says over the screen what became of it.
///
/// @param screen has the application's words
record Prints(Printer printer, Component screen, Overlay overlay) {

    private static final Logger LOG = LoggerFactory.getLogger(Prints.class);

    void memo(Memo memo) {
        say(() -> new MemoPage(memo, language(), screen::getTranslation).pdf());
    }

    void task(Demo demo) {
        say(() -> new TaskSheet(demo, language(), screen::getTranslation).pdf());
    }

    private void say(Supplier<Pdf> page) {
        overlay.lay(new PrintSheet(print(page), overlay::lift));
    }

    /// The reason is logged without its message, which could quote the page.
    private Printing print(Supplier<Pdf> page) {
        try {
            return printer.print(page.get());
        } catch (RuntimeException unset) {
            LOG.error("a page could not be set: {}", unset.getClass().getName());
            return new Printing.NotPrinted();
        }
    }

    private static Language language() {
        return new Language(UI.getCurrentOrThrow().getLocale().getLanguage());
    }
}
