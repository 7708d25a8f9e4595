package ua.mistok.config.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.mistok.config.place.Area.Rank;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

class AreasTest {

    private static final AreaId VINNYTSKA = new AreaId("vinnytska");

    @Test
    void the_country_has_twenty_four_oblasts_crimea_kyiv_and_sevastopol() {
        var regions = Areas.ofUkraine().regions();

        assertThat(regions).hasSize(27);
        assertThat(regions.stream().filter(area -> name(area).endsWith(" область"))).hasSize(24);
        assertThat(regions.stream().map(AreasTest::name))
                .contains("Автономна Республіка Крим", "Київ", "Севастополь");
    }

    @Test
    void codes_and_names_are_unique() {
        var regions = Areas.ofUkraine().regions();

        assertThat(regions.stream().flatMap(area -> area.code().stream()))
                .hasSize(27)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("UA-\\d\\d"));
        assertThat(regions.stream().map(AreasTest::name)).doesNotHaveDuplicates();
        assertThat(regions.stream().map(Area::id)).doesNotHaveDuplicates();
    }

    @Test
    void a_community_lies_within_its_region_and_the_country() {
        var areas = Areas.with(List.of(town("vinnytsia", VINNYTSKA)));

        assertThat(areas.path(new AreaId("vinnytsia")).stream().map(area -> area.id().slug()))
                .containsExactly("ukraine", "vinnytska", "vinnytsia");
        assertThat(areas.within(VINNYTSKA)).hasSize(1);
    }

    @Test
    void an_unknown_place_is_somewhere_in_the_country() {
        assertThat(Areas.ofUkraine().path(new AreaId("atlantis")))
                .containsExactly(Areas.ofUkraine().country());
    }

    @Test
    void a_community_of_no_region_is_left_out() {
        var areas = Areas.with(List.of(town("town", new AreaId("atlantis"))));

        assertThat(areas.find(new AreaId("town"))).isEmpty();
    }

    private static Area town(String id, AreaId within) {
        var name = LocalizedText.same(id);
        return new Area(
                new AreaId(id), Rank.COMMUNITY, Optional.of(within), Optional.empty(), name);
    }

    private static String name(Area area) {
        return area.name().in(Language.UKRAINIAN);
    }
}
