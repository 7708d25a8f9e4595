package ua.mistok.app.demo;

import java.util.List;
import ua.mistok.config.text.LocalizedText;

/// What a visitor takes home from an exercise.
///
/// @param did what was done, in order
/// @param mind what to remember, first what went another way than it should
/// @param hinted whether any hint was asked for
/// @param typed the official address as a person types it
/// @param address the same for a QR code
record Achieved(
        List<LocalizedText> did,
        List<LocalizedText> mind,
        boolean hinted,
        String typed,
        String address) {

    Achieved {
        did = List.copyOf(did);
        mind = List.copyOf(mind);
    }
}
