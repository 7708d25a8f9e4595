package ua.mistok.app.access;

import static ua.mistok.app.access.Permission.ALLOW_WORDS;
import static ua.mistok.app.access.Permission.HANDLE_MACHINE;
import static ua.mistok.app.access.Permission.INSTALL_PACKS;
import static ua.mistok.app.access.Permission.LEAD_CLASS;
import static ua.mistok.app.access.Permission.MANAGE_PEOPLE;
import static ua.mistok.app.access.Permission.PLAN_EVENTS;
import static ua.mistok.app.access.Permission.PUBLISH_CONTENT;
import static ua.mistok.app.access.Permission.READ_WORDS;
import static ua.mistok.app.access.Permission.RUN_MODES;
import static ua.mistok.app.access.Permission.SAVE_RECORDS;
import static ua.mistok.app.access.Permission.SEE_DAY;
import static ua.mistok.app.access.Permission.SEE_RESULTS;
import static ua.mistok.app.access.Permission.SET_UP_KIOSK;
import static ua.mistok.app.access.Permission.TEND_CONTENT;
import static ua.mistok.app.access.Permission.WRITE_CONTENT;

import java.util.Arrays;
import java.util.Optional;

/// Everything that staff do at the console and that is noted (`staff.acted`), with what one must be
/// allowed for it. A name is never changed: facts hold it.
public enum Deed {
    SET_UP("set-up", SEE_DAY),
    SIGNED_IN("signed-in", SEE_DAY),
    /// Came in with the recovery code.
    RECOVERED("recovered", SEE_DAY),
    /// The hub's people wrote to staff.
    MESSAGE_CAME("message-came", SEE_DAY),
    MESSAGE_READ("message-read", SEE_DAY),
    BELL_ANSWERED("bell-answered", SEE_DAY),
    /// Learners could sit down from then on; also a rehearsal.
    CLASS_BEGUN("class-begun", LEAD_CLASS),
    CLASS_ENDED("class-ended", LEAD_CLASS),
    /// For whom is noted nowhere.
    CERTIFICATE_MADE("certificate-made", LEAD_CLASS),
    ALARM_RAISED("alarm-raised", SEE_DAY),
    ALARM_ENDED("alarm-ended", SEE_DAY),
    /// The library's own words of where to go.
    SHELTER_WRITTEN("shelter-written", RUN_MODES),
    /// Saved a shown table.
    EXPORTED("exported", SEE_RESULTS),
    /// Saved every answer on a line of its own.
    EXPORTED_RECORDS("exported-records", SAVE_RECORDS),
    TEXTS_ON("texts-on", ALLOW_WORDS),
    TEXTS_OFF("texts-off", ALLOW_WORDS),
    TEXT_RELEASED("text-released", READ_WORDS),
    TEXT_DELETED("text-deleted", READ_WORDS),
    IDEAS_ON("ideas-on", ALLOW_WORDS),
    IDEAS_OFF("ideas-off", ALLOW_WORDS),
    IDEA_ADDED("idea-added", PLAN_EVENTS),
    /// Visitors see it from then on.
    IDEA_PUBLISHED("idea-published", READ_WORDS),
    IDEA_DECLINED("idea-declined", READ_WORDS),
    IDEA_DELETED("idea-deleted", READ_WORDS),
    IDEA_RATED("idea-rated", PLAN_EVENTS),
    PLAN_SAVED("plan-saved", PLAN_EVENTS),
    /// An earlier revision holds again.
    PLAN_RESTORED("plan-restored", PLAN_EVENTS),
    PLAN_REMOVED("plan-removed", PLAN_EVENTS),
    STORY_SAVED("story-saved", PLAN_EVENTS),
    STORY_RESTORED("story-restored", PLAN_EVENTS),
    STORY_REMOVED("story-removed", PLAN_EVENTS),
    SCREEN_WASHED("screen-washed", HANDLE_MACHINE),
    /// From then on a station counted nothing for a while.
    REHEARSAL_BEGUN("rehearsal-begun", HANDLE_MACHINE),
    REHEARSAL_ENDED("rehearsal-ended", HANDLE_MACHINE),
    SOUND_TRIED("sound-tried", HANDLE_MACHINE),
    LOUDNESS_SET("loudness-set", HANDLE_MACHINE),
    PRINTER_TRIED("printer-tried", HANDLE_MACHINE),
    SWITCHED_OFF("switched-off", HANDLE_MACHINE),
    RESTARTED("restarted", HANDLE_MACHINE),
    MODE_SAVED("mode-saved", RUN_MODES),
    /// An earlier revision holds again.
    MODE_RESTORED("mode-restored", RUN_MODES),
    MODE_REMOVED("mode-removed", RUN_MODES),
    MODE_SWITCHED_ON("mode-switched-on", RUN_MODES),
    /// Whatever was switched on holds no longer.
    SCHEDULE_FOLLOWED("schedule-followed", RUN_MODES),
    SCHEDULE_SAVED("schedule-saved", RUN_MODES),
    SCHEDULE_RESTORED("schedule-restored", RUN_MODES),
    CAMPAIGN_SAVED("campaign-saved", PLAN_EVENTS),
    /// An earlier revision holds again.
    CAMPAIGN_RESTORED("campaign-restored", PLAN_EVENTS),
    /// It is shown no longer.
    CAMPAIGN_OFF("campaign-off", PLAN_EVENTS),
    /// A photo was taken up for campaigns.
    PICTURE_ADDED("picture-added", PLAN_EVENTS),
    /// A poster, a leaflet, a handout or a calendar file was saved.
    PAPER_SAVED("paper-saved", PLAN_EVENTS),
    CLASS_SAVED("class-saved", PLAN_EVENTS),
    /// An earlier revision holds again.
    CLASS_RESTORED("class-restored", PLAN_EVENTS),
    CLASS_REMOVED("class-removed", PLAN_EVENTS),
    /// A lesson, a campaign or a plan was saved as a file for another library.
    THING_SHARED("thing-shared", PLAN_EVENTS),
    /// Such a file of another library was taken.
    THING_RECEIVED("thing-received", PLAN_EVENTS),
    /// Of what was changed here and there, one was chosen.
    THING_CHOSEN("thing-chosen", PLAN_EVENTS),
    PACK_INSTALLED("pack-installed", INSTALL_PACKS),
    PACK_REMOVED("pack-removed", INSTALL_PACKS),
    /// Saw to what visitors said is wrong.
    REPORT_DONE("report-done", TEND_CONTENT),
    /// What else the library has.
    PANEL_SAVED("panel-saved", TEND_CONTENT),
    SURVEY_SAVED("survey-saved", WRITE_CONTENT),
    /// An earlier revision holds again.
    SURVEY_RESTORED("survey-restored", WRITE_CONTENT),
    /// A draft was put away.
    SURVEY_REMOVED("survey-removed", WRITE_CONTENT),
    /// A second person was asked to read it.
    SURVEY_SENT("survey-sent", WRITE_CONTENT),
    /// The second person asked for a change.
    SURVEY_RETURNED("survey-returned", PUBLISH_CONTENT),
    /// What is this library's own came onto the shelf.
    SURVEY_PUBLISHED("survey-published", WRITE_CONTENT),
    /// A second person put what others use too onto the shelf.
    SURVEY_APPROVED("survey-approved", PUBLISH_CONTENT),
    /// What is this library's own is offered no longer.
    SURVEY_WITHDRAWN("survey-withdrawn", WRITE_CONTENT),
    /// What others use too is offered no longer.
    SURVEY_RECALLED("survey-recalled", PUBLISH_CONTENT),
    DEMO_SAVED("demo-saved", WRITE_CONTENT),
    /// An earlier revision holds again.
    DEMO_RESTORED("demo-restored", WRITE_CONTENT),
    /// A draft was put away.
    DEMO_REMOVED("demo-removed", WRITE_CONTENT),
    /// An exercise of this library's own came onto the shelf.
    DEMO_PUBLISHED("demo-published", WRITE_CONTENT),
    /// An exercise of this library's own is offered no longer.
    DEMO_WITHDRAWN("demo-withdrawn", WRITE_CONTENT),
    /// A survey was saved as a file.
    SURVEY_EXPORTED("survey-exported", TEND_CONTENT),
    PERSON_ADDED("person-added", MANAGE_PEOPLE),
    /// Another name, other roles, another partner.
    PERSON_CHANGED("person-changed", MANAGE_PEOPLE),
    /// Another PIN or password; whoever was let go is back with it.
    SECRET_RESET("secret-reset", MANAGE_PEOPLE),
    PERSON_LEFT("person-left", MANAGE_PEOPLE),
    RECOVERY_RENEWED("recovery-renewed", MANAGE_PEOPLE),
    /// Said where the library is.
    PLACE_TOLD("place-told", SET_UP_KIOSK),
    /// Said what the library is called, and who works with it.
    LIBRARY_TOLD("library-told", SET_UP_KIOSK),
    SCREEN_MEASURED("screen-measured", SET_UP_KIOSK),
    /// Tried touch, sound and disk.
    MACHINE_TRIED("machine-tried", SET_UP_KIOSK),
    /// The console can be reached from the library's network.
    NETWORK_OPENED("network-opened", SET_UP_KIOSK),
    NETWORK_SHUT("network-shut", SET_UP_KIOSK),
    BACKUP_MADE("backup-made", SET_UP_KIOSK),
    /// The newest backup was saved elsewhere.
    BACKUP_SAVED("backup-saved", SET_UP_KIOSK),
    /// Another folder, or a stick, or none any more.
    BACKUP_PLACED("backup-placed", SET_UP_KIOSK),
    BACKUP_KEY_RENEWED("backup-key-renewed", SET_UP_KIOSK),
    /// The kiosk lives on another machine; this one takes nothing more.
    MOVED_AWAY("moved-away", SET_UP_KIOSK),
    MOVED_BACK("moved-back", SET_UP_KIOSK),
    /// Wrote a request to join a hub onto a stick.
    JOIN_ASKED("join-asked", SET_UP_KIOSK),
    HUB_JOINED("hub-joined", SET_UP_KIOSK),
    HUB_LEFT("hub-left", SET_UP_KIOSK),
    SENT_NOW("sent-now", SET_UP_KIOSK),
    /// The switch, the measure of a day, quiet hours.
    SENDING_RULED("sending-ruled", SET_UP_KIOSK),
    /// What waits for the hub was written onto a stick.
    FACTS_CARRIED("facts-carried", SET_UP_KIOSK),
    TOTALS_CARRIED("totals-carried", SET_UP_KIOSK),
    RECEIPTS_READ("receipts-read", SET_UP_KIOSK),
    /// A fact that the hub did not take is sent once more.
    FACT_RETRIED("fact-retried", SET_UP_KIOSK),
    FACT_SAVED("fact-saved", SET_UP_KIOSK),
    FACT_GIVEN_UP("fact-given-up", SET_UP_KIOSK);

    private final String stableName;
    private final Permission permission;

    Deed(String stableName, Permission permission) {
        this.stableName = stableName;
        this.permission = permission;
    }

    public String stableName() {
        return stableName;
    }

    public Permission permission() {
        return permission;
    }

    /// @return empty for what another programme noted
    public static Optional<Deed> find(String stableName) {
        return Arrays.stream(values())
                .filter(deed -> deed.stableName.equals(stableName))
                .findFirst();
    }
}
