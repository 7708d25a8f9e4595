package ua.mistok.app.console;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.backup.BackupView;
import ua.mistok.app.console.campaign.CampaignView;
import ua.mistok.app.console.campaign.CampaignsView;
import ua.mistok.app.console.certificate.CertificateView;
import ua.mistok.app.console.classroom.BoardView;
import ua.mistok.app.console.content.ContentView;
import ua.mistok.app.console.content.PanelView;
import ua.mistok.app.console.content.WorkListView;
import ua.mistok.app.console.demo.ExerciseView;
import ua.mistok.app.console.demo.ExercisesView;
import ua.mistok.app.console.exchange.ExchangeView;
import ua.mistok.app.console.exchange.ShareView;
import ua.mistok.app.console.idea.IdeaView;
import ua.mistok.app.console.idea.IdeasView;
import ua.mistok.app.console.mode.ModeView;
import ua.mistok.app.console.mode.ModesView;
import ua.mistok.app.console.mode.WeekView;
import ua.mistok.app.console.plan.PlanView;
import ua.mistok.app.console.plan.PlansView;
import ua.mistok.app.console.setup.GoOnView;
import ua.mistok.app.console.story.StoriesView;
import ua.mistok.app.console.story.StoryView;
import ua.mistok.app.console.survey.DraftView;
import ua.mistok.app.console.survey.SurveysView;
import ua.mistok.app.console.sync.SyncView;
import ua.mistok.app.console.timetable.ClassView;
import ua.mistok.app.console.timetable.ClassesView;
import ua.mistok.app.console.timetable.FirstLessonView;
import ua.mistok.app.office.Chapters;
import ua.mistok.app.staff.Desk;

/// The chapters of the console, in the order of the drawer.
enum Chapter {
    TODAY(TodayView.class, "console.today", "sun", GoOnView.class),
    CLASSROOM(BoardView.class, "console.class", "graduation-cap"),
    MODES(ModesView.class, "console.modes", "layers", ModeView.class, WeekView.class),
    ALARM(AlarmView.class, "console.alarm", "siren"),
    CAMPAIGNS(CampaignsView.class, "console.campaigns", "megaphone", CampaignView.class),
    IDEAS(
            IdeasView.class,
            "console.ideas",
            "lightbulb",
            IdeaView.class,
            PlansView.class,
            PlanView.class,
            StoriesView.class,
            StoryView.class),
    CLASSES(
            ClassesView.class,
            "console.classes",
            "calendar-days",
            ClassView.class,
            FirstLessonView.class,
            CertificateView.class),
    HANDS(HandsView.class, "console.hands", "hand"),
    RESULTS(ResultsView.class, "console.results", "chart-column"),
    WORDS(WordsView.class, "console.words", "message-circle"),
    RESPONSES(ResponsesView.class, "console.responses", "clipboard-list"),
    SURVEYS(
            SurveysView.class,
            "console.surveys.write",
            "file-pen",
            DraftView.class,
            SurveyView.class),
    CONTENT(
            ContentView.class,
            "console.content",
            "book-open",
            WorkListView.class,
            PanelView.class,
            ExercisesView.class,
            ExerciseView.class,
            ExchangeView.class,
            ShareView.class),
    PEOPLE(PeopleView.class, "console.people", "users"),
    AUDIT(AuditView.class, "console.audit", "list-checks"),
    NETWORK(NetworkView.class, "console.network", "network"),
    SYNC(SyncView.class, "console.sync", "refresh-cw"),
    BACKUP(BackupView.class, "console.backup", "hard-drive");

    private final Class<? extends Component> view;
    private final String key;
    private final String icon;
    private final List<Class<? extends Component>> below;

    /// @param key of its words
    /// @param icon name of a Lucide icon
    /// @param below views that are reached from it
    @SafeVarargs
    Chapter(
            Class<? extends Component> view,
            String key,
            String icon,
            Class<? extends Component>... below) {
        this.view = view;
        this.key = key;
        this.icon = icon;
        this.below = List.of(below);
    }

    /// Those that whoever is signed in may open.
    static Chapters of(Desk desk) {
        return new Chapters(
                Arrays.stream(values())
                        .filter(chapter -> desk.may(chapter.permission()))
                        .map(Chapter::drawn)
                        .toList());
    }

    Chapters.Chapter drawn() {
        return new Chapters.Chapter(view, key, icon, this == TODAY, below);
    }

    /// What one must be allowed to go there.
    private Permission permission() {
        return view.getAnnotation(StaffOnly.class).value();
    }
}
