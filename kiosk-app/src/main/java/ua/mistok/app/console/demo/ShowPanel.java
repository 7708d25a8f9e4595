package ua.mistok.app.console.demo;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.form.ProblemList;
import ua.mistok.app.content.Arrival;
import ua.mistok.app.workshop.DemoDesk;
import ua.mistok.app.workshop.DemoWorkshop;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.problem.Problem;

/// The way of an exercise onto the shelf and off it.
final class ShowPanel extends Section {

    private final transient DemoId id;
    private final transient DemoWorkshop workshop;
    private final transient DemoDesk desk;
    private final transient Runnable done;
    private final Paragraph state = new Paragraph();
    private final Button show = new Button("", click -> publish());
    private final Button hide = new Button("", click -> withdraw());
    private final Div wrong = new Div();

    /// @param done hears that the shelf is another one
    ShowPanel(DemoId id, DemoWorkshop workshop, DemoDesk desk, Runnable done) {
        this.id = id;
        this.workshop = workshop;
        this.desk = desk;
        this.done = done;
        addClassNames("panel", "publish");
        setId("publish");
        show.setId("show");
        show.addThemeVariants(ButtonVariant.PRIMARY);
        hide.setId("hide");
        state.getElement().setAttribute("role", "status");
    }

    /// @param waits whether something is not saved
    /// @param errors in the text of the moment
    void tell(boolean waits, long errors) {
        removeAll();
        var shown = workshop.onShelf(id);
        var isSame = shown.isPresent() && shown.equals(workshop.text(id));
        show.setText(getTranslation("console.exercise.show"));
        hide.setText(getTranslation("console.exercise.hide"));
        state.setText(getTranslation("console.exercise.stands." + stands(waits, errors, isSame)));
        var row = new Div(show, hide);
        row.addClassName("btn-row");
        show.setVisible(desk.may(Deed.DEMO_PUBLISHED));
        show.setEnabled(!waits && errors == 0 && !isSame && workshop.text(id).isPresent());
        hide.setVisible(shown.isPresent() && desk.may(Deed.DEMO_WITHDRAWN));
        add(new H2(getTranslation("console.exercise.for-visitors")), state, row, wrong);
    }

    private String stands(boolean waits, long errors, boolean isSame) {
        if (errors > 0) {
            return "errors";
        }
        if (waits) {
            return "unsaved";
        }
        return isSame ? "shown" : "ready";
    }

    private void publish() {
        wrong.removeAll();
        if (desk.publish(id) instanceof Arrival.Refused(List<Problem> problems)) {
            wrong.add(ProblemList.of(this, getTranslation("console.exercise.refused"), problems));
        } else {
            done.run();
        }
    }

    private void withdraw() {
        wrong.removeAll();
        if (desk.withdraw(id)) {
            done.run();
        } else {
            wrong.add(new Paragraph(getTranslation("console.exercise.stays")));
        }
    }
}
