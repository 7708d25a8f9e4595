package ua.mistok.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.config.demo.Field;
import ua.mistok.config.demo.Option;
import ua.mistok.config.demo.Step;
import ua.mistok.config.field.Leak;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;
import ua.mistok.walls.Meets;

/// Every wrong turn once: the screen says what is wrong and how to mend it, stays where it is, and
/// loses nothing. What lies between is done by «Зробіть за мене».
class WrongTurnsIT {

    private static PackagedKiosk kiosk;
    private static Chromium chromium;

    private final List<String> sent = new ArrayList<>();
    private StationPage station;
    private Touching hands;
    private Rehearsal rehearsal;

    @BeforeAll
    static void start(@TempDir Path data) {
        kiosk = PackagedKiosk.start(data);
        chromium = Chromium.still();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        kiosk.close();
    }

    @BeforeEach
    void come() {
        station = chromium.station(Panel.LANDSCAPE, kiosk.url());
        station.page().onRequest(request -> sent.add(String.valueOf(request.postData())));
        hands = new Touching(station.page());
        rehearsal = new Rehearsal(station, hands, Subsidy.SCRIPT, Language.UKRAINIAN);
        var visitor = new Visitor(station, hands);
        visitor.comeTo(Language.UKRAINIAN);
        visitor.begin(0);
    }

    @AfterEach
    void leave() {
        station.close();
    }

    @Test
    @Meets({"11.3.3.1", "11.3.3.3"})
    void every_wrong_choice_and_every_early_step_is_explained_and_keeps_the_place() {
        for (var step : Subsidy.SCRIPT.steps()) {
            rehearsal.isAt(step.id());
            goWrong(step);
            rehearsal.isAt(step.id());
            rehearsal.doOutOf(step.id());
        }
        assertThat(station.page().locator(".finish h1")).isVisible();
    }

    private void goWrong(Step step) {
        switch (step) {
            case Step.Tell _, Step.Takeaways _ -> {}
            case Step.Choose choose -> chooseWrong(step, choose.options());
            case Step.PopUp popUp -> chooseWrong(step, popUp.options());
            case Step.Timeline line -> chooseWrong(step, line.options());
            case Step.ChooseMany many -> {
                tooEarly(step, "Тут ще не все");
                for (var option : wrong(many.options())) {
                    hands.press(rehearsal.option(option.id()));
                    assertRemark(option.remark().orElse(many.wrong()));
                    assertUntaken(rehearsal.option(option.id()));
                }
            }
            case Step.Form form -> {
                rehearsal.forward(step);
                form.fields().forEach(this::assertAskedFor);
                form.fields().forEach(this::pickEveryRemark);
            }
            case Step.Rows rows -> {
                rehearsal.forward(step);
                assertRemark(rows.tooFew());
                hands.press(station.page().locator("[data-row=add]"));
                hands.press(station.page().locator("[data-row=keep]"));
                rows.fields().forEach(this::assertAskedFor);
                rows.fields().forEach(this::pickEveryRemark);
                assertThat(station.page().locator(".person")).hasCount(rows.rows().size());
            }
            case Step.FindError find -> {
                rehearsal.forward(step);
                assertRemark(find.unfound());
                for (var line : find.lines()) {
                    if (!line.equals(find.planted().id())) {
                        hands.press(rehearsal.line(line));
                        assertThat(rehearsal.lineMessage(line)).hasText(uk(find.fine()));
                    }
                }
            }
        }
    }

    private void chooseWrong(Step step, List<Option> options) {
        tooEarly(step, "Спершу оберіть відповідь");
        for (var option : wrong(options)) {
            hands.press(rehearsal.option(option.id()));
            assertRemark(option.remark().orElseThrow());
            assertUntaken(rehearsal.option(option.id()));
        }
    }

    private void tooEarly(Step step, String words) {
        rehearsal.forward(step);
        assertThat(rehearsal.remark()).containsText(words);
    }

    private static List<Option> wrong(List<Option> options) {
        return options.stream().filter(option -> !option.right()).toList();
    }

    /// A field that must be filled says so under itself.
    private void assertAskedFor(Field field) {
        var optional = field instanceof Field.Typed typed && typed.optional();
        if (!optional && rehearsal.field(field.id()).isVisible()) {
            assertThat(rehearsal.message(field.id())).isVisible();
            Assertions.assertThat(rehearsal.message(field.id()).innerText()).isNotBlank();
        }
    }

    /// Takes every option that has something to say; a wrong one is not taken.
    private void pickEveryRemark(Field field) {
        for (var option : field.choices()) {
            option.remark()
                    .ifPresent(
                            words -> {
                                var button = rehearsal.option(field.id(), option.id());
                                hands.press(button);
                                assertThat(rehearsal.message(field.id())).hasText(uk(words));
                                assertThat(button)
                                        .hasAttribute(
                                                "aria-checked", Boolean.toString(option.right()));
                            });
        }
    }

