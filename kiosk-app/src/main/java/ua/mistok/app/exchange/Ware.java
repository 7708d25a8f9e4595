package ua.mistok.app.exchange;

import java.util.Map;

/// A thing as it leaves: without what is nobody's affair elsewhere.
///
/// @param title in Ukrainian
/// @param revision counts up, from 1
/// @param text YAML
/// @param pictures that it names, by their names
record Ware(String title, int revision, String text, Map<String, byte[]> pictures) {

    Ware {
        pictures = Map.copyOf(pictures);
    }
}
