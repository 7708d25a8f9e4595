package ua.mistok.app.hub.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;
import static ua.mistok.app.db.hub.Tables.PULSE;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.certificate.Endorsement;
import ua.mistok.app.desired.Messages;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.desired.GivenOrder;
import ua.mistok.app.hub.desired.KioskOrders;
import ua.mistok.app.hub.desired.Levels;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.journal.Acts;
import ua.mistok.app.mode.ModeShelf;
import ua.mistok.app.mode.Running;
import ua.mistok.app.mode.Week;
import ua.mistok.app.remark.Texts;
import ua.mistok.app.remote.Remote;
import ua.mistok.app.remote.Restart;
import ua.mistok.app.staff.Audit;
import ua.mistok.app.sync.Joining;
import ua.mistok.app.sync.SyncedKiosk;
import ua.mistok.app.wire.CourierFile;
import ua.mistok.app.wire.Pulse.Failure;
import ua.mistok.app.wish.WishKind;
import ua.mistok.app.wish.WishRules;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.text.Language;

/// A kiosk does what its hub wants and orders: real HTTP, a real PostgreSQL, a real ledger.
class FollowTest {

    private static final Origin ORIGIN =
            new Origin("kiosk", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);
    private static final String MODE =
            """
            id: own-quiet
            kind: self-service
            name:
              uk: Тиха година
              en: Quiet hour
            doors: [receive]
            ways: [watch, together, alone, check]
            languages: [uk]
            idle:
              warn-seconds: 90
              slow-warn-seconds: 180
              countdown-seconds: 30
            surveys:
              - survey: pulse
                when: home
            """;

    @AutoClose private final HubDatabase database = HubDatabase.fresh();
    @TempDir Path folder;

    private final HubRooms rooms = HubRooms.on(database.store());
    private final Levels levels =
            new Levels(database.store(), Places.open(database.store()), SHELF, Clock.systemUTC());
    private final KioskOrders orders = new KioskOrders(database.store(), Clock.systemUTC());
    private final List<byte[]> answers = new ArrayList<>();
    private final AtomicReference<UnaryOperator<byte[]>> line =
            new AtomicReference<>(UnaryOperator.identity());
    private final AtomicBoolean isSomebodyThere = new AtomicBoolean();
    private final AtomicInteger ends = new AtomicInteger();
    private HttpServer door;
    private SyncedKiosk kiosk;
    private ModeShelf modes;
    private Running running;
    private Texts texts;
    private Messages messages;
    private Restart restart;
    private Acts acts;

    @BeforeEach
    void a_kiosk_joins() throws IOException {
        door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.createContext("/api/v1/hub", at -> answer(at, rooms.counter().card().bytes()));
        door.createContext(
                "/api/v1/joins",
                at -> answer(at, rooms.counter().join(body(at)).envelope().bytes()));
        door.createContext(
                "/api/v1/batches",
                at -> answer(at, rooms.counter().take(body(at)).envelope().bytes()));
        door.createContext(
                "/api/v1/desired",
                at -> {
                    var given = rooms.counter().desired(body(at)).envelope().bytes();
                    answers.add(given);
                    answer(at, line.get().apply(given));
                });
        door.start();
        kiosk = open("data");
        live();
        assertThat(kiosk.sync.joining.join(address(), rooms.code()))
                .isInstanceOf(Joining.Outcome.Joined.class);
        kiosk.sync.dispatch.contact();
    }

    @AfterEach
    void close() {
        kiosk.close();
        door.stop(0);
    }

    private SyncedKiosk open(String name) {
        return new SyncedKiosk(folder.resolve(name), folder.resolve("media"));
    }

