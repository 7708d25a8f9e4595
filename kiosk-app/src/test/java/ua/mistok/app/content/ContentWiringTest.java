package ua.mistok.app.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.library.Sign;
import ua.mistok.app.library.Spot;
import ua.mistok.app.library.ThisLibrary;
import ua.mistok.app.tally.Measure;
import ua.mistok.app.tally.TallyFilter;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.survey.SurveyId;

class ContentWiringTest {

    private final ApplicationContextRunner kiosk =
            new ApplicationContextRunner()
                    .withUserConfiguration(ContentWiring.class)
                    .withBean(
                            Ledger.class,
                            () -> this.ledger,
                            bean -> ((AbstractBeanDefinition) bean).setDestroyMethodName(""))
                    .withBean(
                            Journal.class,
                            () -> this.journal,
                            bean -> ((AbstractBeanDefinition) bean).setDestroyMethodName(""))
                    .withBean(TallyStore.class, () -> new TallyStore(this.store))
                    .withBean(Identity.class, () -> Identity.open(this.data))
                    .withBean(
                            ThisLibrary.class, () -> new ThisLibrary(this.ledger, this.placed::add))
                    .withBean(InstantSource.class, Clock::systemUTC);

    private final List<Spot> placed = new ArrayList<>();

    @TempDir private Path data;
    private KioskStore store;
    private Ledger ledger;
    private Journal journal;

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        journal = Journal.open(data, store, Clock.systemUTC(), Instant.EPOCH);
    }

    @AfterEach
    void close() {
        journal.close();
        ledger.close();
        store.close();
    }

    private ApplicationContextRunner started() {
        return kiosk.withPropertyValues("mistok.data=" + data);
    }

    @Test
    void a_kiosk_has_a_shelf_of_what_ships() {
        started()
                .run(
                        context ->
                                assertThat(context.getBean(PackShelf.class).now().problems())
                                        .isEmpty());
    }

    @Test
    void the_place_of_the_option_holds_until_staff_say_where_their_library_is() {
        started()
                .withPropertyValues("mistok.place=rivne")
                .run(
                        context -> {
                            var shelf = context.getBean(PackShelf.class);
                            assertThat(shelf.now().place()).isEqualTo(new AreaId("rivne"));

                            var library = context.getBean(ThisLibrary.class);
                            var there = Spot.in(new AreaId("vinnytska"));
                            library.tell(library.now().at(there), "admin");

                            assertThat(shelf.now().place()).isEqualTo(there.region());
                            assertThat(placed).containsExactly(there);
                        });
    }

    @Test
    void a_place_that_no_pack_knows_any_more_leaves_its_region() {
        started()
                .run(
                        context -> {
                            var library = context.getBean(ThisLibrary.class);
                            var gone = new AreaId("yavoriv");
                            var region = new AreaId("lvivska");
                            var spot = new Spot(region, Optional.of(gone), Optional.empty());
                            var sign = new Sign("Бібліотека", "Соборна, 12", Optional.empty());
                            library.tell(library.now().at(spot).called(sign), "admin");

                            var shelf = context.getBean(PackShelf.class).now();
                            assertThat(shelf.place()).isEqualTo(region);
                            assertThat(shelf.sign()).contains(sign);
                        });
    }

    @Test
    void a_content_folder_is_read_instead(@TempDir Path folder) {
        started()
                .withPropertyValues("mistok.content=" + folder)
                .run(
                        context ->
                                assertThat(context.getBean(PackShelf.class).now().problems())
                                        .extracting(problem -> problem.code())
                                        .containsExactly("no-pack"));
    }

    @Test
    void a_pack_signed_with_the_library_s_own_key_comes_in_and_is_a_fact() {
        started()
                .run(
                        context -> {
                            var key = context.getBean(Identity.class).library();
                            var archive =
                                    Village.archive(1, Village.SIGNED, Village.EXPIRES)
                                            .signedBy(key);

                            var arrival =
                                    context.getBean(Intake.class)
                                            .install("v.zip", archive.bytes(), false, "s1");

                            assertThat(arrival).isInstanceOf(Arrival.Done.class);
                            assertThat(Village.read(context.getBean(PackShelf.class).now()))
                                    .isEqualTo(1);
                        });
        assertThat(new TallyStore(store).find(TallyFilter.of(Measure.KIND)))
                .extracting(counted -> counted.tally().subject())
                .containsExactly("pack.installed");
    }

    @Test
    void a_hub_has_none() {
        started()
                .withPropertyValues("spring.profiles.active=hub")
                .run(context -> assertThat(context).doesNotHaveBean(PackShelf.class));
    }

    @Test
    void what_the_library_publishes_is_on_the_shelf_at_once_and_a_fact_tells_of_it() {
        started()
                .run(
                        context -> {
                            var shelf = context.getBean(PackShelf.class);
                            var survey = shelf.now().surveys().getFirst();
                            var ours = survey.as(new SurveyId("own-1"), 1);

                            context.getBean(LocalWork.class).publish(ours, 1, "natalia");

                            assertThat(shelf.now().findSurvey(ours.id())).contains(ours);
                            assertThat(context.getBean(SurveyArchive.class).all()).contains(ours);
                        });
        assertThat(new TallyStore(store).find(TallyFilter.of(Measure.KIND)))
                .extracting(counted -> counted.tally().subject())
                .containsExactly("survey.published");
    }
}
