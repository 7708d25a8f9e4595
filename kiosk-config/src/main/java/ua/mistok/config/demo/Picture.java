package ua.mistok.config.demo;

import ua.mistok.config.text.LocalizedText;

/// A drawing beside what a step tells.
///
/// @param file within the pack, such as `pictures/bill.svg`
/// @param alt what it shows, for those who do not see it
public record Picture(String file, LocalizedText alt) {}
