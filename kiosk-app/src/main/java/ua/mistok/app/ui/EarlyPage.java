package ua.mistok.app.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Makes a station's page quiet: whatever happens to network or server, no box and no English
/// sentence of the framework is seen; the page's own watchdog says what there is to say.
public final class EarlyPage implements VaadinServiceInitListener {

    /// The request attribute with the address that is loaded when a session is over; its own page's
    /// root where there is none.
    public static final String HOME = "mistok.home";

    /// Two fingers enlarge nothing, also until the style sheets have come; a console says of itself
    /// that it is one.
    private static final String FIRM = "html:not([data-app]) { touch-action: pan-x pan-y }";

    private static final int RETRY_MILLISECONDS = 2_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(EarlyPage::first);
        event.getSource().setSystemMessagesProvider(EarlyPage::silence);
        event.getSource().addSessionInitListener(PageToCome::await);
        event.getSource().addUIInitListener(PageToCome::come);
        event.getSource()
                .addUIInitListener(
                        init -> {
                            var reconnect = init.getUI().getReconnectDialogConfiguration();
                            reconnect.setReconnectInterval(RETRY_MILLISECONDS);
                            reconnect.setReconnectAttempts(Integer.MAX_VALUE);
                            reconnect.setDialogText("");
                            reconnect.setDialogTextGaveUp("");
                        });
    }

    /// Before anything of the framework listens to the browser's network events.
    private static void first(IndexHtmlResponse response) {
        var document = response.getDocument();
        document.child(0).attr("lang", "uk");
        document.head()
                .appendChild(
                        new Element("link").attr("rel", "icon").attr("href", "/kiosk/icon.svg"));
        document.head().prependChild(new Element("script").attr("src", "/kiosk/early.js"));
        document.head().prependChild(new Element("style").text(FIRM));
    }

    private static CustomizedSystemMessages silence(SystemMessagesInfo asked) {
        var home =
                Optional.ofNullable(asked.getRequest())
                        .map(request -> request.getAttribute(HOME))
                        .map(Object::toString)
                        .orElse("/");
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorNotificationEnabled(false);
        messages.setCookiesDisabledNotificationEnabled(false);
        messages.setSyncErrorNotificationEnabled(false);
        messages.setSessionExpiredURL(home);
        messages.setInternalErrorURL("/");
        messages.setSyncErrorURL("/");
        return messages;
    }
}
