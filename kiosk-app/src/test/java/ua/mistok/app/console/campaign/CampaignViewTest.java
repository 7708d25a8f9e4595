package ua.mistok.app.console.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import ua.mistok.app.console.form.ConflictDialog;
import ua.mistok.app.console.form.RevisionList;
import ua.mistok.app.fact.CameBy;
import ua.mistok.app.fact.CameBy.Via;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.SlideShown;
import ua.mistok.app.fact.SlideTouched;
import ua.mistok.app.fact.SourceNamed;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.Way;
import ua.mistok.app.tables.Figures;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.text.Language;

/// One campaign from its form to its figures, with two librarians.
class CampaignViewTest extends BrowserlessTest {

    @TempDir private Path data;
    private KioskOfCampaigns kiosk;

    @BeforeEach
    void open() {
        kiosk = new KioskOfCampaigns(data);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void a_template_becomes_a_slide_once_it_is_saved() {
        begin("subsidy", "калина");
        assertThat(state()).isEqualTo("Є зміни. Вони ще не збережені.");
        text("campaign-title").setValue("Субсидія? Приходьте!");

        assertThat(kiosk.previewed.getLast().title().in(Language.UKRAINIAN))
                .isEqualTo("Субсидія? Приходьте!");
        assertThat(kiosk.campaigns.list()).as("not yet").isEmpty();
        test(save()).click();

        assertThat(kiosk.campaigns.list())
                .singleElement()
                .satisfies(
                        saved -> {
                            assertThat(saved.title().in(Language.UKRAINIAN))
                                    .isEqualTo("Субсидія? Приходьте!");
                            assertThat(saved.target()).isEqualTo(new Target.ToDemo("a07"));
                            assertThat(saved.showsAt(kiosk.now)).isTrue();
                        });
        assertThat(state()).isEqualTo("Усе збережено.");
        assertThat(kiosk.acts()).containsExactly("campaign-saved");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_as_it_is_written_and_nothing_is_saved() {
        kiosk.save("appeal", "верба");
        begin("subsidy", "");
        assertThat(text("campaign-word").isInvalid()).as("nobody touched it").isFalse();

        text("campaign-word").setValue("верба");
        assertThat(text("campaign-word").getErrorMessage()).contains("уже має кампанія");
        text("campaign-word").setValue("abc");
        assertThat(text("campaign-word").getErrorMessage()).contains("Зразок: калина");
        date("campaign-first").setValue(LocalDate.of(2026, 12, 2));
        date("campaign-last").setValue(LocalDate.of(2026, 12, 1));
        assertThat(wrong()).contains("Кінець стоїть раніше за початок. Поміняйте їх.");
        text("campaign-title").setValue("Щ".repeat(49));
        assertThat(text("campaign-title").getErrorMessage())
                .isEqualTo("Забагато знаків: на екран уміщається 48. Скоротіть.");
        $(Checkbox.class).withId("campaign-invites").single().setValue(true);
        assertThat(wrong()).anyMatch(said -> said.startsWith("Оберіть день. Оберіть час"));
        target().clear();
        test(save()).click();

        assertThat(target().getErrorMessage()).contains("куди веде дотик");
        assertThat(kiosk.campaigns.list()).hasSize(1);
        assertThat(state()).isEqualTo("Не збережено: перевірте позначені поля.");
        assertThat(kiosk.acts()).isEmpty();
    }

    @Test
    void a_meeting_has_a_day_and_goes_into_calendars() {
        begin("open-day", "двері");
        assertThat($(Anchor.class).withId("calendar-uk").all()).isEmpty();
        $(Checkbox.class).withId("campaign-invites").single().setValue(true);
        date("campaign-on").setValue(LocalDate.of(2026, 12, 5));
        time("campaign-begins").setValue(LocalTime.of(14, 0));
        time("campaign-ends").setValue(LocalTime.of(15, 30));
        text("campaign-where").setValue("Зала № 2");
        text("campaign-where-en").setValue("Hall 2");
        text("campaign-library").setValue("Бібліоградська бібліотека");
        assertThat(kiosk.previewed.getLast().event()).isPresent();
        test(save()).click();

        var saved = kiosk.campaigns.list().getFirst();
        assertThat(saved.event().orElseThrow().where().in(Language.UKRAINIAN))
                .isEqualTo("Зала № 2");
        assertThat(saved.library().orElseThrow().in(Language.ENGLISH))
                .as("a name need not be translated")
                .isEqualTo("Бібліоградська бібліотека");
        assertThat($(Anchor.class).all())
                .extracting(link -> link.getId().orElse(""))
                .contains("poster-uk", "leaflet-uk", "handout-uk", "calendar-uk", "poster-en");
    }

    @Test
    void of_two_who_save_at_once_the_later_one_sees_both_and_neither_is_lost() {
        var id = kiosk.save("subsidy", "калина");
        show(id);
        text("campaign-word").setValue("верба");
        var theirs = Sketch.of(kiosk.campaigns.find(id).orElseThrow()).copy(id, "липа");
        kiosk.campaigns.save(theirs, 1, "iryna");

        test(save()).click();

        assertThat(kiosk.campaigns.find(id).orElseThrow().word()).isEqualTo("липа");
        assertThat($(ConflictDialog.class).single().getElement().getTextRecursively())
                .contains("Ірина Гай", "Слово: було «липа», стало «верба».");
        test($(Button.class).withText("Зберегти моє").single()).click();
        assertThat(kiosk.campaigns.find(id).orElseThrow().word()).isEqualTo("верба");
        assertThat(kiosk.campaigns.history(id)).hasSize(3);
    }

    @Test
    void the_history_says_who_changed_what_and_brings_it_back() {
        var id = kiosk.save("subsidy", "калина");
        show(id);
        text("campaign-word").setValue("верба");
        test(save()).click();

        assertThat(history().getFirst())
                .contains("№ 2", "Наталія Коваль", "Слово: було «калина», стало «верба».");
        assertThat(history().getLast()).contains("Ірина Гай", "Кампанію створено.");
        test($(Button.class).withId("restore-1").single()).click();

        assertThat(kiosk.campaigns.find(id).orElseThrow().word()).isEqualTo("калина");
        assertThat(kiosk.campaigns.find(id).orElseThrow().version())
                .as("a calendar takes the later one")
                .isEqualTo(3);
        assertThat(kiosk.acts()).containsExactly("campaign-saved", "campaign-restored");
    }

    @Test
    void what_was_switched_off_is_on_again_once_it_is_saved() {
        var id = kiosk.save("subsidy", "калина");
        kiosk.campaigns.remove(id, 1, "iryna");

        show(id);
        assertThat(text("campaign-word").getValue()).isEqualTo("калина");
        assertThat(history().getFirst()).contains("Кампанію вимкнено.");
        test(save()).click();

        assertThat(kiosk.campaigns.find(id)).isPresent();
    }

    @Test
    void what_was_not_saved_waits_for_its_writer_alone() {
        var id = kiosk.save("subsidy", "калина");
        show(id);
        text("campaign-word").setValue("верба");

        show(id);
        assertThat(text("campaign-word").getValue()).isEqualTo("верба");
        kiosk.signIn("iryna");
        show(id);
        assertThat(text("campaign-word").getValue()).isEqualTo("калина");
        kiosk.signIn("natalia");
        show(id);
        test($(Button.class).withId("discard").single()).click();
        assertThat(text("campaign-word").getValue()).isEqualTo("калина");
    }

    @Test
    void the_funnel_tells_what_people_did_at_any_size_and_what_they_sent_in_from_ten_on() {
        var id = kiosk.save("subsidy", "калина");
        var slide = CameBy.of(id.slug(), Via.SLIDE);
        var poster = CameBy.of(id.slug(), Via.POSTER);
        kiosk.note(1, new SlideShown(id.slug(), 40));
        kiosk.note(3, new SlideTouched(id.slug()));
        kiosk.note(2, new SourceNamed(poster));
        kiosk.note(2, new DemoBegan("a07", 1, Way.TOGETHER, Optional.of(slide)));
        kiosk.note(1, new DemoBegan("a07", 1, Way.TOGETHER, Optional.of(poster)));
        kiosk.note(9, pulse(Optional.of(slide)));
        kiosk.note(30, pulse(Optional.empty()));
        show(id);
        assertThat(funnel())
                .contains("Уся кампанія|40|5|3|0|замало")
                .contains("Слайд на екрані|40|3|2|0|")
                .anyMatch(row -> row.startsWith("Плакат A3||2|1|0|"));

        kiosk.now = kiosk.now.plusSeconds(8 * 24 * 3600);
        show(id);
        assertThat(funnel()).as("nine are too few").contains("Уся кампанія|40|5|3|0|замало");
    }

    @Test
    void ten_of_a_week_that_is_over_are_told() {
        var id = kiosk.save("subsidy", "калина");
        kiosk.note(1, new SlideTouched(id.slug()));
        kiosk.note(11, pulse(Optional.of(CameBy.of(id.slug(), Via.SLIDE))));
        kiosk.note(30, pulse(Optional.empty()));
        kiosk.now = kiosk.now.plusSeconds(8 * 24 * 3600);

        show(id);

        assertThat(funnel()).contains("Уся кампанія|0|1|0|0|11");
    }

    @Test
    void what_nobody_made_is_not_there() {
        var event = Mockito.mock(BeforeEvent.class);

        kiosk.campaignView().setParameter(event, "own-77");
        kiosk.campaignView().setParameter(event, "no-such");

        Mockito.verify(event, Mockito.times(2)).rerouteToError(NotFoundException.class);
    }

    private static SurveyAnswered pulse(Optional<CameBy> came) {
        return new SurveyAnswered(
                "pulse",
                1,
                Map.of("face", List.of("5")),
                Set.of(),
                Set.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                came);
    }

    /// Rows of the table, their cells behind strokes.
    private List<String> funnel() {
        var html = $(Figures.class).withId("funnel").single().getElement().getOuterHTML();
        return Stream.of(html.replaceAll("\\s*(<[^>]*>)\\s*", "$1").split("<tr>"))
                .filter(row -> row.contains("scope=\"row\""))
                .map(row -> row.replaceAll("</t[hd]><td class=\"r\">", "|"))
                .map(row -> row.replaceAll("<[^>]*>", ""))
                .toList();
    }

    private void begin(String template, String word) {
        var id = kiosk.campaigns.free(kiosk.unsaved.all());
        kiosk.unsaved.keep(
                "natalia", id.slug(), Sketch.of(kiosk.template(template)).copy(id, word), 0);
        show(id);
    }

    private void show(CampaignId id) {
        UI.getCurrent().removeAll();
        var view = kiosk.campaignView();
        view.setParameter(Mockito.mock(BeforeEvent.class), id.slug());
        UI.getCurrent().add(view);
    }

    private Button save() {
        return $(Button.class).withId("save").single();
    }

    private String state() {
        return $(Paragraph.class).withId("state").single().getText();
    }

    private TextField text(String id) {
        return $(TextField.class).withId(id).single();
    }

    private DatePicker date(String id) {
        return $(DatePicker.class).withId(id).single();
    }

    private TimePicker time(String id) {
        return $(TimePicker.class).withId(id).single();
    }

    private ComboBox<?> target() {
        return $(ComboBox.class).withId("campaign-target").single();
    }

    private List<String> wrong() {
        return $(Paragraph.class).all().stream()
                .filter(said -> said.hasClassName("wrong"))
                .map(Paragraph::getText)
                .toList();
    }

    private List<String> history() {
        return $(ListItem.class, $(RevisionList.class).single()).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
