package ua.mistok.app.access;

/// Something that not everybody of the staff may do at the console.
///
/// [Role] says who may; a view names the one that opens it ([StaffOnly]).
public enum Permission {
    /// See how the day goes, answer the bell, end an alarm; whoever is signed in may.
    SEE_DAY,
    SEE_RESULTS,
    /// Read, release and delete what visitors wrote, and moderate ideas.
    READ_WORDS,
    /// Say whether surveys may ask for words at all.
    ALLOW_WORDS,
    /// Every answer on a line of its own (decision 17).
    SAVE_RECORDS,
    /// Modes, the week, what is offered now.
    RUN_MODES,
    /// Campaigns, plans and events.
    PLAN_EVENTS,
    LEAD_CLASS,
    /// Wash the screen, switch off, try the printer and the sound.
    HANDLE_MACHINE,
    /// Write surveys, exercises and cards.
    WRITE_CONTENT,
    /// Say that what somebody wrote may be shown.
    PUBLISH_CONTENT,
    /// See to stale cards and to what visitors report, and say what else the library has.
    TEND_CONTENT,
    /// Put packs on the shelf and take them away.
    INSTALL_PACKS,
    /// Where the kiosk stands, its stations, its network, its backup.
    SET_UP_KIOSK,
    MANAGE_PEOPLE,
    /// Who did what.
    READ_AUDIT
}
