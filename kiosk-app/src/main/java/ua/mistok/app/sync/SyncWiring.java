package ua.mistok.app.sync;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.content.Delivery;
import ua.mistok.app.content.Intake;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.content.PinnedKeys;
import ua.mistok.app.desired.DesiredState;
import ua.mistok.app.desired.Orders;
import ua.mistok.app.disk.StickFolder;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.journal.Outbox;
import ua.mistok.app.journal.TotalsStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.library.Sign;
import ua.mistok.app.library.ThisLibrary;
import ua.mistok.app.loop.WakingLoop;
import ua.mistok.app.loop.WakingLoop.Rest;
import ua.mistok.app.mode.Week;
import ua.mistok.app.station.Stations;
import ua.mistok.config.archive.TrustedKey;
import ua.mistok.config.archive.TrustedKey.Owner;

/// The kiosk's side of the exchange with a hub.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class SyncWiring {

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);
    private static final String UNPACKAGED = "0";

    @Bean
    Membership membership(Ledger ledger, InstantSource clock) {
        return new Membership(ledger, clock);
    }

    @Bean
    SetAside setAside(Ledger ledger) {
        return new SetAside(ledger);
    }

    @Bean
    Acknowledgements acknowledgements(Ledger ledger, Membership membership, SetAside aside) {
        return new Acknowledgements(ledger, membership, aside);
    }

    @Bean
    Waiting waitingFacts(Outbox outbox, Acknowledgements acknowledgements) {
        return new Waiting(outbox, acknowledgements);
    }

    @Bean
    Receipts hubReceipts(
            Acknowledgements acknowledgements,
            SetAside aside,
            Outbox outbox,
            Identity identity,
            InstantSource clock) {
        return new Receipts(acknowledgements, aside, outbox, identity.kiosk().uuid(), clock);
    }

    /// Packs that its hub signed may come, be it by stick, for as long as the kiosk belongs to it.
    @Bean
    PinnedKeys keysOfHub(Membership membership) {
        return () ->
                membership.hub().stream()
                        .map(hub -> new TrustedKey(Owner.HUB, hub.name(), hub.verifyingKey()))
                        .toList();
    }

    /// One line for the exchange: whoever switches it off is obeyed at once.
    @Bean
    HubClient hubClient() {
        return new HubClient(Trust.machine());
    }

    @Bean
    Pull pull(
            Membership membership,
            DesiredState desired,
            Orders orders,
            ObjectProvider<PackFetch> packs,
            HubClient client,
            Identity identity,
            InstantSource clock) {
        return new Pull(
                membership,
                desired,
                orders,
                packs.getIfAvailable(() -> PackFetch.NONE),
                client,
                identity.kiosk().uuid(),
                identity.signing(),
                clock);
    }

    /// @param dispatch knows whether the line may be used, and counts what went over it
    @Bean
    PackFetch packFetch(
            Delivery delivery,
            Intake intake,
            PackShelf shelf,
            HubClient client,
            ObjectProvider<Dispatch> dispatch) {
        return new FetchedPacks(
                delivery,
                intake,
                shelf,
                new FileLine(
                        delivery,
                        client,
                        () -> dispatch.getObject().isFree(),
                        bytes -> dispatch.getObject().spend(bytes)));
    }

    @Bean
    Dispatch dispatch(
            Membership membership,
            Waiting waiting,
            Receipts receipts,
            SetAside aside,
            HubClient client,
            Pull pull,
            Ledger ledger,
            Identity identity,
            @Value("${mistok.data:data}") Path data,
            PackShelf packs,
            Stations stations,
            Week week,
            ObjectProvider<BuildProperties> build,
            InstantSource clock) {
        return new Dispatch(
                membership,
                waiting,
                receipts,
                aside,
                client,
                pull,
                ledger,
                identity.kiosk().uuid(),
                identity.signing(),
                new Vitals(version(build), data, packs, stations, week, clock),
                clock,
                new SecureRandom());
    }

    private static String version(ObjectProvider<BuildProperties> build) {
        return build.stream().map(BuildProperties::getVersion).findFirst().orElse(UNPACKAGED);
    }

    /// Wakes when facts are written, and from time to time.
    @Bean
    WakingLoop syncLoop(Dispatch dispatch, Outbox outbox) {
        var loop =
                new WakingLoop(
                        "sync",
                        dispatch::contact,
                        Rest.of(AFTER_FAILURE),
                        "The exchange with the hub waits",
                        dispatch::breakOff);
        outbox.listen(loop::wake);
        dispatch.hurriesBy(loop::hurry);
        return loop;
    }

    @Bean
    Joining joining(
            Membership membership,
            Identity identity,
            Ledger ledger,
            ThisLibrary library,
            ObjectProvider<BuildProperties> build,
            InstantSource clock) {
        return new Joining(
                membership,
                new HubClient(Trust.machine()),
                identity,
                ledger,
                () -> library.sign().map(Sign::name).orElse(""),
                version(build),
                clock);
    }

    /// @param sticks under which sticks are mounted
    @Bean
    Courier courier(
            Membership membership,
            Waiting waiting,
            Receipts receipts,
            Joining joining,
            Pull pull,
            @Value("${mistok.sticks:/media}") Path sticks,
            TotalsStore totals,
            Identity identity,
            Ledger ledger,
            InstantSource clock) {
        return new Courier(
                membership,
                waiting,
                receipts,
                joining,
                pull,
                new StickFolder(sticks, Courier.FOLDER),
                totals::list,
                identity,
                ledger,
                clock);
    }

    @Bean
    Workbench workbench(
            SetAside aside,
            Acknowledgements acknowledgements,
            Outbox outbox,
            Dispatch dispatch,
            InstantSource clock) {
        return new Workbench(aside, acknowledgements, outbox, clock, dispatch::now);
    }
}