    @Test
    @Meets({"11.3.3.1", "11.3.3.3"})
    void a_value_that_does_not_fit_stays_and_says_how_to_mend_it() {
        rehearsal.doTo("applicant");
        unfit("name", "Zrazkova Mariia", "літер");
        unfit("name", "Зразкова", "Зразкова Марія Іванівна");
        unfit("tax", "99999", "Зараз — 5");
        unfit("tax", "9999900200", "Контрольна цифра");
        unfit("phone", "12345", "+380");
        unfit("email", "maria.example.com", "@");
        unfit("post", "0000", "5 цифр");
        unfit("addr", "вул", "Бракує");
        unfit("account", "42", "6");
        rehearsal.forward(Subsidy.step("applicant"));
        rehearsal.isAt("applicant");
        assertThat(rehearsal.field("addr")).containsText("вул");

        rehearsal.doTo("household");
        hands.press(station.page().locator("[data-row=add]"));
        unfit("member_born", "31.04.2009", "Такої дати немає");

        rehearsal.doTo("income");
        rehearsal.pick("other_income", "yes");
        unfit("amount", "600", "6000");

        rehearsal.doTo("payment");
        rehearsal.pick("to", "account");
        assertThat(rehearsal.field("iban")).containsText("0000 7");
        rehearsal.forward(Subsidy.step("payment"));
        assertThat(rehearsal.message("iban")).containsText("Контрольне число не збігається");
        rehearsal.isAt("payment");

        rehearsal.doTo("review");
        hands.press(rehearsal.line("phone"));
        unfit("phone", "+380 00 000 00 03", "не збігається з карткою");
        rehearsal.forward(Subsidy.step("review"));
        rehearsal.isAt("review");
    }

    private void unfit(String field, String text, String words) {
        hands.write(rehearsal.field(field), text);
        assertThat(rehearsal.message(field)).containsText(words);
        assertThat(rehearsal.field(field)).containsText(text);
    }

    @Test
    void a_number_that_looks_real_is_wiped_in_the_browser_and_nothing_else_is_lost() {
        rehearsal.doTo("applicant");
        hands.write(rehearsal.field("name"), "Зразкова Марія Іванівна");
        real("addr", "4111111111111111", Leak.CARD);
        real("tax", "1759013776", Leak.TAX);
        real("phone", "0671234567", Leak.PHONE);
        assertThat(rehearsal.field("name")).containsText("Зразкова Марія Іванівна");

        rehearsal.doTo("payment");
        rehearsal.pick("to", "account");
        real("iban", "5555555555554444", Leak.CARD);
        real("iban", "UA213223130000026007233566001", Leak.IBAN);
        rehearsal.isAt("payment");
    }

    private void real(String field, String text, Leak leak) {
        hands.write(rehearsal.field(field), text);
        assertThat(rehearsal.message(field)).containsText(uk(leak.explanation()));
        assertThat(rehearsal.field(field)).containsText("порожньо");
        Assertions.assertThat(sent).noneMatch(body -> body.contains(text));
    }

    @Test
    void another_language_in_the_middle_of_a_form_loses_nothing_of_it() {
        rehearsal.doTo("applicant");
        hands.write(rehearsal.field("name"), "Зразкова Марія Іванівна");
        hands.write(rehearsal.field("tax"), "99999");
        rehearsal.pick("reg_same", "no");
        var language = station.page().locator(".topbar__tools .tool").first();

        hands.press(language);

        assertThat(station.page().locator(".portal__title")).hasText("Applicant and address");
        assertThat(rehearsal.field("name")).containsText("Зразкова Марія Іванівна");
        assertThat(rehearsal.field("tax")).containsText("99999");
        assertThat(rehearsal.message("tax")).containsText("10");
        assertThat(rehearsal.option("reg_same", "no")).hasAttribute("aria-checked", "true");
        assertThat(rehearsal.field("basis")).isVisible();

        hands.press(language);

        rehearsal.isAt("applicant");
        assertThat(rehearsal.field("tax")).containsText("99999");
    }

    @Test
    @Meets({"11.3.3.4", "WCAG 3.3.7"})
    void the_way_back_keeps_everything_and_starting_over_forgets_it() {
        rehearsal.doTo("services");
        var back = station.page().locator(".coach__nav .btn").first();

        hands.press(back);
        rehearsal.isAt("household");
        assertThat(station.page().locator(".person")).hasCount(2);
        hands.press(back);
        rehearsal.isAt("applicant");
        assertThat(rehearsal.field("name")).containsText("Зразкова Марія Іванівна");
        assertThat(rehearsal.option("reg_same", "yes")).hasAttribute("aria-checked", "true");

        hands.press(station.page().locator(".ladder__head .chip"));
        rehearsal.isAt("intro");
        rehearsal.forward(Subsidy.step("intro"));
        rehearsal.isAt("prepare");
        assertThat(station.page().locator(".sim [aria-checked=true]")).hasCount(0);
    }

    @Test
    void each_rung_helps_a_little_more_and_only_the_last_one_does_it() {
        rehearsal.doTo("real_site");
        assertThat(station.page().locator(".is-target:visible")).hasCount(0);
        help(1);
        assertThat(rehearsal.option("real")).hasClass(Pattern.compile("is-target"));

        rehearsal.doTo("applicant");
        var name = rehearsal.field("name");
        help(0);
        assertThat(rehearsal.remark()).containsText("Пишіть українськими літерами");
        help(1);
        assertThat(name).hasClass(Pattern.compile("is-target"));
        assertThat(rehearsal.remark()).isVisible();
        help(2);
        assertThat(name.locator(".ghost")).containsText("Зразкова Марія");
        assertThat(name.locator(".ghost")).hasCount(0);
        assertThat(name).containsText("порожньо");
        help(3);
        assertThat(name).containsText("Зразкова Марія Іванівна");
    }

    private void help(int rung) {
        hands.press(station.page().locator(".rung").nth(rung));
    }

    private void assertRemark(LocalizedText words) {
        assertThat(rehearsal.remark()).containsText(uk(words));
    }

    private static void assertUntaken(Locator option) {
        assertThat(option).hasAttribute("aria-checked", "false");
    }

    private static String uk(LocalizedText words) {
        return words.in(Language.UKRAINIAN);
    }
}
