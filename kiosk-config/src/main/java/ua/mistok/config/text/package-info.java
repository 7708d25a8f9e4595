/// Words for people: a text in every language it has, languages, and a small safe markup.
///
/// Imports nothing of the house. Ukrainian is the source language: it is always present, and a
/// missing translation falls back to it.
@NullMarked
package ua.mistok.config.text;

import org.jspecify.annotations.NullMarked;
