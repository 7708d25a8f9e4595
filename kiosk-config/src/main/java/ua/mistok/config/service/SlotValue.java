package ua.mistok.config.service;

import java.util.Optional;

/// What stands in a slot: words with their date, and a link or a number where there is one.
///
/// @param site only in a link; empty while unconfirmed, so that no QR code leads astray
/// @param phone only in a phone, as people dial it, such as `15-60`; empty while unconfirmed
public record SlotValue(Detail detail, Optional<Site> site, Optional<String> phone) {}
