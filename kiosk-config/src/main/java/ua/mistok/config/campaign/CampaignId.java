package ua.mistok.config.campaign;

/// Names a campaign over all packs, such as `safe-sign-in`.
public record CampaignId(String slug) implements Comparable<CampaignId> {

    @Override
    public int compareTo(CampaignId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
