package ua.mistok.app.hub.publish;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import ua.mistok.app.hub.packs.Difference;
import ua.mistok.app.tables.Tell;

/// What a version changes: cards, exercises and surveys by their titles, then every file.
final class Changes extends Div {

    private static final int FEW = 10;

    Changes(Difference difference) {
        addClassName("pack-changes");
        add(titles(difference), files(difference));
    }

    private Section titles(Difference difference) {
        var panel =
                PackTell.panel(
                        difference.before() == 0
                                ? getTranslation("hub.review.all-new")
                                : getTranslation(
                                        "hub.review.since", Integer.toString(difference.before())));
        if (difference.titles().isEmpty()) {
            panel.add(new Paragraph(getTranslation("hub.review.no-titles")));
            return panel;
        }
        var list = new UnorderedList();
        list.setId("titles");
        difference
                .titles()
                .forEach(
                        title ->
                                list.add(
                                        new ListItem(
                                                getTranslation(
                                                        "hub.review.title",
                                                        PackTell.kind(this, title.kind()),
                                                        title.title().in(Tell.language(this)),
                                                        PackTell.what(this, title.what())))));
        panel.add(list);
        return panel;
    }

    private Section files(Difference difference) {
        var panel =
                PackTell.panel(
                        getTranslation(
                                "hub.review.files",
                                Integer.toString(difference.files().size()),
                                PackTell.size(this, difference.fetched())));
        var grid = new Grid<Difference.File>();
        grid.setId("changed");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(difference.files().size() <= FEW);
        grid.addColumn(Difference.File::path)
                .setHeader(getTranslation("hub.review.file"))
                .setFlexGrow(3);
        grid.addColumn(file -> PackTell.what(this, file.what()))
                .setHeader(getTranslation("hub.review.what"));
        grid.addColumn(file -> file.was().map(bytes -> PackTell.size(this, bytes)).orElse("—"))
                .setHeader(getTranslation("hub.review.was"));
        grid.addColumn(file -> file.is().map(bytes -> PackTell.size(this, bytes)).orElse("—"))
                .setHeader(getTranslation("hub.review.is"));
        grid.setItems(difference.files());
        panel.add(grid);
        return panel;
    }
}
