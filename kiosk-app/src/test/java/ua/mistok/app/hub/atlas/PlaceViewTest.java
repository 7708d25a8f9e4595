package ua.mistok.app.hub.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static ua.mistok.app.content.Shipped.SHELF;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.Way;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.inbox.Inbox;
import ua.mistok.app.hub.inbox.Rollup;
import ua.mistok.app.hub.inbox.SampleKiosk;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.people.HubPeople;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.app.hub.results.HubResults;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Ranges;
import ua.mistok.config.text.Language;

class PlaceViewTest extends BrowserlessTest {

    private HubDatabase database;
    private HubPeople people;
    private Fleet fleet;
    private Inbox inbox;

    @BeforeEach
    void open() {
        database = HubDatabase.fresh();
        people = new HubPeople(database.store());
        people.now = Instant.parse("2026-12-20T10:00:00Z");
        var keys = new HubKeyStore(database.store(), () -> people.now).getOrMake();
        fleet = new Fleet(database.store(), keys, "Вузол", () -> people.now);
        inbox = new Inbox(database.store(), fleet, () -> people.now);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_country_is_told_with_a_map_of_regions_and_each_leads_to_its_page()
            throws NotUnderstood {
        visits("vinnytska", 25);
        visits("lvivska", 3);
        var view = show(RouteParameters.empty());

        assertThat(view.getPageTitle()).isEqualTo("Результати: Україна");
        var tiles = find(RegionTiles.class).single();
        assertThat(tiles.getElement().getTextRecursively()).contains("Вінницька область25");
        assertThat(find(Anchor.class, tiles).all())
                .hasSize(27)
                .extracting(Anchor::getHref)
                .contains("hub/results/vinnytska", "hub/results/sevastopol");
        assertThat(text(view)).contains("Місця всередині").contains("Торкнулися");
    }

    @Test
    void a_coordinator_sees_her_region_and_no_other() throws NotUnderstood {
        visits("tyvriv", 12);
        visits("lvivska", 12);
        people.signIn(people.add("n.koval", HubRole.COORDINATOR, "vinnytska"));

        var view = show(RouteParameters.empty());
        assertThat(view.getPageTitle()).isEqualTo("Результати: Вінницька область");
        assertThat(text(view)).contains("Тиврівська громада").doesNotContain("Львівська");
        assertThat(find(RegionTiles.class).all()).isEmpty();

        for (var other : List.of("lvivska", "ukraine", "atlantyda")) {
            var event = event(new RouteParameters(new RouteParam("place", other)));
            view().beforeEnter(event);
            verify(event).rerouteToError(eq(NotFoundException.class));
        }
        var event = event(new RouteParameters(new RouteParam("place", "tyvriv")));
        view().beforeEnter(event);
        verify(event, never()).rerouteToError(NotFoundException.class);
    }

    @Test
    void a_place_stands_beside_those_around_it_only_for_whoever_sees_what_is_around()
            throws NotUnderstood {
        visits("tyvriv", 12);
        visits("vinnytska", 20);
        var tyvriv = new RouteParameters(new RouteParam("place", "tyvriv"));
        assertThat(text(show(tyvriv)))
                .contains("Поруч: Вінницька область", "▸ Тиврівська громада", "пристрій");

        people.signIn(people.add("v.vlas", HubRole.LIBRARIAN, "tyvriv"));
        assertThat(text(show(tyvriv))).doesNotContain("Поруч:");
    }

    @Test
    void a_kiosk_has_a_page_for_whoever_sees_its_place() throws NotUnderstood {
        var id = visits("tyvriv", 12).id().toString().replace("-", "");
        var parameters = new RouteParameters(new RouteParam("place", id));
        var view = show(parameters);
        assertThat(view.getPageTitle())
                .isEqualTo("Результати: Бібліотека №1, пристрій " + id.substring(0, 6));

        people.signIn(people.add("l.lviv", HubRole.LIBRARIAN, "lvivska"));
        var event = event(parameters);
        view().beforeEnter(event);
        verify(event).rerouteToError(eq(NotFoundException.class));
    }

    @Test
    void what_is_shown_is_offered_as_files() {
        var view = show(RouteParameters.empty());

        assertThat(find(Anchor.class, view).all())
                .extracting(Anchor::getText)
                .contains("Звіт PDF", "Таблиця XLSX");
    }

    @Test
    void a_step_of_colour_is_none_for_nobody_and_the_last_for_most() {
        assertThat(
                        IntStream.of(0, 1, 20, 21, 99, 100)
                                .mapToLong(n -> RegionTiles.step(n, 100))
                                .boxed())
                .containsExactly(0L, 1L, 1L, 2L, 5L, 5L);
    }

    private PlaceView view() {
        return new PlaceView(
                new HubResults(database.store(), SHELF, () -> people.now),
                SHELF,
                people.hub,
                people.places,
                fleet);
    }

    private PlaceView show(RouteParameters parameters) {
        var view = view();
        view.beforeEnter(event(parameters));
        UI.getCurrent().add(view);
        return view;
    }

    private static BeforeEnterEvent event(RouteParameters parameters) {
        var event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(parameters);
        return event;
    }

    private static String text(PlaceView view) {
        return view.getElement().getOuterHTML();
    }

    private static DemoEnded finished() {
        return new DemoEnded(
                "a01",
                1,
                Way.WATCH,
                DemoEnded.Ending.FINISHED,
                Stay.UNDER_10_MINUTES,
                List.of(),
                Optional.empty());
    }

    private SampleKiosk visits(String place, int times) throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, place);
        var facts =
                IntStream.rangeClosed(1, times)
                        .mapToObj(seq -> SampleKiosk.fact(seq, finished()))
                        .toList();
        inbox.take(kiosk.batch(Ranges.of(1, times), times, facts));
        new Rollup(database.store()).run();
        return kiosk;
    }
}
