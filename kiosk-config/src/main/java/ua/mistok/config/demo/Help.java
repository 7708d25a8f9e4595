package ua.mistok.config.demo;

import java.util.Optional;
import ua.mistok.config.text.LocalizedText;

/// The answer to a call for help.
///
/// @param target the control that it is about
/// @param words scripted words; empty where the usual ones serve
/// @param sample what to type there, for a control that one types into
public record Help(Rung rung, Target target, Optional<LocalizedText> words, String sample) {}
