package ua.mistok.app.hub.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicReference;
import ua.mistok.app.hub.frame.HubFrame;
import ua.mistok.app.hub.inbox.Courier;
import ua.mistok.app.hub.inbox.Courier.Outcome;
import ua.mistok.app.hub.people.HubDeed;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.wire.CourierFile;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.JoinRequest;
import ua.mistok.app.wire.NotUnderstood;

/// Files that somebody carried here on a stick: laid in, answered, and the answers carried back.
@HubOnly(HubPermission.TEND_FLEET)
@Route(value = "hub/courier", layout = HubFrame.class, registerAtStartup = false)
public final class CourierView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    /// What a file may have: an envelope, and what sealing adds.
    private static final int LARGEST = Envelope.LARGEST + 1024 * 1024;

    private static final int MOST = 200;

    private final transient Courier courier;
    private final transient HubDesk desk;
    private final transient Places places;
    private final Div outcomes = new Div();

    public CourierView(Courier courier, HubDesk desk, Places places) {
        this.courier = courier;
        this.desk = desk;
        this.places = places;
        addClassName("view");
        outcomes.setId("outcomes");
        outcomes.getElement().setAttribute("role", "status");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        outcomes.removeAll();
        var upload =
                new Upload(UploadHandler.inMemory((about, bytes) -> laid(about.fileName(), bytes)));
        upload.setId("files");
        upload.setMaxFiles(MOST);
        upload.setMaxFileSize(LARGEST);
        upload.setUploadButton(new Button(getTranslation("hub.courier.choose")));
        upload.setDropLabel(
                new com.vaadin.flow.component.html.Span(getTranslation("hub.courier.drop")));
        var panel = new Section(new H2(getTranslation("hub.courier.lay")));
        panel.addClassName("panel");
        panel.add(new Paragraph(getTranslation("hub.courier.means")), upload);
        add(panel, outcomes);
    }

    private void laid(String name, byte[] bytes) {
        switch (courier.receive(new CourierFile(name, bytes))) {
            case Outcome.Taken(var file, var receipt, var back, var desired) -> {
                var refused = receipt.refused().size();
                tell(
                        getTranslation(
                                "hub.courier.taken",
                                file.name(),
                                receipt.settled().size(),
                                refused));
                offer(back);
                offer(desired);
            }
            case Outcome.Counted(var file, var isNew) ->
                    tell(
                            getTranslation(
                                    isNew ? "hub.courier.counted" : "hub.courier.counted-known",
                                    file.name()));
            case Outcome.Asks(var file, var request) -> ask(file, request);
            case Outcome.Refused(var file, var code) ->
                    tell(
                            getTranslation(
                                    "hub.courier.refused",
                                    file.name(),
                                    FleetTell.refusal(this, code)));
            case Outcome.NotForUs(var file) ->
                    tell(getTranslation("hub.courier.not-for-us", file.name()));
        }
    }

    /// Somebody must say which library this is, and answer for it.
    private void ask(CourierFile file, JoinRequest request) {
        var library = new TextField(getTranslation("hub.invite.library"));
        library.setValue(request.library());
        var place =
                new PlacePicker(
                        places,
                        desk.places(HubPermission.TEND_FLEET),
                        getTranslation("hub.fleet.place"));
        var panel = new Section(new H2(getTranslation("hub.courier.asks")));
        panel.addClassName("panel");
        var admit =
                new Button(
                        getTranslation("hub.courier.admit"),
                        click -> {
                            place.setInvalid(place.isEmpty());
                            library.setInvalid(library.isEmpty());
                            if (!place.isEmpty() && !library.isEmpty()) {
                                panel.removeFromParent();
                                admit(file, library.getValue().strip(), place.getValue().id());
                            }
                        });
        admit.addThemeVariants(ButtonVariant.PRIMARY);
        admit.addClassName("admit");
        panel.add(
                new Paragraph(
                        getTranslation(
                                "hub.courier.asks.means", request.verifying().id().spoken())),
                library,
                place,
                admit);
        outcomes.add(panel);
    }

    private void admit(CourierFile file, String library, String place) {
        var back = new AtomicReference<CourierFile>();
        try {
            desk.act(
                    HubDeed.KIOSK_ADMITTED,
                    place,
                    library,
                    () -> back.set(admitted(file, library, place)));
            offer(back.get());
        } catch (NotAdmitted no) {
            tell(
                    getTranslation(
                            "hub.courier.refused",
                            file.name(),
                            FleetTell.refusal(this, no.why.code())));
        }
    }

    private CourierFile admitted(CourierFile file, String library, String place) {
        try {
            return courier.admit(file, library, place);
        } catch (NotUnderstood no) {
            throw new NotAdmitted(no);
        }
    }

    private static final class NotAdmitted extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final NotUnderstood why;

        NotAdmitted(NotUnderstood why) {
            super(why);
            this.why = why;
        }
    }

    private void offer(CourierFile back) {
        var link =
                new Anchor(
                        DownloadHandler.fromInputStream(
                                event ->
                                        new DownloadResponse(
                                                new ByteArrayInputStream(back.bytes()),
                                                back.name(),
                                                "application/octet-stream",
                                                back.bytes().length)),
                        getTranslation("hub.courier.back", back.name()));
        link.addClassName("btn");
        outcomes.add(link);
    }

    private void tell(String words) {
        outcomes.add(new Paragraph(words));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hub.courier");
    }
}
