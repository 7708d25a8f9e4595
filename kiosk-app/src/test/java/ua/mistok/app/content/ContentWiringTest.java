package ua.mistok.app.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.ledger.Ledger;

class ContentWiringTest {

    private final ApplicationContextRunner kiosk =
            new ApplicationContextRunner()
                    .withUserConfiguration(ContentWiring.class)
                    .withBean(
                            Ledger.class,
                            () -> this.ledger,
                            bean -> ((AbstractBeanDefinition) bean).setDestroyMethodName(""));

    @TempDir private Path data;
    private KioskStore store;
    private Ledger ledger;

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
    }

    @AfterEach
    void close() {
        ledger.close();
        store.close();
    }

    @Test
    void a_kiosk_has_a_shelf_of_what_ships() {
        kiosk.run(
                context -> assertThat(context.getBean(PackShelf.class).now().problems()).isEmpty());
    }

    @Test
    void a_content_folder_is_read_instead(@TempDir Path folder) {
        kiosk.withPropertyValues("mistok.content=" + folder)
                .run(
                        context ->
                                assertThat(context.getBean(PackShelf.class).now().problems())
                                        .extracting(problem -> problem.code())
                                        .containsExactly("no-pack"));
    }

    @Test
    void a_hub_has_none() {
        kiosk.withPropertyValues("spring.profiles.active=hub")
                .run(context -> assertThat(context).doesNotHaveBean(PackShelf.class));
    }
}
