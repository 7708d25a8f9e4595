package ua.mistok.app.console.outcome;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.Saving;
import ua.mistok.app.console.certificate.Occasion;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.held.ClassFigures;
import ua.mistok.app.paper.JointReportPage;
import ua.mistok.app.paper.JointReportPage.Bar;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.tables.Download.Type;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.text.Language;

/// What came of a class, and the one page about it that library and partner share.
public final class OutcomePanel extends Section {

    private final transient Occasion occasion;
    private final transient Optional<ClassPlan> plan;
    private final transient Shelf shelf;
    private final transient Desk desk;

    /// @param figures nothing while the class runs, or once its facts are folded away
    /// @param plan of the class; empty where nobody planned it
    /// @param shelf what exercises are called
    public OutcomePanel(
            Occasion occasion,
            Optional<ClassPlan> plan,
            Optional<ClassFigures> figures,
            Shelf shelf,
            Desk desk) {
        this.occasion = occasion;
        this.plan = plan;
        this.shelf = shelf;
        this.desk = desk;
        addClassNames("panel", "outcome");
        setId("outcome");
        add(new H2(getTranslation("console.outcome")));
        figures.ifPresentOrElse(
                this::draw, () -> add(new Paragraph(getTranslation("console.outcome.none"))));
    }

    private void draw(ClassFigures figures) {
        var inside = page(FormTell.language(this), figures, true);
        add(new Paragraph(inside.lesson() + " · " + inside.when()));
        add(numbers(inside));
        bars("sure", inside.sure(), inside.sureNote());
        bars("exercises", inside.exercises(), "");
        lines("stuck", inside.stuck(), "");
        bars("groups", inside.groups(), inside.groupsNote());
        if (desk.may(Deed.PAPER_SAVED)) {
            add(new Paragraph(getTranslation("console.outcome.report")), reports(figures));
        }
    }

    private JointReportPage page(Language language, ClassFigures figures, boolean inside) {
        return new JointTell(this, shelf, language).page(occasion, plan, figures, inside);
    }

    private static Div numbers(JointReportPage page) {
        var row = new Div();
        row.addClassName("outcome__numbers");
        row.setId("outcome-numbers");
        for (var each : page.numbers()) {
            var number = new Span(each.number());
            number.addClassName("outcome__number");
            row.add(new Div(number, new Span(each.caption())));
        }
        return row;
    }

    private void bars(String key, List<Bar> bars, String note) {
        lines(key, bars.stream().map(bar -> bar.name() + " — " + bar.told()).toList(), note);
    }

    private void lines(String key, List<String> lines, String note) {
        if (lines.isEmpty() && note.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.setId("outcome-" + key);
        lines.forEach(line -> list.add(new ListItem(line)));
        add(new H3(getTranslation("paper.joint." + key)));
        if (!lines.isEmpty()) {
            add(list);
        }
        if (!note.isEmpty()) {
            var said = new Paragraph(note);
            said.addClassName("caption");
            said.setId("outcome-note-" + key);
            add(said);
        }
    }

    private Div reports(ClassFigures figures) {
        var row = new Div();
        row.addClassName("btn-row");
        Language.SHIPPED.forEach(language -> row.add(report(language, figures)));
        return row;
    }

    private Anchor report(Language language, ClassFigures figures) {
        var words = getTranslation(language.locale(), "console.outcome.save");
        var page = page(language, figures, false);
        var link =
                Saving.of(desk, Deed.PAPER_SAVED)
                        .link(
                                words,
                                "report-" + occasion.day() + "-" + language.tag(),
                                Type.PDF,
                                to -> to.write(page.pdf().bytes()));
        link.setId("report-" + language.tag());
        link.getElement().setAttribute("lang", language.tag());
        return link;
    }
}
