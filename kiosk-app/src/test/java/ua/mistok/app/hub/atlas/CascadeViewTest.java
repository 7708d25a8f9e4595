package ua.mistok.app.hub.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static ua.mistok.app.content.Shipped.SHELF;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.fact.ClassBegan;
import ua.mistok.app.fact.ClassEnded;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.figures.Period;
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
import ua.mistok.config.lesson.TrainerCode;
import ua.mistok.config.text.Language;

class CascadeViewTest extends BrowserlessTest {

    private static final TrainerCode TOP = TrainerCode.of("top", 1);
    private static final List<TrainerCode> TRAINED =
            List.of(TrainerCode.of("top", 2), TrainerCode.of("top", 3));

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
    void trainer_librarian_class_and_people_are_drawn_from_facts_of_several_regions()
            throws NotUnderstood {
        training("kyiv");
        classes("vinnytska", TRAINED.get(0), 3, 15);
        classes("lvivska", TRAINED.get(1), 2, 12);
        var view = show(RouteParameters.empty());
        var page = view.getElement().getOuterHTML();

        assertThat(view.getPageTitle()).isEqualTo("Каскад тренерів: Україна");
        assertThat(page)
                .contains("Хто кого підготував")
                .contains(TOP.toString(), TRAINED.get(0).toString(), TRAINED.get(1).toString())
                .contains("разом занять: 6", ", навчання в " + TOP)
                .contains("<span>45</span>", "<span>24</span>", "нових кодів: 2");
        assertThat(page.indexOf(TOP.toString()))
                .isLessThan(page.indexOf(TRAINED.get(0).toString()));
    }

    @Test
    void a_coordinator_sees_trainers_of_her_region_below_whoever_trained_them_elsewhere()
            throws NotUnderstood {
        training("kyiv");
        classes("tyvriv", TRAINED.get(0), 3, 15);
        classes("lvivska", TRAINED.get(1), 2, 12);
        people.signIn(people.add("n.koval", HubRole.COORDINATOR, "vinnytska"));
        var view = show(RouteParameters.empty());

        assertThat(view.getPageTitle()).isEqualTo("Каскад тренерів: Вінницька область");
        assertThat(view.getElement().getOuterHTML())
                .contains(TOP.toString(), TRAINED.get(0).toString())
                .doesNotContain(TRAINED.get(1).toString());
        for (var other : List.of("lvivska", "ukraine", "atlantyda")) {
            var event = event(new RouteParameters(new RouteParam("place", other)));
            view().beforeEnter(event);
            verify(event).rerouteToError(eq(NotFoundException.class));
        }
    }

    @Test
    void what_is_shown_is_offered_as_files_and_the_rest_of_many_is_drawn_when_asked_for()
            throws NotUnderstood {
        var facts = new ArrayList<Fact>();
        for (var n = 1; n <= 15; n++) {
            facts.add(ended(Optional.of(TrainerCode.of("many", n)), List.of(), 20));
        }
        take("kyiv", facts);
        var view = show(RouteParameters.empty());

        assertThat(find(Anchor.class, view).all())
                .extracting(Anchor::getText)
                .contains("Звіт PDF", "Таблиця XLSX");
        var more = find(Button.class, view).withId("more").single();
        assertThat(more.getText()).isEqualTo("Показати всіх (ще 3)");
        test(more).click();
        assertThat(more.isVisible()).isFalse();
        for (var n = 1; n <= 15; n++) {
            assertThat(view.getElement().getOuterHTML())
                    .contains(TrainerCode.of("many", n).toString());
        }
    }

    @Test
    void files_hold_what_the_page_shows_and_the_report_begins_with_the_whole()
            throws NotUnderstood {
        training("kyiv");
        classes("lvivska", TRAINED.get(0), 3, 15);
        classes("lvivska", TRAINED.get(1), 1, 4);
        var week = new Period.Year(2026);
        var cascade = results().cascade("ukraine", week);
        var view = show(RouteParameters.empty());
        var tables = new CascadeTable(view, cascade).all();

        assertThat(tables)
                .extracting(table -> table.name().key())
                .containsExactly("cascade-whole", "cascade-leading", "cascade");
        assertThat(tables.getFirst().rows())
                .extracting(row -> row.words().getFirst())
                .startsWith("1", "3", "5", "75", "61");
        var small =
                tables.getLast().rows().stream()
                        .filter(row -> row.name().key().equals(TRAINED.get(1).signs()))
                        .findFirst()
                        .orElseThrow();
        assertThat(small.words())
                .containsExactly(TOP.toString(), "0", "1", "15", "замало", "замало", "замало");
    }

    @Test
    void what_a_strange_kiosk_calls_a_trainer_is_text_and_nothing_else() throws NotUnderstood {
        take("kyiv", List.of(strange()));

        assertThat(show(RouteParameters.empty()).getElement().getOuterHTML())
                .contains("&lt;i")
                .doesNotContain("<img");
    }

    private static ClassEnded strange() {
        return new ClassEnded(
                "x",
                1,
                1,
                1,
                ClassEnded.How.ENDED,
                Stay.LONGER,
                Optional.of("<img src=x onerror=alert(1)>"),
                List.of(),
                Optional.of(30),
                Optional.empty());
    }

    private void training(String place) throws NotUnderstood {
        take(place, List.of(began(TOP), ended(Optional.of(TOP), TRAINED, 12)));
    }

    private void classes(String place, TrainerCode by, int times, int came) throws NotUnderstood {
        var facts = new ArrayList<Fact>();
        for (var time = 0; time < times; time++) {
            facts.add(began(by));
            facts.add(ended(Optional.of(by), List.of(), came));
        }
        take(place, facts);
    }

    private static ClassBegan began(TrainerCode by) {
        return new ClassBegan("first-steps", 1, 15, Optional.of(by.signs()));
    }

    private static ClassEnded ended(Optional<TrainerCode> by, List<TrainerCode> trained, int came) {
        return new ClassEnded(
                "first-steps",
                1,
                came,
                7,
                ClassEnded.How.ENDED,
                Stay.LONGER,
                by.map(TrainerCode::signs),
                trained.stream().map(TrainerCode::signs).toList(),
                Optional.of(came),
                Optional.of(new ClassEnded.Pairs(came, came / 3, came / 2)));
    }

    private void take(String place, List<? extends Fact> all) throws NotUnderstood {
        var kiosk = SampleKiosk.joined(fleet, place);
        var facts = new ArrayList<byte[]>();
        all.forEach(fact -> facts.add(SampleKiosk.fact(facts.size() + 1, fact)));
        inbox.take(kiosk.batch(Ranges.of(1, facts.size()), facts.size(), facts));
        new Rollup(database.store()).run();
    }

    private HubResults results() {
        return new HubResults(database.store(), SHELF, () -> people.now);
    }

    private CascadeView view() {
        return new CascadeView(results(), people.hub, people.places, fleet);
    }

    private CascadeView show(RouteParameters parameters) {
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
}
