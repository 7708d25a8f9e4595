package ua.mistok.app.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The answer could not be kept yet: somebody tries again, or goes on without.
public final class RetrySheet extends Div implements LocaleChangeObserver {

    private static final Logger LOG = LoggerFactory.getLogger(RetrySheet.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String reference;
    private final Div words = new Div();
    private final NativeButton again;
    private final NativeButton without;

    /// Says so in the log, too: under the number that the sheet shows.
    ///
    /// @param refused why
    /// @param goOn without having it kept
    public static RetrySheet of(RuntimeException refused, Runnable retry, Runnable goOn) {
        var reference = HexFormat.of().toHexDigits(RANDOM.nextInt());
        LOG.error("{}: not kept, and can be tried again", reference, refused);
        return new RetrySheet(reference, retry, goOn);
    }

    private RetrySheet(String reference, Runnable retry, Runnable goOn) {
        this.reference = reference;
        again = Dom.button("btn btn--go btn--big", "", retry);
        without = Dom.button("btn btn--big", "", goOn);
        var buttons = new Div(again, without);
        buttons.addClassName("sheet__btns");
        addClassName("over");
        add(new Sheet("retry", "retry-heading", words, buttons));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Dom.html(
                words,
                "<h1 id=\"retry-heading\">%s</h1><p class=\"lead\">%s</p><p class=\"caption\">%s</p>"
                        .formatted(
                                Dom.escape(getTranslation("visitor.retry.title")),
                                Dom.escape(getTranslation("visitor.retry.lead")),
                                Dom.escape(getTranslation("visitor.retry.reference", reference))));
        again.setText(getTranslation("visitor.retry.again"));
        without.setText(getTranslation("visitor.retry.without"));
    }
}
