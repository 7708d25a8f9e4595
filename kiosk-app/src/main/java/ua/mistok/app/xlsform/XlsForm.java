package ua.mistok.app.xlsform;

import java.util.List;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.LocalizedText;

/// A survey as an XLSForm workbook, both ways.
public final class XlsForm {

    /// The largest file that is read, in bytes.
    public static final int LARGEST = Archive.MOST_PACKED;

    private XlsForm() {}

    /// Never throws for what stands in the file; takes at most about 100 MB while it reads.
    ///
    /// @param file how problems name it; a cell is at `file[sheet]:row:column`
    public static Checked<Survey> read(String file, byte[] bytes) {
        var problems = new Problems();
        var tables =
                Archive.check(file, bytes, problems)
                        .map(safe -> BookReader.read(file, safe, problems))
                        .orElse(List.of());
        if (problems.hasErrors()) {
            return new Checked.Bad<>(problems.list());
        }
        return new FormReader(file, tables, problems).read();
    }

    /// @param agreed words of the option that gives consent, since XLSForm asks for it as a choice
    /// @param refused words of the option that does not
    /// @return a workbook that [#read] reads as an equal survey
    public static byte[] write(Survey survey, LocalizedText agreed, LocalizedText refused) {
        return new FormWriter(survey, agreed, refused).write();
    }
}
