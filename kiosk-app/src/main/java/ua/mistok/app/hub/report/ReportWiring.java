package ua.mistok.app.hub.report;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.mail.MailLine;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.results.HubResults;
import ua.mistok.app.loop.Loop;
import ua.mistok.app.loop.WakingLoop;
import ua.mistok.app.loop.WakingLoop.Rest;

/// Reports of a hub.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
class ReportWiring {

    private static final Rest PAUSE = Rest.of(Duration.ofSeconds(20));

    @Bean
    Reports reports(
            HubStore store, HubResults results, Shelf shelf, Places places, InstantSource clock) {
        return new Reports(store, results, shelf, places, clock);
    }

    /// @param name what people call this hub
    /// @param address of its pages, for links in letters
    @Bean
    ReportPost reportPost(
            HubStore store,
            MailLine line,
            Places places,
            @Value("${mistok.hub.name:Місток}") String name,
            @Value("${mistok.hub.address:}") String address,
            InstantSource clock) {
        var letter = new ReportLetter(places, name, address.replaceAll("/+$", ""));
        return new ReportPost(store, line, letter, clock);
    }

    /// Beside the one that makes them: a mail server that is slow must not keep them waiting.
    @Bean
    WakingLoop reportPostLoop(ReportPost post) {
        return new WakingLoop(
                "report letters",
                () -> {
                    post.send();
                    return PAUSE;
                },
                PAUSE,
                "Letters with reports wait for the next time",
                post::breakOff);
    }

    @Bean
    Loop reportLoop(Reports reports) {
        return new Loop(
                "reports",
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                reports::run,
                "Reports wait for the next time");
    }
}
