package ua.mistok.app.console.sync;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Supplier;
import ua.mistok.app.access.Deed;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.sync.Courier;
import ua.mistok.app.sync.Courier.Outcome;
import ua.mistok.app.ui.Words;

/// To the hub and back by stick.
final class StickPanel extends Section {

    private final transient Courier courier;
    private final transient Desk desk;
    private final Paragraph said = new Paragraph();

    StickPanel(Courier courier, Desk desk) {
        this.courier = courier;
        this.desk = desk;
        addClassNames("panel", "backup");
        setId("stick");
        said.setId("stick-said");
        said.addClassName("answer");
        said.getElement().setAttribute("role", "status");
        var write =
                new Button(
                        getTranslation("console.sync.stick.write"),
                        click ->
                                run(
                                        Deed.FACTS_CARRIED,
                                        courier::write,
                                        "console.sync.stick.written"));
        write.setId("write");
        var read =
                new Button(
                        getTranslation("console.sync.stick.read"),
                        click ->
                                run(
                                        Deed.RECEIPTS_READ,
                                        courier::read,
                                        "console.sync.stick.receipts"));
        read.setId("read");
        var totals =
                new Button(getTranslation("console.sync.stick.totals"), click -> writeTotals());
        totals.setId("write-totals");
        var ways = new Div(write, read, totals);
        ways.addClassName("btn-row");
        add(
                new H2(getTranslation("console.sync.stick")),
                new Paragraph(getTranslation("console.sync.stick.means")),
                new Paragraph(getTranslation("console.sync.stick.totals.means")),
                ways,
                said);
    }

    private void writeTotals() {
        var outcome =
                desk.attempt(
                        Deed.TOTALS_CARRIED,
                        "stick",
                        courier::writeTotals,
                        Outcome.Done.class::isInstance);
        said.setText(
                getTranslation(
                        switch (outcome) {
                            case Outcome.Done _ -> "console.sync.stick.totals.written";
                            case Outcome.NoStick _ -> "console.sync.stick.none";
                            case Outcome.Broken _ -> "console.sync.stick.broken";
                        }));
    }

    private void run(Deed deed, Supplier<Outcome> errand, String done) {
        var outcome = desk.attempt(deed, "stick", errand, Outcome.Done.class::isInstance);
        said.setText(
                switch (outcome) {
                    case Outcome.Done(var facts) -> Words.count(this, done, (int) facts);
                    case Outcome.NoStick _ -> getTranslation("console.sync.stick.none");
                    case Outcome.Broken _ -> getTranslation("console.sync.stick.broken");
                });
    }
}
