package ua.mistok.config.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.mistok.config.demo.Remark.Tone;
import ua.mistok.config.text.LocalizedText;

/// What is said about the step now, the newest last.
final class Remarks {

    private final List<Remark> remarks = new ArrayList<>();

    List<Remark> list() {
        return List.copyOf(remarks);
    }

    Optional<Remark> find(String about) {
        return remarks.stream()
                .filter(remark -> remark.about().equals(Optional.of(about)))
                .findFirst();
    }

    /// About one field or option.
    void say(Tone tone, String about, LocalizedText words) {
        remarks.add(new Remark(tone, Optional.of(about), words));
    }

    /// About the whole step.
    void say(Tone tone, LocalizedText words) {
        remarks.add(new Remark(tone, Optional.empty(), words));
    }

    void clear() {
        remarks.clear();
    }

    /// Takes back what was said about this field, and about the step as a whole.
    void clear(String about) {
        remarks.removeIf(
                remark -> remark.about().isEmpty() || remark.about().equals(Optional.of(about)));
    }
}
