package ua.mistok.app.content;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.library.Spot;
import ua.mistok.app.library.ThisLibrary;
import ua.mistok.config.archive.TrustedKey;
import ua.mistok.config.archive.TrustedKey.Owner;
import ua.mistok.config.archive.TrustedKeys;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// The shelf of a kiosk; a hub has its own.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class ContentWiring {

    /// Content comes to the machine, to no station.
    private static final Origin MACHINE =
            new Origin("kiosk", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @Bean
    SurveyArchive surveyArchive(Ledger ledger) {
        return new SurveyArchive(ledger);
    }

    @Bean
    Vault vault(@Value("${mistok.data:data}") Path data) {
        return Vault.open(data.resolve("content"));
    }

    @Bean
    Installed installed(Ledger ledger, Vault vault) {
        return new Installed(ledger, vault);
    }

    @Bean
    ShownPacks shownPacks(Ledger ledger, Vault vault) {
        return new ShownPacks(ledger, vault);
    }

    @Bean
    LibraryPanel libraryPanel(Ledger ledger, InstantSource clock) {
        return new LibraryPanel(ledger, clock);
    }

    @Bean
    LocalWork localWork(Ledger ledger, Journal journal, InstantSource clock) {
        var work = new LocalWork(ledger, clock, fact -> journal.append(fact, MACHINE));
        work.tellUntold();
        return work;
    }

    /// @param folder of `--content`; empty for what the programme ships
    /// @param begun by a start of the whole programme
    /// @param place of `--place`, such as `vinnytsia`; empty for the whole country. It holds until
    ///     staff say at the set-up where their library is
    @Bean
    PackShelf packShelf(
            @Value("${mistok.content:}") String folder,
            @Value("${mistok.place:}") String place,
            ObjectProvider<FirstReading> begun,
            ThisLibrary library,
            SurveyArchive surveys,
            Installed installed,
            ShownPacks shown,
            LibraryPanel panel,
            LocalWork work) {
        var first = begun.getIfAvailable(() -> FirstReading.later(ReadingAtStart.stock(folder)));
        UnaryOperator<Shelf> local =
                shelf -> {
                    var told = library.now().spot().map(Spot::places).orElse(List.of());
                    var placed = PackShelf.at(told, place).apply(shelf);
                    var whole = surveys.keep(work.lay(placed));
                    var laid = panel.lay(shown.keep(first.stock(), whole));
                    return laid.called(library.now().sign());
                };
        var shelf = new PackShelf(first, installed::packs, local);
        panel.onChange(shelf::relay);
        work.onChange(shelf::relay);
        library.onChange(shelf::relay);
        return shelf;
    }

    /// Trusted are the programme's keys, the library's own, and those of the hub that the kiosk
    /// belongs to at the moment.
    @Bean
    Intake intake(
            PackShelf shelf,
            Installed installed,
            Vault vault,
            ShownPacks shown,
            Identity identity,
            Journal journal,
            InstantSource clock,
            ObjectProvider<PinnedKeys> pinned,
            ObjectProvider<BuildProperties> build) {
        var own =
                TrustedKeys.ofProgramme()
                        .and(new TrustedKey(Owner.LIBRARY, "", identity.library().verifying()));
        var built = build.stream().map(BuildProperties::getTime).findFirst();
        var intake =
                new Intake(
                        shelf,
                        installed,
                        vault,
                        () ->
                                pinned.stream()
                                        .map(PinnedKeys::now)
                                        .reduce(own, TrustedKeys::and, (all, _) -> all),
                        built.orElse(Instant.EPOCH),
                        clock,
                        fact -> journal.append(fact, MACHINE));
        intake.tellUntold();
        Sweep.of(vault, installed, shown);
        return intake;
    }

    /// @param data where what was fetched half stays until the line is back
    @Bean
    Delivery delivery(
            @Value("${mistok.data:data}") Path data, Vault vault, PackShelf shelf, Intake intake) {
        return Delivery.open(data.resolve("arriving"), vault, shelf, intake);
    }

    @Bean
    OwnPack ownPack(
            PackShelf shelf,
            Installed installed,
            Intake intake,
            Identity identity,
            InstantSource clock) {
        return new OwnPack(shelf, installed, intake, identity.library(), clock);
    }

    /// @param folder under which sticks are mounted
    @Bean
    Sticks sticks(@Value("${mistok.sticks:/media}") Path folder) {
        return new Sticks(folder);
    }

    @Bean
    WorkList workList(PackShelf shelf, TallyStore tallies, Ledger ledger, InstantSource clock) {
        return new WorkList(shelf, tallies, ledger, clock);
    }

    @Bean
    PastContent pastContent(PackShelf shelf, Installed installed, ShownPacks shown) {
        return new PastContent(shelf, installed, shown);
    }
}
