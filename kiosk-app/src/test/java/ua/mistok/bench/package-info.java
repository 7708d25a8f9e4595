/// The benchmark behind `deploy/kiosk bench`: figures as ratios within one run.
///
/// Machines differ and are noisy; a ratio against a floor measured on the same machine in the same
/// minutes says more than milliseconds. Absolute figures are printed beside it. Nothing here is a
/// test: no build fails because a machine is slow.
@NullMarked
package ua.mistok.bench;

import org.jspecify.annotations.NullMarked;
