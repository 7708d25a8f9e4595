package ua.mistok.config.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.service.Detail;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.service.Slot;
import ua.mistok.config.text.Language;

class PacksTest {

    private static final ServiceId HOTLINE = new ServiceId("b04");

    private final Packs shipped = packs(Map.of());

    @ParameterizedTest
    @CsvSource({"vinnytsia,15-60,5", "kyiv,1551,4"})
    void a_place_has_its_own_number(String place, String phone, long local) {
        var content = shipped.forPlace(new AreaId(place));

        assertThat(slot(content, "b04", "phone").value().phone()).contains(phone);
        assertThat(slot(content, "b04", "phone").filledBy()).contains(place);
        assertThat(content.isOnlyNational()).isFalse();
        assertThat(content.localServices()).isEqualTo(local);
        assertThat(content.services()).hasSize(30);
    }

    @Test
    void a_place_that_nobody_wrote_of_has_the_countrys_words_and_says_so() {
        var content = shipped.forPlace(new AreaId("lvivska"));

        assertThat(content.isOnlyNational()).isTrue();
        assertThat(content.area().id()).hasToString("lvivska");
        assertThat(content.localServices()).isZero();
        assertThat(slot(content, "b04", "phone").isLocal()).isFalse();
        assertThat(content.services())
                .isEqualTo(shipped.forPlace(new AreaId("ukraine")).services());
    }

    @Test
    void a_slot_that_a_pack_leaves_alone_keeps_the_countrys_words() {
        var chernihiv = shipped.forPlace(new AreaId("chernihiv"));

        assertThat(slot(chernihiv, "c02", "signatures").isLocal()).isTrue();
        assertThat(slot(chernihiv, "c02", "portal").isLocal()).isFalse();
        assertThat(chernihiv.packs()).containsExactly(new PackId("chernihiv"));
    }

    @Test
    void a_threshold_that_nobody_confirmed_sends_to_the_official_site() {
        var rivne = shipped.forPlace(new AreaId("rivne"));

        assertThat(slot(rivne, "c02", "signatures").value().detail())
                .isInstanceOf(Detail.LookUp.class);
    }

    /// A correction of the country's card reaches a region that overrides some slots of it.
    @Test
    void updates_of_the_national_pack_still_merge() {
        var file = "packs/national/services/b04.yaml";
        var updated =
                packs(Map.of(file, read(file).replace("Міська гаряча лінія", "Гаряча лінія")));
        var kyiv = updated.forPlace(new AreaId("kyiv"));

        assertThat(card(kyiv, HOTLINE).name().in(Language.UKRAINIAN)).isEqualTo("Гаряча лінія");
        assertThat(slot(kyiv, "b04", "phone").value().phone()).contains("1551");
    }

    @Test
    void an_oblasts_words_stand_until_a_town_has_its_own() {
        var packs =
                packs(
                        Map.of(
                                "packs/oblast/pack.yaml",
                                """
                                id: oblast
                                version: 1
                                languages: [uk, en]
                                name: {uk: Область, en: Oblast}
                                credits: {uk: Ми, en: We}
                                place: {id: vinnytska}
                                """,
                                "packs/oblast/slots/b04.yaml",
                                """
                                service: b04
                                slots:
                                  phone:
                                    text: {uk: Обласна лінія, en: The line of the oblast}
                                    phone: "15-00"
                                    certainty: seen
                                    checked: 2026
                                """));

        assertThat(phone(packs, "vinnytska")).isEqualTo("15-00");
        assertThat(phone(packs, "vinnytsia")).isEqualTo("15-60");
        assertThat(packs.forPlace(new AreaId("vinnytsia")).packs())
                .containsExactly(new PackId("oblast"), new PackId("vinnytsia"));
    }

    @Test
    void a_place_may_hold_a_lesson_of_its_own_in_the_stead_of_the_countrys() {
        var ours =
                read("packs/national/lessons/take-part.yaml")
                        .replace("id: take-part\n", "id: vinnytsia-vote\nreplaces: take-part\n");
        var packs = packs(Map.of("packs/vinnytsia/lessons/vinnytsia-vote.yaml", ours));

        assertThat(lessons(packs, "vinnytsia"))
                .contains("vinnytsia-vote", "first-steps")
                .doesNotContain("take-part")
                .hasSize(6);
        assertThat(lessons(packs, "kyiv")).contains("take-part").doesNotContain("vinnytsia-vote");
    }

    @Test
    void the_card_of_advice_of_the_nearest_place_is_shown() {
        var ours =
                read("packs/national/tips/youth.yaml").replace("«Це нічого не змінить».", "Наше.");
        var packs = packs(Map.of("packs/vinnytsia/tips/youth.yaml", ours));

        assertThat(packs.tips(new AreaId("vinnytsia")).toString()).contains("Наше.");
        assertThat(packs.tips(new AreaId("vinnytsia"))).hasSize(8);
        assertThat(packs.tips(new AreaId("kyiv")).toString()).doesNotContain("Наше.");
    }

    private static List<String> lessons(Packs packs, String place) {
        return packs.lessons(new AreaId(place)).stream().map(each -> each.id().slug()).toList();
    }

    @Test
    void all_towns_with_a_pack_are_in_the_tree() {
        assertThat(shipped.areas().within(new AreaId("rivnenska"))).hasSize(1);
        assertThat(shipped.areas().find(new AreaId("kyiv"))).isPresent();
    }

    private static String phone(Packs packs, String place) {
        return slot(packs.forPlace(new AreaId(place)), "b04", "phone")
                .value()
                .phone()
                .orElseThrow();
    }

    private static Slot slot(LocalContent content, String service, String slot) {
        return card(content, new ServiceId(service)).slot(slot).orElseThrow();
    }

    private static Service card(LocalContent content, ServiceId id) {
        return content.services().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Packs packs(Map<String, String> instead) {
        var problems = new Problems();
        var packs = PackReader.readAll(ContentFiles.of(new Changed(instead), problems), problems);
        assertThat(problems.list()).isEmpty();
        return new Packs(packs);
    }

    private static String read(String file) {
        try {
            return ContentSource.shipped().read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Changed(Map<String, String> instead) implements ContentSource {

        @Override
        public List<String> list() throws IOException {
            var files = new TreeMap<>(instead);
            ContentSource.shipped().list().forEach(file -> files.putIfAbsent(file, ""));
            return List.copyOf(files.keySet());
        }

        @Override
        public String read(String file) throws IOException {
            var text = instead.get(file);
            return text == null ? ContentSource.shipped().read(file) : text;
        }
    }
}
