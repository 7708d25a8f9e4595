package ua.mistok.app.console.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.Saving;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.library.Sign;
import ua.mistok.app.paper.CampaignPage;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.tables.Download;
import ua.mistok.app.tables.Download.Type;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.PaperFormat;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.service.Certainty;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.Language;

/// The papers of a saved campaign, and its day for a calendar: in Ukrainian, and in English where
/// it speaks English.
///
/// @param picture of the campaign, as a `data:` address; empty where it has a drawing
record Papers(
        Campaign campaign, Optional<String> picture, Shelf shelf, Desk desk, InstantSource clock) {

    Component draw(Component at) {
        var panel = new Section(new H2(at.getTranslation("console.campaigns.papers")));
        panel.addClassNames("panel", "papers");
        panel.setId("papers");
        if (!desk.may(Deed.PAPER_SAVED)) {
            return panel;
        }
        panel.add(new Paragraph(at.getTranslation("console.campaigns.papers.lead", codes())));
        Language.SHIPPED.stream().filter(this::speaks).forEach(of -> panel.add(row(at, of)));
        return panel;
    }

    private boolean speaks(Language language) {
        return language.equals(Language.UKRAINIAN) || campaign.title().has(language);
    }

    /// «калина 3, калина 4, калина 5».
    private String codes() {
        return String.join(", ", Stream.of(PaperFormat.values()).map(campaign::code).toList());
    }

    private Div row(Component at, Language language) {
        var row = new Div();
        row.addClassName("btn-row");
        row.getElement().setAttribute("lang", language.tag());
        for (var paper : PaperFormat.values()) {
            row.add(link(at, language, paper));
        }
        page(at, language, PaperFormat.POSTER)
                .calendar()
                .ifPresent(
                        entry -> {
                            var link =
                                    download()
                                            .link(
                                                    say(at, language, "ics"),
                                                    name(language, "day"),
                                                    Type.ICS,
                                                    to ->
                                                            to.write(
                                                                    entry.file(clock.instant())
                                                                            .getBytes(
                                                                                    StandardCharsets
                                                                                            .UTF_8)));
                            link.setId("calendar-" + language.tag());
                            row.add(link);
                        });
        return row;
    }

    private Anchor link(Component at, Language language, PaperFormat paper) {
        var kind = FormTell.key(paper);
        var page = page(at, language, paper);
        var link =
                download()
                        .link(
                                say(at, language, kind),
                                name(language, kind),
                                Type.PDF,
                                to -> to.write(page.pdf().bytes()));
        link.setId(kind + "-" + language.tag());
        return link;
    }

    private static String say(Component at, Language language, String kind) {
        return at.getTranslation(language.locale(), "console.campaigns.paper." + kind);
    }

    private Download download() {
        return Saving.of(desk, Deed.PAPER_SAVED);
    }

    private String name(Language language, String kind) {
        return campaign.id().slug() + "-" + kind + "-" + language.tag();
    }

    private CampaignPage page(Component at, Language language, PaperFormat paper) {
        return new CampaignPage(
                campaign,
                paper,
                language,
                picture,
                library(language),
                site().map(URI::toString),
                (key, values) -> at.getTranslation(language.locale(), key, values));
    }

    /// Who invites; where the campaign does not say, this library and where to find it.
    private String library(Language language) {
        return campaign.library()
                .map(name -> name.in(language))
                .or(() -> shelf.sign().map(Sign::line))
                .orElse("");
    }

    /// The official page of what it leads to; an unconfirmed one is on no paper.
    private Optional<URI> site() {
        return switch (campaign.target()) {
            case Target.ToDemo(var id) -> demo(id).map(Demo::site);
            case Target.ToCard(var id) ->
                    shelf.findService(new ServiceId(id))
                            .flatMap(service -> service.site())
                            .filter(site -> site.certainty() != Certainty.UNCONFIRMED)
                            .map(site -> site.address());
            case Target.ToSurvey _, Target.ToClass _ -> Optional.empty();
        };
    }

    /// A fake twin is learnt from to find the real page.
    private Optional<Demo> demo(String id) {
        var twin = shelf.twins().stream().filter(one -> one.id().slug().equals(id)).findFirst();
        return shelf.findDemo(twin.map(one -> one.demo()).orElse(new DemoId(id)));
    }
}
