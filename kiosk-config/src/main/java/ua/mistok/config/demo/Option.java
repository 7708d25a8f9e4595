package ua.mistok.config.demo;

import java.util.Optional;
import ua.mistok.config.text.LocalizedText;

/// Something to choose.
///
/// @param right whether it leads on; a wrong one teaches and is not kept
/// @param remark what is said when it is chosen
public record Option(
        String id, LocalizedText label, boolean right, Optional<LocalizedText> remark) {}
