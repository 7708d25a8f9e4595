/// The card of one real e-service: who it is for, what it gives, what is needed, where it is.
///
/// Its face is [Service]. Whatever a card says of time, cost or law is a [Detail], which has its
/// date or no words at all. A region says its own in a [Slot]. Imports text, problem, source.
@NullMarked
package ua.mistok.config.service;

import org.jspecify.annotations.NullMarked;
