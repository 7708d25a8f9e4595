package ua.mistok.config.demo;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import ua.mistok.config.text.LocalizedText;

/// A rehearsal of one e-service.
///
/// @param service slug of the service card it belongs to
/// @param minutes how long it usually takes
/// @param portal name of the practice portal
/// @param site official address of the real service
/// @param beats stretches of the way, in order of first use
/// @param did what a visitor has done, for the last screen
public record Demo(
        DemoId id,
        int version,
        String service,
        LocalizedText title,
        LocalizedText objective,
        int minutes,
        Level level,
        LocalizedText portal,
        URI site,
        Persona persona,
        List<Beat> beats,
        List<Step> steps,
        List<LocalizedText> did,
        List<LocalizedText> mistakes,
        List<LocalizedText> safety) {

    public Demo {
        beats = List.copyOf(beats);
        steps = List.copyOf(steps);
        did = List.copyOf(did);
        mistakes = List.copyOf(mistakes);
        safety = List.copyOf(safety);
    }

    /// The field with this id, wherever it is asked for first.
    public Optional<Field> findField(String id) {
        return steps.stream()
                .flatMap(step -> step.fields().stream())
                .filter(field -> field.id().equals(id))
                .findFirst();
    }

    /// What to remember, from the step that says so.
    public List<LocalizedText> takeaways() {
        return steps.stream()
                .filter(Step.Takeaways.class::isInstance)
                .map(Step.Takeaways.class::cast)
                .flatMap(step -> step.points().stream())
                .toList();
    }
}
