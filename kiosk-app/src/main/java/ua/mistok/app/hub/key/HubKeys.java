package ua.mistok.app.hub.key;

import ua.mistok.config.key.OpeningKey;
import ua.mistok.config.key.SigningKey;

/// @param signing signs receipts and what kiosks are told
/// @param opening opens what kiosks sealed for the hub
public record HubKeys(SigningKey signing, OpeningKey opening) {}
