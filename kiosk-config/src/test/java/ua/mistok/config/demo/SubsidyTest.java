package ua.mistok.config.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.mistok.config.demo.Remark.Tone;
import ua.mistok.config.field.Leak;
import ua.mistok.config.text.Language;

/// The shipped script A07 turn by turn (domain.md 3.1).
class SubsidyTest {

    private static final Language UK = Language.UKRAINIAN;

    @Test
    void the_story_leads_through_every_step_to_the_end() {
        var run = Scripts.subsidy();
        var seen = new ArrayList<String>();
        for (var touches = 0; !run.ended(); touches++) {
            assertThat(touches).as("touches of one run").isLessThan(100);
            if (seen.isEmpty() || !seen.getLast().equals(run.step().id())) {
                seen.add(run.step().id());
            }
            run.play();
        }
        assertThat(seen)
                .containsExactly(
                        "intro",
                        "prepare",
                        "real_site",
                        "signin",
                        "signin_code",
                        "choose",
                        "applicant",
                        "household",
                        "services",
                        "income",
                        "payment",
                        "review",
                        "call",
                        "sign",
                        "result",
                        "takeaways");
        assertThat(run.beats()).allMatch(BeatMark::done);
        assertThat(run.report().finished()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "prepare, card-pin, шахрай",
        "prepare, card-photo, шахрай",
        "prepare, password, шахрай",
        "real_site, dash, gov.ua",
        "real_site, inside, gov.ua",
        "signin, neighbour, Чужий вхід",
        "choose, pension, субсидія",
        "choose, benefits, Пільга залежить",
        "choose, certificates, субсидія",
        "call, tell, Зупиніться",
        "result, day, Спробуйте ще",
        "result, new_year, Спробуйте ще"
    })
    void a_wrong_choice_is_explained_and_not_kept(String step, String option, String words) {
        var run = Scripts.at(step);

        assertThat(run.choose(option)).isEqualTo(Outcome.STAYED);

        assertThat(run.remark(option).orElseThrow().tone()).isEqualTo(Tone.AGAIN);
        assertThat(said(run)).contains(words);
        assertThat(run.chosen(step)).doesNotContain(option);
        assertThat(run.step().id()).isEqualTo(step);
        assertThat(wrongTurns(run, step)).isEqualTo(1);
    }

    @Test
    void signing_in_through_a_bank_needs_no_code() {
        var run = Scripts.at("signin");
        var before = run.count();
        run.choose("bank");

        assertThat(run.count()).isEqualTo(before);
        assertThat(run.forward()).isEqualTo(Outcome.MOVED);

        assertThat(run.step().id()).isEqualTo("choose");
    }

    @Test
    void an_e_signature_asks_for_a_code_of_six_digits() {
        var run = Scripts.at("signin_code");
        run.enter("pin", "1234");
        assertThat(run.forward()).isEqualTo(Outcome.STAYED);
        assertThat(said(run)).contains("6 цифр");
        assertThat(run.text("pin")).contains("1234");

        run.enter("pin", "000000");

        assertThat(run.forward()).isEqualTo(Outcome.MOVED);
    }

    @Test
    void who_lives_elsewhere_is_asked_on_what_basis() {
        var run = Scripts.at("applicant");
        assertThat(asked(run)).doesNotContain("basis");

        run.pick("reg_same", "no");

        assertThat(asked(run)).contains("basis");
        run.pick("reg_same", "yes");
        assertThat(asked(run)).doesNotContain("basis");
    }

