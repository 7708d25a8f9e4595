package ua.mistok.app.xlsform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.problem.Severity;
import ua.mistok.config.survey.QuestionKind.Number;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// What may be wrong in a workbook, beyond what may be wrong in any survey.
final class FormProblem {

    private static final Control NO_FALLBACK =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final ResourceBundle UKRAINIAN = bundle(Language.UKRAINIAN);
    private static final ResourceBundle ENGLISH = bundle(Language.ENGLISH);

    private FormProblem() {}

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("xlsform.problems", Locale.of(language.tag()), NO_FALLBACK);
    }

    static Problem notAWorkbook(Place place) {
        return error("not-a-workbook", place);
    }

    static Problem macros(Place place) {
        return error("workbook-macros", place);
    }

    static Problem tooLarge(Place place) {
        return error("workbook-too-large", place);
    }

    static Problem noSheet(Place place, String sheet) {
        return error("sheet-missing", place, sheet);
    }

    static Problem tooManyRows(Place place) {
        return error("sheet-too-long", place, String.valueOf(BookReader.MOST_ROWS));
    }

    static Problem tooManyColumns(Place place) {
        return error("sheet-too-wide", place, String.valueOf(BookReader.MOST_COLUMNS));
    }

    static Problem controlCharacter(Place place) {
        return error("cell-control-character", place);
    }

    static Problem tooLong(Place place) {
        return error("cell-too-long", place, String.valueOf(BookReader.LONGEST));
    }

    static Problem formula(Place place) {
        return warning("cell-formula", place);
    }

    static Problem brokenCell(Place place) {
        return error("cell-error", place);
    }

    static Problem secondColumn(Place place, String name) {
        return error("column-twice", place, name);
    }

    static Problem unknownColumn(Place place, String name) {
        return warning("column-unknown", place, name);
    }

    static Problem unsupported(Place place, String what) {
        return error("form-unsupported", place, what);
    }

    static Problem leftOut(Place place, String what) {
        return warning("form-left-out", place, what);
    }

    static Problem unknownType(Place place, String type) {
        return error("type-unknown", place, type);
    }

    static Problem noList(Place place, String list) {
        return error("list-missing", place, list);
    }

    static Problem renamed(Place place, String name, String now) {
        return warning("name-changed", place, name, now);
    }

    static Problem language(Place place, String name) {
        return error("language-unknown", place, name);
    }

    static Problem takenAsUkrainian(Place place, String name) {
        return warning("language-taken", place, name);
    }

    static Problem groups(Place place) {
        return error("form-groups", place);
    }

    static Problem outside(Place place) {
        return error("question-after-group", place);
    }

    static Problem rowOfMatrix(Place place) {
        return error("matrix-row", place);
    }

    static Problem choiceName(Place place, String name) {
        return error("scale-choices", place, name);
    }

    static Problem step(Place place, String parameters) {
        return error("range-parameters", place, parameters);
    }

    static Problem endsWithoutWords(Place place) {
        return error("range-labels", place);
    }

    static Problem version(Place place, String version) {
        return warning("version-taken", place, version);
    }

    static Problem wordsAsked(Place place) {
        return warning("words-asked", place);
    }

    static Problem fromNought(Place place) {
        return warning("number-from-nought", place);
    }

    static Problem toUsual(Place place) {
        return warning("number-to-usual", place, Number.USUAL_MAX.toPlainString());
    }

    private static Problem error(String code, Place place, Object... values) {
        return new Problem(code, Severity.ERROR, place, words(code, values));
    }

    private static Problem warning(String code, Place place, Object... values) {
        return new Problem(code, Severity.WARNING, place, words(code, values));
    }

    private static LocalizedText words(String code, Object... values) {
        return LocalizedText.of(
                MessageFormat.format(UKRAINIAN.getString(code), values),
                MessageFormat.format(ENGLISH.getString(code), values));
    }
}
