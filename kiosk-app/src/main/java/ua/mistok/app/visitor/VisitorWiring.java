package ua.mistok.app.visitor;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.alarm.Emergency;
import ua.mistok.app.alarm.Shelters;
import ua.mistok.app.campaign.SlidePreview;
import ua.mistok.app.counter.HourlyCounters;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.loop.Loop;
import ua.mistok.app.mode.ModeShelf;
import ua.mistok.app.mode.Preview;
import ua.mistok.app.mode.Running;
import ua.mistok.app.remark.Texts;
import ua.mistok.app.station.Station;
import ua.mistok.app.survey.SurveyPreview;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.app.visit.Visits;

/// Visitors are guests of a kiosk: a hub has no such route.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class VisitorWiring {

    @Bean
    VaadinServiceInitListener visitorRoute() {
        return service ->
                RouteConfiguration.forApplicationScope().setAnnotatedRoute(VisitorView.class);
    }

    @Bean
    Preview preview(ModeShelf modes, Running running, Polls polls, InstantSource clock) {
        return new PreviewScreens(modes, running, polls, clock);
    }

    @Bean
    Refuge refuge(Emergency emergency, Shelters shelters, Parking parking) {
        return new Refuge(emergency, shelters, parking);
    }

    /// @param visits must outlive whoever is parked
    @Bean
    Parking parking(Visits visits, InstantSource clock) {
        return new Parking(clock, new SecureRandom());
    }

    /// Sees to it that an interrupted visit is forgotten when its hour is over, whoever looks.
    @Bean
    Loop parkingLoop(Parking parking) {
        var pause = Duration.ofSeconds(10);
        return new Loop(
                "parked-visits",
                pause,
                pause,
                parking::look,
                "Interrupted visits are looked at again in ten seconds");
    }

    @Bean
    SlidePreview slidePreview(Running running, Polls polls) {
        return new PreviewSlides(() -> running.shelf(Station.MAIN), polls);
    }

    @Bean
    IdeaBox ideaBox(IdeaBank bank, HourlyCounters counters) {
        return new KioskIdeas(bank, counters);
    }

    @Bean
    SurveyPreview surveyPreview(Running running) {
        return new PreviewSurveys(() -> running.shelf(Station.MAIN));
    }

    @Bean
    Polls polls(
            HourlyCounters counters,
            Texts texts,
            TallyStore tallies,
            ClassShelf classes,
            InstantSource clock) {
        return new KioskPolls(counters, texts, tallies, classes::toFollow, clock);
    }
}
