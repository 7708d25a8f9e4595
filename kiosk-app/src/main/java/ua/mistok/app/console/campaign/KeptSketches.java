package ua.mistok.app.console.campaign;

import java.util.List;
import java.util.Optional;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.revision.Kept;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Saving;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.campaign.Sketch;

/// The library's own campaigns, as a form holds them.
record KeptSketches(CampaignShelf campaigns) implements Kept<Sketch> {

    @Override
    public Optional<Sketch> find(String id) {
        return campaigns.find(new CampaignId(id)).map(Sketch::of);
    }

    @Override
    public Optional<Sketch> find(String id, int number) {
        return campaigns.find(new CampaignId(id), number).map(Sketch::of);
    }

    @Override
    public Optional<Sketch> sketch(String id) {
        return campaigns.sketch(new CampaignId(id));
    }

    @Override
    public int number(String id) {
        return campaigns.number(new CampaignId(id));
    }

    @Override
    public List<Revision> history(String id) {
        return campaigns.history(new CampaignId(id));
    }

    @Override
    public Saving save(Sketch sketch, int basedOn, String staff) {
        return campaigns.save(sketch, basedOn, staff);
    }

    @Override
    public Saving remove(String id, int basedOn, String staff) {
        return campaigns.remove(new CampaignId(id), basedOn, staff);
    }

    @Override
    public Saving restore(String id, int number, int basedOn, String staff) {
        return campaigns.restore(new CampaignId(id), number, basedOn, staff);
    }
}
