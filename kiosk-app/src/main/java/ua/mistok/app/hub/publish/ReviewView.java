package ua.mistok.app.hub.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.hub.frame.HubFrame;
import ua.mistok.app.hub.packs.Approval;
import ua.mistok.app.hub.packs.PackDesk;
import ua.mistok.app.hub.packs.PackVersion;
import ua.mistok.app.hub.packs.Packs;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.people.Members;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.ui.Placed;
import ua.mistok.config.pack.PackId;

/// One version of a pack: what it changes, the file for a stick, and the answer of whoever reads it
/// for the author.
@HubOnly(HubPermission.SEE_PACKS)
@Route(
        value = "hub/pack/:pack/:version([1-9]\\d{0,3})",
        layout = HubFrame.class,
        registerAtStartup = false)
public final class ReviewView extends Main
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final transient Packs packs;
    private final transient PackDesk desk;
    private final transient Members members;
    private final transient Places places;
    private final Div said = new Div();
    private transient @Nullable PackVersion shown;

    public ReviewView(Packs packs, PackDesk desk, Members members, Places places) {
        this.packs = packs;
        this.desk = desk;
        this.members = members;
        this.places = places;
        addClassName("view");
        said.setId("said");
        said.getElement().setAttribute("role", "status");
    }

    void show(PackVersion version) {
        shown = version;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        show(
                parameters
                        .get("pack")
                        .flatMap(
                                pack ->
                                        parameters
                                                .getInteger("version")
                                                .flatMap(n -> packs.find(new PackId(pack), n)))
                        .orElseThrow(NotFoundException::new));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        said.removeAll();
        var version = shown;
        if (version == null) {
            return;
        }
        add(said, about(version));
        if (desk.mayApprove(version)) {
            add(answer(version));
        }
        add(new Changes(packs.difference(version)));
    }

    private Section about(PackVersion version) {
        var panel = PackTell.panel(getTranslation("hub.review.about"));
        var ids =
                Stream.concat(
                                Stream.of(version.author()),
                                version.review().map(PackVersion.Review::reviewer).stream())
                        .collect(Collectors.toSet());
        var names = members.names(Set.copyOf(ids));
        var list = new DescriptionList();
        list.addClassName("of-kiosk");
        row(list, "hub.pack.state", PackTell.state(this, version));
        row(list, "hub.packs.place", PackTell.place(this, places, version.place()));
        row(list, "hub.pack.author", names.getOrDefault(version.author(), version.author()));
        row(list, "hub.pack.sent", PackTell.moment(version.sent()));
        version.review()
                .ifPresent(
                        review -> {
                            var reviewer = review.reviewer();
                            row(
                                    list,
                                    "hub.review.reviewer",
                                    names.getOrDefault(reviewer, reviewer));
                            row(list, "hub.review.at", PackTell.moment(review.at()));
                            if (!review.note().isEmpty()) {
                                row(list, "hub.review.note", review.note());
                            }
                        });
        var pack = version.pack().slug();
        var back = new RouterLink(getTranslation("hub.review.pack"), PackView.class, pack);
        back.addClassName("btn");
        var ways = new Div(save(version), back);
        ways.addClassName("toolbar");
        panel.add(list, ways);
        return panel;
    }

    private void row(DescriptionList list, String key, String value) {
        list.add(
                new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(value));
    }

    /// The file for a stick: what a kiosk installs itself.
    private Anchor save(PackVersion version) {
        var save =
                new Anchor(
                        DownloadHandler.fromInputStream(
                                event -> {
                                    var bytes = packs.archive(version).bytes();
                                    return new DownloadResponse(
                                            new ByteArrayInputStream(bytes),
                                            version.fileName(),
                                            "application/zip",
                                            bytes.length);
                                }),
                        getTranslation(
                                version.isApproved()
                                        ? "hub.review.save-stick"
                                        : "hub.review.save-draft"));
        save.setId("save");
        save.addClassName("btn");
        return save;
    }

    private Section answer(PackVersion version) {
        var panel = PackTell.panel(getTranslation("hub.review.answer"));
        panel.setId("answer");
        var note = new TextArea(getTranslation("hub.review.note"));
        note.setId("note");
        note.setMaxLength(PackDesk.LONGEST_NOTE);
        note.setHelperText(getTranslation("hub.review.note.help"));
        note.setWidthFull();
        var approve = new Button(getTranslation("hub.review.approve"), click -> approve(version));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setId("approve");
        approve.setDisableOnClick(true);
        var back =
                new Button(
                        getTranslation("hub.review.send-back"), click -> sendBack(version, note));
        back.setId("send-back");
        var ways = new Div(approve, back);
        ways.addClassName("toolbar");
        panel.add(new Paragraph(getTranslation("hub.review.answer.means")), note, ways);
        return panel;
    }

    private void approve(PackVersion version) {
        var came = desk.approve(version);
        again(version);
        switch (came) {
            case Approval.Done _ -> said.add(new Paragraph(getTranslation("hub.review.approved")));
            case Approval.Changed _ ->
                    said.add(new Paragraph(getTranslation("hub.review.changed")));
            case Approval.OwnWork _ -> said.add(new Paragraph(getTranslation("hub.review.own")));
            case Approval.Refused(var problems) ->
                    said.add(Placed.list(this, getTranslation("hub.packs.refused"), problems));
        }
    }

    private void sendBack(PackVersion version, TextArea note) {
        var words = note.getValue().strip();
        note.setInvalid(words.isEmpty());
        if (words.isEmpty()) {
            note.setErrorMessage(getTranslation("hub.review.note.missing"));
            return;
        }
        var key = desk.sendBack(version, words) ? "hub.review.sent-back" : "hub.review.changed";
        again(version);
        said.add(new Paragraph(getTranslation(key)));
    }

    private void again(PackVersion version) {
        shown = packs.find(version.pack(), version.version()).orElse(version);
        draw();
    }

    @Override
    public String getPageTitle() {
        var version = shown;
        return version == null
                ? getTranslation("hub.packs")
                : getTranslation(
                        "hub.review.page",
                        PackTell.name(this, version),
                        Integer.toString(version.version()));
    }
}
