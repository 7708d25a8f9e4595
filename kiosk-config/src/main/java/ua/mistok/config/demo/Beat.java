package ua.mistok.config.demo;

import ua.mistok.config.text.LocalizedText;

/// One stretch of the way, such as «Заповнити».
public record Beat(String id, LocalizedText name) {}
