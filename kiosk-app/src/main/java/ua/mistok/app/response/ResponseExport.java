package ua.mistok.app.response;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import ua.mistok.app.journal.DatedResponse;
import ua.mistok.app.journal.ResponseFilter;
import ua.mistok.app.journal.ResponseStore;
import ua.mistok.app.paper.Cell;
import ua.mistok.app.paper.Csv;
import ua.mistok.app.paper.JsonLines;
import ua.mistok.app.paper.Sheet;
import ua.mistok.app.paper.Wording;
import ua.mistok.app.paper.Xlsx;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.Language;

/// One version of a survey over a period, response by response, written as it is read: the cost in
/// memory is that of [ResponseStore].
///
/// @param from first week, as yyyyww
/// @param to last week; both are 0 for responses without a date
/// @param period the same in words
/// @param wording the application's words in this language
public record ResponseExport(
        ResponseStore store,
        Survey survey,
        int from,
        int to,
        String period,
        Language language,
        Wording wording) {

    /// @throws IOException if the stream refuses
    public void csv(Csv.Separator separator, OutputStream to) throws IOException {
        Csv.write(table(new Columns(survey)), separator, to);
    }

    /// @throws IOException if the stream refuses
    public void jsonLines(OutputStream to) throws IOException {
        var columns = new Columns(survey);
        JsonLines.write(sheet(columns.lineHead(), Columns::line, columns), to);
    }

    /// A workbook: what it is and whom it is for, the codebook, the responses.
    ///
    /// @throws IOException if the stream refuses
    public void xlsx(OutputStream to) throws IOException {
        var columns = new Columns(survey);
        var codebook = new Codebook(columns, language, wording).sheet();
        Xlsx.write(List.of(notice(), codebook, table(columns)), to);
    }

    private Sheet table(Columns columns) {
        return sheet(columns.tableHead(), Columns::tableRow, columns);
    }

    private Sheet sheet(
            List<String> head,
            BiFunction<Columns, DatedResponse, List<Cell>> row,
            Columns columns) {
        var filter = new ResponseFilter(survey.id().slug(), survey.version(), from, to);
        Supplier<Iterator<List<Cell>>> rows =
                () -> {
                    var responses = store.shuffled(filter);
                    return new Iterator<>() {
                        @Override
                        public boolean hasNext() {
                            return responses.hasNext();
                        }

                        @Override
                        public List<Cell> next() {
                            return row.apply(columns, responses.next());
                        }
                    };
                };
        return new Sheet(survey.id().slug() + " " + survey.version(), head, rows);
    }

    private Sheet notice() {
        return Sheet.of(
                wording.say("response.secret"),
                List.of(wording.say("response.secret"), ""),
                List.of(
                        Cell.texts(wording.say("response.survey"), survey.name().in(language)),
                        Cell.texts(
                                wording.say("response.version"),
                                Integer.toString(survey.version())),
                        Cell.texts(wording.say("response.period"), period),
                        Cell.texts(wording.say("response.why"), ""),
                        Cell.texts(wording.say("response.order"), ""),
                        Cell.texts(wording.say("response.absent"), "")));
    }
}
