/// The card of one real e-service: who it is for, what it gives, what is needed, where it really
// is.
///
/// Its face is [Service]. Whatever a card says of law, terms or price carries how well it is known
/// and when it was checked ([Term]); general knowledge is never shown as certain. Imports text,
/// problem, source.
@NullMarked
package ua.mistok.config.service;

import org.jspecify.annotations.NullMarked;
