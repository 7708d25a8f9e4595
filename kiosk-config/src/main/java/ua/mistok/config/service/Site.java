package ua.mistok.config.service;

import java.net.URI;

/// The real official page.
///
/// @param certainty no QR code for an unconfirmed address
public record Site(URI address, Certainty certainty) {

    /// As a person types it: without the scheme, such as `portal.pfu.gov.ua`.
    public String typed() {
        var text = address.toString().replaceFirst("^https?://", "");
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
