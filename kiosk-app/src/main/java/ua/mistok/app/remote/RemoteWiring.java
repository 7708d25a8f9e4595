package ua.mistok.app.remote;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.desired.DesiredState;
import ua.mistok.app.desired.Orders;
import ua.mistok.app.loop.Loop;
import ua.mistok.app.mode.ModeShelf;
import ua.mistok.app.mode.Running;
import ua.mistok.app.staff.Audit;
import ua.mistok.app.standin.StandIn;
import ua.mistok.app.visit.Visits;
import ua.mistok.app.wish.WishRules;

/// A kiosk does what its hub orders.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class RemoteWiring {

    /// Also when the store is found to be wrong: the next start makes another. And when a disk
    /// takes something again that took nothing at the start.
    @Bean
    Restart restart(
            Visits visits,
            KioskStore store,
            Optional<StandIn> standIn,
            ConfigurableApplicationContext programme) {
        var restart = new Restart(visits::isAnyUnderWay, () -> end(programme));
        store.whenDistrusted(restart::want);
        standIn.ifPresent(copy -> copy.whenOver(restart::want));
        return restart;
    }

    /// By a thread of its own, for which the machine waits: it says with which code all ends.
    private static void end(ConfigurableApplicationContext programme) {
        Thread.ofPlatform()
                .name("restart")
                .daemon(false)
                .start(() -> System.exit(SpringApplication.exit(programme, () -> Restart.CODE)));
    }

    @Bean
    Loop restartLoop(
            Restart restart,
            Orders orders,
            DesiredState desired,
            PackShelf packs,
            ModeShelf modes,
            Running running,
            Audit audit) {
        Remote.serve(orders, modes, running, restart, audit);
        var rules = new WishRules(() -> packs.now().named(), modes::list);
        desired.checkedBy(rules::failures);
        return new Loop(
                "restart",
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                restart::look,
                "A restart waits for the next second");
    }
}