    /// The rooms that follow, as the programme wires them.
    private void live() {
        var desired = kiosk.sync.desired;
        modes = new ModeShelf(() -> SHELF, kiosk.ledger, kiosk.now::get, desired);
        var week = new Week(modes, kiosk.ledger, kiosk.now::get, desired);
        running = new Running(modes, week, kiosk.ledger, kiosk.now::get, mode -> {}, desired);
        texts = new Texts(kiosk.ledger, kiosk.now::get, desired);
        messages = new Messages(kiosk.ledger, kiosk.sync.orders, kiosk.now::get);
        restart = new Restart(isSomebodyThere::get, ends::incrementAndGet);
        acts = new Acts(kiosk.journal, kiosk.store, ORIGIN);
        Remote.serve(kiosk.sync.orders, modes, running, restart, new Audit(acts));
        desired.checkedBy(new WishRules(SHELF::named, modes::list)::failures);
    }

    private String address() {
        return "http://127.0.0.1:" + door.getAddress().getPort();
    }

    private UUID id() {
        return kiosk.identity.kiosk().uuid();
    }

    @Test
    void settings_and_modes_reach_the_kiosk_and_it_says_that_they_run() {
        set("ukraine", WishKind.SETTING, "texts", "on", true);
        set("vinnytska", WishKind.SETTING, "sync.megabytes", "7", false);
        set("vinnytska", WishKind.SETTING, "sync.quiet", "02:00-04:30", true);
        set("vinnytska", WishKind.MODE, "own-quiet", MODE, true);
        set(id().toString(), WishKind.SETTING, "mode.usual", "own-quiet", true);

        kiosk.sync.dispatch.contact();

        assertThat(texts.areAllowed()).isTrue();
        assertThat(kiosk.sync.dispatch.rules().megabytes()).isEqualTo(7);
        assertThat(kiosk.sync.dispatch.rules().quiet()).isPresent();
        assertThat(running.atAny().mode().id().slug()).isEqualTo("own-quiet");
        assertThat(runs()).isEqualTo(kiosk.sync.desired.desired().revision()).isPositive();
    }

    @Test
    void the_hub_endorses_the_kiosks_key_when_it_joins() {
        var hub = kiosk.sync.membership.hub().orElseThrow().verifyingKey();

        assertThat(kiosk.sync.desired.endorsement(hub.id().toString()))
                .map(Endorsement::new)
                .hasValueSatisfying(
                        said ->
                                assertThat(said.isOf(hub, kiosk.identity.signing().verifying()))
                                        .isTrue());
    }

    @Test
    void the_library_chooses_where_it_may_and_only_there() {
        set("ukraine", WishKind.SETTING, "texts", "on", true);
        kiosk.sync.dispatch.contact();
        texts.allow(false);
        assertThat(texts.areAllowed()).isFalse();

        set("ukraine", WishKind.SETTING, "texts", "on", false);
        kiosk.sync.dispatch.contact();
        assertThat(texts.areAllowed()).isTrue();

        levels.withdraw("ukraine", WishKind.SETTING, "texts", "m1");
        kiosk.sync.dispatch.contact();
        assertThat(texts.areAllowed()).isFalse();
    }

    @Test
    void a_survey_that_is_withdrawn_is_offered_no_longer_after_the_next_contact() {
        var mark = running.mark("main");
        assertThat(running.shelf("main").findSurvey(new SurveyId("pulse"))).isPresent();
        set("ukraine", WishKind.SURVEY, "pulse", WishKind.WITHDRAWN, false);

        kiosk.sync.dispatch.contact();

        assertThat(running.shelf("main").findSurvey(new SurveyId("pulse"))).isEmpty();
        assertThat(running.mark("main")).isGreaterThan(mark);
        levels.withdraw("ukraine", WishKind.SURVEY, "pulse", "m1");
        kiosk.sync.dispatch.contact();
        assertThat(running.shelf("main").findSurvey(new SurveyId("pulse"))).isPresent();
    }

    @Test
    void a_campaign_that_is_withdrawn_is_shown_no_longer() {
        set("ukraine", WishKind.CAMPAIGN, "own-1", WishKind.WITHDRAWN, false);
        var own = Map.of(shown(SHELF.templates().getFirst()), Optional.<String>empty());
        assertThat(running.shelf("main").with(own).campaigns()).hasSize(1);

        kiosk.sync.dispatch.contact();

        assertThat(running.shelf("main").with(own).campaigns()).isEmpty();
    }

