package ua.mistok.app.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.catalogue.Finder;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.content.Shipped;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.campaign.Event;
import ua.mistok.config.campaign.Look;
import ua.mistok.config.campaign.Showing;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// How a class that is to come stands before a visitor.
class ClassInvitationTest extends BrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 9);
    private static final Instant BEFORE = DAY.atTime(9, 0).atZone(Showing.KYIV).toInstant();
    private static final Instant AFTER = DAY.atTime(16, 0).atZone(Showing.KYIV).toInstant();

    private final List<Stop> stops = new ArrayList<>();
    private final Shelf shelf =
            Shipped.SHELF.with(
                    Map.of(
                            invitation("class-2", DAY.plusDays(7), "Друге"),
                            Optional.empty(),
                            invitation("class-1", DAY, "Перше"),
                            Optional.empty()));
    private final Browse browse = new Browse(shelf, new Finder(), stops::add);

    @BeforeEach
    void speak() {
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @Test
    void home_leads_to_classes_while_one_is_to_come_and_says_nothing_otherwise() {
        home(shelf, BEFORE);
        test(button().orElseThrow()).click();
        assertThat(stops.getLast()).isInstanceOf(Stop.NextClass.class);
        assertThat(button().orElseThrow().getElement().getProperty("innerHTML"))
                .contains("Навчання в бібліотеці");

        home(Shipped.SHELF, BEFORE);
        assertThat(button()).isEmpty();
    }

    @Test
    void a_class_that_has_ended_today_has_no_button_any_more() {
        var alone = Shipped.SHELF.with(Map.of(invitation("class-1", DAY, "Перше"), none()));
        home(alone, BEFORE);
        assertThat(button()).isPresent();

        home(alone, AFTER);
        assertThat(button()).isEmpty();
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    @Test
    void the_nearest_class_comes_first_and_one_that_is_over_is_gone() {
        assertThat(show(BEFORE))
                .contains(
                        "Найближче: середа, 9 грудня, о 14:00.",
                        "Перше",
                        "середа, 9 грудня, о 14:00. Читальна зала.",
                        "Друге",
                        "Як записатися");
        assertThat(show(AFTER))
                .contains("Найближче: середа, 16 грудня, о 14:00.", "Друге")
                .doesNotContain("Перше");
    }

    @Test
    void where_nothing_is_planned_the_week_is_asked() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new NextClassScreen(List.of(), Optional.of(BEFORE), Optional.empty()));

        assertThat(words()).contains("Найближче: середа, 9 грудня, о 9:00.", "Що там буде");
    }

    private String show(Instant now) {
        UI.getCurrent().removeAll();
        UI.getCurrent()
                .add(new NextClassScreen(browse.classes(now), Optional.empty(), Optional.empty()));
        return words();
    }

    /// As it is drawn, without the marks of markup.
    private static String words() {
        return UI.getCurrent()
                .getChildren()
                .flatMap(ClassInvitationTest::all)
                .map(each -> each.getElement().getProperty("innerHTML", ""))
                .collect(Collectors.joining(" "))
                .replaceAll("<[^>]*>", " ");
    }

    private void home(Shelf of, Instant now) {
        UI.getCurrent().removeAll();
        var way = new Browse(of, new Finder(), stops::add);
        var classes =
                way.hasClasses(now)
                        ? Optional.<Runnable>of(way::nextClass)
                        : Optional.<Runnable>empty();
        UI.getCurrent().add(new HomeScreen(of, way, Optional.empty(), classes));
    }

    private Optional<NativeButton> button() {
        return UI.getCurrent()
                .getChildren()
                .flatMap(ClassInvitationTest::all)
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(each -> each.hasClassName("home__classes"))
                .findFirst();
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(ClassInvitationTest::all));
    }

    private static Campaign invitation(String id, LocalDate on, String title) {
        return new Campaign(
                new CampaignId(id),
                1,
                false,
                LocalizedText.same(title),
                LocalizedText.same("Мета"),
                new Look.Drawn(Look.Drawing.BOOK),
                Showing.ALWAYS,
                2,
                new Target.ToClass(),
                Optional.of(
                        new Event(
                                on,
                                LocalTime.of(14, 0),
                                LocalTime.of(15, 30),
                                LocalizedText.same("Читальна зала"))),
                Optional.empty(),
                Optional.empty(),
                id.equals("class-1") ? "калина" : "вишня");
    }
}
