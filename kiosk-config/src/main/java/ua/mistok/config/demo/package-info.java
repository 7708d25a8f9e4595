/// Rehearsals of e-services: a script, and one visitor's run through it.
///
/// A [Demo] is a row of sealed [Step]s, each asked only where its condition holds, so a script
/// can neither loop nor end in a dead end. A [DemoRun] is the pure state machine behind all four
/// ways: it knows the answers, what to touch next, what help was asked for, and nothing of screens.
@NullMarked
package ua.mistok.config.demo;

import org.jspecify.annotations.NullMarked;
