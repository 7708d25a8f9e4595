package ua.mistok.app.hub.people;

/// Something that not everybody may do at the hub; [HubRole] says who may, a view names the one
/// that opens it ([HubOnly]).
public enum HubPermission {
    /// Whether kiosks are well.
    SEE_FLEET,
    /// Take kiosks in, revoke them, tell them what to do.
    TEND_FLEET,
    SEE_RESULTS,
    /// Say which reports make themselves.
    ORDER_REPORTS,
    /// Let programs ask for figures.
    GIVE_TOKENS,
    /// Every answer on a line of its own (decision 17).
    SAVE_RECORDS,
    /// Settings, modes and campaigns of a place and all below it.
    SET_STATE,
    /// Which packs there are, and for whom.
    SEE_PACKS,
    WRITE_CONTENT,
    /// Say that what somebody else wrote may go out.
    APPROVE_CONTENT,
    MANAGE_PEOPLE,
    /// Who did what.
    READ_ACTS
}
