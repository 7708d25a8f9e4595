package ua.mistok.config.demo;

/// Something that goes wrong on some way through a script.
///
/// @param id of the step or field that it is about
record Fault(DemoProblem problem, String id) {}