    private static Campaign shown(Campaign template) {
        return new Campaign(
                new CampaignId("own-1"),
                1,
                false,
                template.title(),
                template.text(),
                template.look(),
                template.showing(),
                template.priority(),
                template.target(),
                template.event(),
                template.library(),
                template.partner(),
                template.word());
    }

    @Test
    void an_older_desired_state_said_once_more_changes_nothing() {
        set("ukraine", WishKind.SURVEY, "pulse", WishKind.WITHDRAWN, false);
        kiosk.sync.dispatch.contact();
        var withdrawn = answers.getLast();
        levels.withdraw("ukraine", WishKind.SURVEY, "pulse", "m1");
        kiosk.sync.dispatch.contact();
        var newest = kiosk.sync.desired.desired();
        set("ukraine", WishKind.SETTING, "texts", "on", false);
        line.set(answer -> withdrawn);

        kiosk.sync.dispatch.contact();

        assertThat(kiosk.sync.desired.desired()).isEqualTo(newest);
        line.set(UnaryOperator.identity());
        kiosk.sync.dispatch.contact();
        assertThat(texts.areAllowed()).isTrue();
    }

    @Test
    void what_is_for_another_kiosk_or_signed_by_another_changes_nothing() throws IOException {
        var other = SampleKiosk.joined(rooms.fleet(), "vinnytska");
        set("ukraine", WishKind.SETTING, "texts", "on", false);
        var before = kiosk.sync.desired.desired();
        line.set(answer -> rooms.counter().desired(other.ask(0).bytes()).envelope().bytes());
        kiosk.sync.dispatch.contact();
        assertThat(kiosk.sync.desired.desired()).isEqualTo(before);

        line.set(
                answer -> {
                    answer[answer.length - 1] ^= 1;
                    return answer;
                });
        kiosk.sync.dispatch.contact();
        line.set(answer -> "<html>Увійдіть у мережу</html>".getBytes(UTF_8));
        kiosk.sync.dispatch.contact();

        assertThat(kiosk.sync.desired.desired()).isEqualTo(before);
        assertThat(texts.areAllowed()).isFalse();
    }

    @Test
    void each_order_is_done_once_noted_and_reported() {
        orders.syncNow(id(), "m1");
        orders.modeNow(id(), "exhibition", Instant.now().plus(Duration.ofHours(2)), "m1");
        orders.tellStaff(id(), "Завтра <i>приїдемо</i> о 10:00.", "m1");
        orders.restart(id(), "m1");
        isSomebodyThere.set(true);

        kiosk.sync.dispatch.contact();
        kiosk.sync.dispatch.contact();

        assertThat(running.atAny().mode().id().slug()).isEqualTo("exhibition");
        assertThat(messages.list())
                .map(Messages.Message::text)
                .containsExactly("Завтра <i>приїдемо</i> о 10:00.");
        restart.look();
        assertThat(ends).hasValue(0);
        isSomebodyThere.set(false);
        restart.look();
        restart.look();
        assertThat(ends).hasValue(1);
        assertThat(outcomes()).containsOnly(Optional.of("done"));
        assertThat(acts.list(0, 10))
                .map(act -> act.acted().staff() + " " + act.acted().action())
                .containsExactly(
                        "hub sent-now",
                        "hub mode-switched-on",
                        "hub message-came",
                        "hub restarted");

        messages.read(messages.list().getFirst().id());
        kiosk.sync.dispatch.contact();
        assertThat(outcomes()).contains(Optional.of("read"));
        kiosk.now.set(kiosk.now.get().plus(Duration.ofHours(3)));
        assertThat(running.atAny().mode().id().slug()).isEqualTo("self-service");
    }

    @Test
    void an_order_to_sync_goes_beyond_the_measure_of_the_day() {
        set("ukraine", WishKind.SETTING, "sync.megabytes", "1", false);
        kiosk.sync.dispatch.contact();
        orders.syncNow(id(), "m1");
        kiosk.append(40);

        kiosk.sync.dispatch.contact();

        assertThat(kiosk.sync.dispatch.state().waiting()).isZero();
    }

