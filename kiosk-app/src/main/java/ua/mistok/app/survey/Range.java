package ua.mistok.app.survey;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.QuestionKind.Number;
import ua.mistok.config.survey.Typing;

/// Which numbers fit, in words.
record Range(Number number, Component screen) implements Fitting {

    private static final BigDecimal USUAL = BigDecimal.valueOf(40);

    @Override
    public String range() {
        return screen.getTranslation(
                "survey.number.range", shown(number.min()), shown(number.max()));
    }

    @Override
    public String sample() {
        return screen.getTranslation("survey.sample", Typing.write(new Answer.Amount(usual())));
    }

    @Override
    public String mend(Optional<Answer> answer) {
        var parts = answer.filter(this::isBetween).isPresent();
        return screen.getTranslation(parts ? parts() : "survey.number.unfit", min(), max())
                + " "
                + sample();
    }

    private boolean isBetween(Answer answer) {
        return answer instanceof Answer.Amount(var amount)
                && amount.compareTo(number.min()) >= 0
                && amount.compareTo(number.max()) <= 0;
    }

    private String parts() {
        return switch (number.decimals()) {
            case 0 -> "survey.number.whole";
            case 1 -> "survey.number.tenths";
            default -> "survey.number.hundredths";
        };
    }

    private String min() {
        return shown(number.min());
    }

    private String max() {
        return shown(number.max());
    }

    /// Somewhere between the bounds, and neither of them.
    private BigDecimal usual() {
        var half =
                number.max()
                        .subtract(number.min())
                        .divide(BigDecimal.TWO, 0, RoundingMode.DOWN)
                        .min(USUAL);
        return number.min().add(half);
    }

    private String shown(BigDecimal bound) {
        var symbols = DecimalFormatSymbols.getInstance(screen.getUI().orElseThrow().getLocale());
        symbols.setGroupingSeparator('\u00A0');
        symbols.setMinusSign('\u2212');
        return new DecimalFormat("#,##0.##", symbols).format(bound);
    }
}
