package ua.mistok.config.plan;

/// By what people hear of it.
public enum Channel {
    KIOSK,
    POSTERS,
    HANDOUTS,
    SOCIAL_MEDIA,
    LOCAL_MEDIA,
    PARTNERS,
    CLASSES
}