    @Test
    void a_mode_that_cannot_be_run_here_is_told_and_the_one_before_runs_on() {
        set("ukraine", WishKind.MODE, "own-quiet", MODE, true);
        kiosk.sync.dispatch.contact();
        var before = modes.list();
        var strict = new AtomicBoolean(true);
        var rules = new WishRules(SHELF::named, modes::list);
        kiosk.sync.desired.checkedBy(
                wishes ->
                        strict.get()
                                ? List.of(new Failure("mode", "own-quiet", "broken"))
                                : rules.failures(wishes));
        set("ukraine", WishKind.MODE, "own-quiet", MODE.replace("receive", "contact"), true);

        kiosk.sync.dispatch.contact();

        assertThat(modes.list()).isEqualTo(before);
        assertThat(failures()).contains("own-quiet").contains("broken");
        strict.set(false);
        kiosk.sync.dispatch.contact();
        assertThat(modes.list()).isNotEqualTo(before);
        kiosk.sync.dispatch.contact();
        assertThat(failures()).isEqualTo("[]");
    }

    @Test
    void by_stick_it_arrives_as_well_and_never_older_over_newer() throws IOException {
        Files.createDirectories(folder.resolve("media/STICK"));
        set("ukraine", WishKind.SETTING, "texts", "on", false);
        kiosk.append(3);
        kiosk.sync.courier.write();
        carry();
        kiosk.sync.courier.read();
        assertThat(texts.areAllowed()).isTrue();

        set("ukraine", WishKind.SETTING, "texts", "off", false);
        kiosk.sync.dispatch.contact();
        assertThat(texts.areAllowed()).isFalse();
        kiosk.sync.courier.read();
        assertThat(texts.areAllowed()).isFalse();
    }

    @Test
    void a_kiosk_that_leaves_its_hub_decides_alone_again() {
        set("ukraine", WishKind.SETTING, "texts", "on", false);
        kiosk.sync.dispatch.contact();

        kiosk.sync.membership.leave();

        assertThat(texts.areAllowed()).isFalse();
    }

    /// What the hub's people do with the stick.
    private void carry() throws IOException {
        var stick = folder.resolve("media/STICK").resolve(ua.mistok.app.sync.Courier.FOLDER);
        var courier = rooms.courier();
        try (var files = Files.list(stick)) {
            for (var file : files.toList()) {
                var came = new CourierFile(file.getFileName().toString(), Files.readAllBytes(file));
                if (courier.receive(came)
                        instanceof Courier.Outcome.Taken(_, _, var back, var desired)) {
                    Files.write(stick.resolve(back.name()), back.bytes());
                    Files.write(stick.resolve(desired.name()), desired.bytes());
                }
            }
        }
    }

    private void set(String at, WishKind kind, String id, String value, boolean free) {
        assertThat(levels.set(at, kind, id, value, free, "m1").code()).isEmpty();
    }

    private List<Optional<String>> outcomes() {
        return orders.list(id(), 10).stream().map(GivenOrder::outcome).toList();
    }

    private long runs() {
        return database.store()
                .read(
                        sql ->
                                sql.select(PULSE.REVISION)
                                        .from(PULSE)
                                        .where(PULSE.KIOSK.eq(id()))
                                        .fetchSingle())
                .value1();
    }

    private String failures() {
        return database.store()
                .read(
                        sql ->
                                sql.select(PULSE.FAILURES)
                                        .from(PULSE)
                                        .where(PULSE.KIOSK.eq(id()))
                                        .fetchSingle())
                .value1();
    }

    private static byte[] body(HttpExchange at) throws IOException {
        return at.getRequestBody().readAllBytes();
    }

    private static void answer(HttpExchange at, byte[] bytes) throws IOException {
        at.sendResponseHeaders(200, bytes.length);
        at.getResponseBody().write(bytes);
        at.close();
    }
}
