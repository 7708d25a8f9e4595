package ua.mistok.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassDoorTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @TempDir private Path folder;

    @Test
    void cards_that_are_printed_before_a_class_lead_to_the_port_that_it_will_have() {
        var door = new ClassDoor(new LateListener("class", 2, HERE, 8082));

        assertThat(door.addresses()).isEmpty();
        assertThat(door.joinAddress()).contains("http://127.0.0.1:8082");
    }

    @Test
    void where_any_port_will_do_no_card_names_one_before_the_class() {
        assertThat(new ClassDoor(new LateListener("class", 2, HERE, 0)).joinAddress()).isEmpty();
    }

    @Test
    void while_a_class_runs_its_own_address_is_told() {
        try (var open = new OpenClassDoor(folder, 0)) {
            var address = "http://127.0.0.1:" + open.port();
            assertThat(open.door().addresses()).containsExactly(address);
            assertThat(open.door().joinAddress()).contains(address);

            open.door().shut();
            assertThat(open.door().addresses()).isEmpty();
        }
    }
}
