package ua.mistok.config.service;

/// Whom a service concerns, in the order in which a screen offers them.
public enum Audience {
    EVERYONE,
    SENIORS,
    DISPLACED,
    VETERANS,
    PARENTS,
    ENTREPRENEURS,
    YOUTH,
    JOB_SEEKERS,
    DISABILITIES
}
