package ua.mistok.app.hub.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.config.text.LocalizedText;

class PlacesTest {

    @AutoClose static final HubDatabase DATABASE = HubDatabase.fresh();

    private final Places places = Places.open(DATABASE.store());

    @Test
    void the_country_and_its_regions_are_there_from_the_start() {
        assertThat(places.within(Places.ROOT)).hasSizeGreaterThanOrEqualTo(28);
        assertThat(places.above("vinnytska")).containsExactlyInAnyOrder("vinnytska", "ukraine");
    }

    @Test
    void what_lies_below_is_added_and_knows_all_above_it() {
        assertThat(places.add(node("vinnytsia", "vinnytska", Node.Level.COMMUNITY))).isTrue();
        assertThat(places.add(node("vinnytsia", "vinnytska", Node.Level.COMMUNITY))).isFalse();
        places.add(node("vinnytsia-lib-1", "vinnytsia", Node.Level.LIBRARY));

        assertThat(places.above("vinnytsia-lib-1"))
                .containsExactlyInAnyOrder("vinnytsia-lib-1", "vinnytsia", "vinnytska", "ukraine");
        assertThat(places.within("vinnytska"))
                .map(Node::id)
                .contains("vinnytska", "vinnytsia", "vinnytsia-lib-1");
        assertThat(places.find("vinnytsia").orElseThrow().level()).isEqualTo(Node.Level.COMMUNITY);
    }

    @Test
    void no_place_is_wider_than_the_one_above_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> places.add(node("x", "vinnytska", Node.Level.REGION)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> places.add(node("y", "nowhere", Node.Level.LIBRARY)));
    }

    private static Node node(String id, String parent, Node.Level level) {
        return new Node(id, Optional.of(parent), level, LocalizedText.of(id, id));
    }
}
