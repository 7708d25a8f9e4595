package ua.mistok.app.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.backup.BackupView;
import ua.mistok.app.console.campaign.CampaignView;
import ua.mistok.app.console.campaign.CampaignsView;
import ua.mistok.app.console.certificate.CertificateView;
import ua.mistok.app.console.certificate.Certifying;
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
import ua.mistok.app.console.setup.SetUpView;
import ua.mistok.app.console.setup.StationsAddress;
import ua.mistok.app.console.story.StoriesView;
import ua.mistok.app.console.story.StoryView;
import ua.mistok.app.console.survey.DraftView;
import ua.mistok.app.console.survey.SurveysView;
import ua.mistok.app.console.sync.SyncView;
import ua.mistok.app.console.timetable.ClassView;
import ua.mistok.app.console.timetable.ClassesView;
import ua.mistok.app.console.timetable.FirstLessonView;
import ua.mistok.app.desired.DesiredState;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.library.ThisLibrary;
import ua.mistok.app.office.Spoken;
import ua.mistok.app.paper.Printer;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.sync.Membership;
import ua.mistok.app.tables.Exports;
import ua.mistok.config.text.Language;

/// The console of a kiosk.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class ConsoleWiring {

    /// Every view of the console; each says for itself who may open it.
    static final List<Class<? extends Component>> VIEWS =
            List.of(
                    SignInView.class,
                    SetUpView.class,
                    GoOnView.class,
                    RecoverView.class,
                    TodayView.class,
                    AlarmView.class,
                    HandsView.class,
                    ModesView.class,
                    ModeView.class,
                    WeekView.class,
                    BoardView.class,
                    CertificateView.class,
                    CampaignsView.class,
                    CampaignView.class,
                    IdeasView.class,
                    IdeaView.class,
                    PlansView.class,
                    PlanView.class,
                    StoriesView.class,
                    StoryView.class,
                    ClassesView.class,
                    ClassView.class,
                    FirstLessonView.class,
                    ExchangeView.class,
                    ShareView.class,
                    ResultsView.class,
                    SurveyView.class,
                    WordsView.class,
                    ResponsesView.class,
                    SurveysView.class,
                    DraftView.class,
                    ExercisesView.class,
                    ExerciseView.class,
                    ContentView.class,
                    WorkListView.class,
                    PanelView.class,
                    PeopleView.class,
                    AuditView.class,
                    NetworkView.class,
                    SyncView.class,
                    BackupView.class);

    @Bean
    VaadinServiceInitListener consoleRoutes(ThisLibrary library) {
        return service -> {
            VIEWS.forEach(RouteConfiguration.forApplicationScope()::setAnnotatedRoute);
            service.getSource()
                    .getContext()
                    .setAttribute(
                            new Spoken.Usual(
                                    () -> library.now().language().orElse(Language.UKRAINIAN)));
        };
    }

    @Bean
    StationsAddress stationsAddress(@Value("${mistok.address:127.0.0.1}") InetAddress address) {
        return new StationsAddress(address);
    }

    /// @param printer none where none is set
    @Bean
    Certifying certifying(
            Identity identity,
            Membership membership,
            DesiredState desired,
            Optional<Printer> printer,
            InstantSource clock) {
        return new Certifying(identity, membership, desired, printer, clock);
    }

    @Bean
    Exports exports(Desk desk) {
        return new Exports(Saving.permit(desk, Deed.EXPORTED));
    }
}
