package ua.mistok.walks;

import com.microsoft.playwright.Page;
import java.util.List;

/// A page of the console that stands by itself.
///
/// @param path without the first slash
/// @param shown by what one sees that it stands
public record Sight(String path, String shown) {

    /// All of them.
    public static final List<Sight> ALL =
            List.of(
                    new Sight("staff", "h1"),
                    new Sight("staff/results", "table.figures"),
                    new Sight("staff/survey/training/1", "table.figures"),
                    new Sight("staff/survey/needs/1", "table.figures"),
                    new Sight("staff/responses", "a.btn"),
                    new Sight("staff/words", "h1"),
                    new Sight("staff/alarm", "#shelter-air-raid"),
                    new Sight("staff/hands", "#power"),
                    new Sight("staff/modes", "h1"),
                    new Sight("staff/week", "h1"),
                    new Sight("staff/surveys", "#new-survey"),
                    new Sight("staff/write-survey/needs", "#outline"),
                    new Sight("staff/content", "vaadin-grid"),
                    new Sight("staff/content/work", "#stale"),
                    new Sight("staff/content/panel", "#title-uk"),
                    new Sight("staff/exercises", "#begin"),
                    new Sight("staff/ideas", "h1"),
                    new Sight("staff/plans", "h1"),
                    new Sight("staff/classes", ".lesson-card"),
                    new Sight("staff/backup", "#make"),
                    new Sight("staff/people", "vaadin-grid"),
                    new Sight("staff/audit", "vaadin-grid"),
                    new Sight("staff/network", "h1"),
                    new Sight("staff/campaigns", ".template-cards"));

    /// Goes there, and waits until it stands and the server has said everything.
    ///
    /// @param console address of the console
    public void open(Page page, String console) {
        page.navigate(console + path);
        page.locator(shown).first().waitFor();
        page.waitForFunction(Guest.QUIET);
    }
}
