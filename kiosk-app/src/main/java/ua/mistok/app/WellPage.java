package ua.mistok.app;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import ua.mistok.app.journal.Journal;

/// What the watchdog asks by the staff's door: would another start help?
///
/// A disk that is full or read-only stays so after it, and the screens would be gone meanwhile: of
/// that the morning card tells, and not the watchdog.
@RestController
class WellPage {

    static final String PATH = "/kiosk/well";

    private final ObjectProvider<Journal> journal;

    WellPage(ObjectProvider<Journal> journal) {
        this.journal = journal;
    }

    /// @return 503 if only another start can help
    @GetMapping(PATH)
    ResponseEntity<String> well() {
        var stuck = journal.stream().anyMatch(Journal::isStuck);
        return ResponseEntity.status(stuck ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
                .cacheControl(CacheControl.noStore())
                .body(stuck ? "stuck\n" : "well\n");
    }
}