    @Test
    void every_field_of_the_applicant_is_asked_for_and_only_the_mail_may_be_left_out() {
        var run = Scripts.at("applicant");
        run.forward();

        var open = run.remarks().stream().map(remark -> remark.about().orElse("")).toList();

        assertThat(open)
                .containsExactly("name", "tax", "phone", "reg_same", "post", "addr", "account");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name|Zrazkova Mariia Ivanivna|літер",
                "name|Зразкова|Зразкова Марія Іванівна",
                "tax|99999|Зараз — 5",
                "tax|9999900200|Контрольна цифра",
                "phone|12345|+380",
                "email|maria.example.com|@",
                "post|0000|5 цифр",
                "addr|вул|Бракує",
                "account|42|6"
            })
    void a_value_that_does_not_fit_stays_and_says_how_to_mend_it(
            String field, String text, String words) {
        var run = Scripts.at("applicant");

        run.enter(field, text);

        assertThat(run.text(field)).contains(text);
        assertThat(run.remark(field).orElseThrow().words().in(UK)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "applicant, addr, 4111 1111 1111 1111, CARD",
        "applicant, tax, 1759013776, TAX",
        "applicant, phone, 0671234567, PHONE",
        "payment, iban, 5555555555554444, CARD",
        "payment, iban, UA213223130000026007233566001, IBAN"
    })
    void what_looks_real_is_discarded_at_once(String step, String field, String text, Leak leak) {
        var run = Scripts.at(step);
        if (step.equals("payment")) {
            run.pick("to", "account");
        }

        assertThat(run.enter(field, text)).isEqualTo(new Outcome.Discarded(leak));

        assertThat(run.text(field)).isEmpty();
        assertThat(run.step().id()).isEqualTo(step);
    }

    @Test
    void the_household_must_gain_its_granddaughter() {
        var run = Scripts.at("household");
        assertThat(run.forward()).isEqualTo(Outcome.STAYED);
        assertThat(said(run)).contains("онука Софія");

        run.addRow();
        run.enter("member_name", "Демонова Софія Андріївна");
        run.enter("member_born", "31.04.2009");
        assertThat(said(run)).contains("Такої дати немає");
        run.enter("member_born", "14.03.2009");
        run.enter("member_tax", "9999700466");
        run.pick("relation", "child");
        assertThat(said(run)).contains("онука пані Марії");
        run.pick("relation", "grandchild");
        run.keepRow();

        assertThat(run.rows()).hasSize(2);
        assertThat(run.rows().getLast().note().in(UK)).contains("онука").contains("неповнолітня");
        assertThat(run.forward()).isEqualTo(Outcome.MOVED);
    }

    @ParameterizedTest
    @CsvSource({"yes, розстрочку", "unknown, Перевірте в платіжці"})
    void a_debt_is_advised_on_and_does_not_stop_the_way(String debt, String words) {
        var run = Scripts.at("services");
        run.pick("debt", debt);

        assertThat(run.remark("debt").orElseThrow().tone()).isEqualTo(Tone.NOTE);
        assertThat(said(run)).contains(words);
        assertThat(Scripts.playedTo(run, "income").chosen("debt")).containsExactly(debt);
    }

    @Test
    void the_garage_must_be_declared_with_its_sum() {
        var run = Scripts.at("income");
        run.pick("other_income", "no");
        assertThat(said(run)).contains("здає гараж");
        assertThat(asked(run)).doesNotContain("amount");

        run.pick("other_income", "yes");
        run.enter("amount", "600");
        assertThat(said(run)).contains("6000");
        run.enter("amount", "6 000");
        run.pick("big_buy", "no");
        assertThat(run.forward()).isEqualTo(Outcome.STAYED);
        run.tick("ok");

        assertThat(run.forward()).isEqualTo(Outcome.MOVED);
    }

    @Test
    void the_account_has_one_wrong_digit_to_find() {
        var run = Scripts.at("payment");
        run.pick("to", "account");
        assertThat(run.text("iban").orElseThrow()).endsWith("7");
        assertThat(run.forward()).isEqualTo(Outcome.STAYED);
        assertThat(said(run)).contains("Контрольне число не збігається");

        run.enter("iban", "UA44 0000 0000 0000 2600 0000 0000 1");

        assertThat(run.forward()).isEqualTo(Outcome.MOVED);
    }

    @Test
    void money_by_post_asks_for_no_account_and_reviews_none() {
        var run = Scripts.at("payment");
        run.pick("to", "post");
        assertThat(asked(run)).containsExactly("to");
        run.forward();

        assertThat(run.step().id()).isEqualTo("review");
        assertThat(run.lines()).doesNotContain("iban").contains("phone", "name");
    }

    @Test
    void the_review_lets_nobody_pass_before_the_planted_mistake_is_mended() {
        var run = Scripts.at("review");
        assertThat(run.shown("phone").in(UK)).endsWith("02");
        assertThat(run.forward()).isEqualTo(Outcome.STAYED);
        assertThat(said(run)).contains("не збігається з карткою");
        run.fix("tax");
        assertThat(run.isFixing()).isFalse();
        assertThat(said(run)).contains("Цей рядок правильний");

        run.fix("phone");
        assertThat(run.isFixing()).isTrue();
        run.enter("phone", "+380 00 000 00 03");
        assertThat(run.forward()).isEqualTo(Outcome.STAYED);
        run.enter("phone", "0000000001");

        assertThat(run.isFixing()).isFalse();
        assertThat(run.forward()).isEqualTo(Outcome.MOVED);
    }

    @Test
    void the_review_does_not_touch_what_the_form_was_given() {
        var run = Scripts.at("call");
        for (var steps = 0; !run.step().id().equals("applicant"); steps++) {
            assertThat(steps).isLessThan(10);
            run.back();
        }
        assertThat(run.text("phone")).contains("+380 00 000 00 01");
    }

    private static String said(DemoRun run) {
        return String.join(" ", run.remarks().stream().map(each -> each.words().in(UK)).toList());
    }

    private static List<String> asked(DemoRun run) {
        return run.fields().stream().map(Field::id).toList();
    }

    private static int wrongTurns(DemoRun run, String step) {
        return run.report().steps().stream()
                .filter(each -> each.step().equals(step))
                .mapToInt(StepReport::wrongTurns)
                .sum();
    }
}
