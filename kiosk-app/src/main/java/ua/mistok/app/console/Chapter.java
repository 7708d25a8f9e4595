package ua.mistok.app.console;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.backup.BackupView;
import ua.mistok.app.console.campaign.CampaignsView;
import ua.mistok.app.console.classroom.BoardView;
import ua.mistok.app.console.content.ContentView;
import ua.mistok.app.console.idea.IdeasView;
import ua.mistok.app.console.mode.ModesView;
import ua.mistok.app.console.survey.SurveysView;
import ua.mistok.app.console.sync.SyncView;
import ua.mistok.app.console.timetable.ClassesView;
import ua.mistok.app.office.Chapters;
import ua.mistok.app.staff.Desk;

/// The chapters of the console, in the order of the drawer. A view that is not named here is
/// reached from one that is.
enum Chapter {
    TODAY(TodayView.class, "console.today", "sun"),
    CLASSROOM(BoardView.class, "console.class", "graduation-cap"),
    MODES(ModesView.class, "console.modes", "layers"),
    ALARM(AlarmView.class, "console.alarm", "siren"),
    CAMPAIGNS(CampaignsView.class, "console.campaigns", "megaphone"),
    IDEAS(IdeasView.class, "console.ideas", "lightbulb"),
    CLASSES(ClassesView.class, "console.classes", "calendar-days"),
    HANDS(HandsView.class, "console.hands", "hand"),
    RESULTS(ResultsView.class, "console.results", "chart-column"),
    WORDS(WordsView.class, "console.words", "message-circle"),
    RESPONSES(ResponsesView.class, "console.responses", "clipboard-list"),
    SURVEYS(SurveysView.class, "console.surveys.write", "file-pen"),
    CONTENT(ContentView.class, "console.content", "book-open"),
    PEOPLE(PeopleView.class, "console.people", "users"),
    AUDIT(AuditView.class, "console.audit", "list-checks"),
    NETWORK(NetworkView.class, "console.network", "network"),
    SYNC(SyncView.class, "console.sync", "refresh-cw"),
    BACKUP(BackupView.class, "console.backup", "hard-drive");

    private final Class<? extends Component> view;
    private final String key;
    private final String icon;

    /// @param key of its words
    /// @param icon name of a Lucide icon
    Chapter(Class<? extends Component> view, String key, String icon) {
        this.view = view;
        this.key = key;
        this.icon = icon;
    }

    /// Those that whoever is signed in may open.
    static Chapters of(Desk desk) {
        return new Chapters(
                Arrays.stream(values())
                        .filter(chapter -> desk.may(chapter.permission()))
                        .map(of -> new Chapters.Chapter(of.view, of.key, of.icon, of == TODAY))
                        .toList());
    }

    /// What one must be allowed to go there.
    private Permission permission() {
        return view.getAnnotation(StaffOnly.class).value();
    }
}
